package io.github.secondleg.draw;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;

/** A draw in numbers: its schedule, its balls by kind, and what the constraints say about each pair of kinds. */
final class Board<E> {
    final Schedule<E> schedule;
    final ImmutableList<Turn> turns;
    /** All balls, pot by pot. The index of a ball is its number. */
    final ImmutableList<E> balls;

    final Kinds kinds;
    final Limits limits;

    /** Signatures of ties, by the kinds of host and visitor. */
    private final int[][] signatures;

    private final int[] potOf;

    Board(List<PotPairing<E>> pairings, List<Constraint<E>> constraints) {
        schedule = new Schedule<>(pairings);
        turns = schedule.turns;
        balls = schedule.pots.stream().flatMap(pot -> pot.balls().stream()).collect(ImmutableList.toImmutableList());
        potOf = potOf(schedule);
        Meetings<E> meetings = meetings(constraints);
        kinds = new Kinds(meetings, potOf, schedule.pots.size());
        limits = new Limits(meetings);
        signatures = new int[kinds.count][kinds.count];
        for (int host = 0; host < kinds.count; host++) {
            for (int visitor = 0; visitor < kinds.count; visitor++) {
                signatures[host][visitor] = signature(meetings, host, visitor);
            }
        }
    }

    private static int[] potOf(Schedule<?> schedule) {
        int[] potOf = new int
                [schedule.pots.stream().mapToInt(pot -> pot.balls().size()).sum()];
        int ball = 0;
        for (int pot = 0; pot < schedule.pots.size(); pot++) {
            for (int i = 0; i < schedule.pots.get(pot).balls().size(); i++) {
                potOf[ball++] = pot;
            }
        }
        return potOf;
    }

    private int signature(Meetings<E> meetings, int host, int visitor) {
        if (host != visitor) {
            return meetings.signature(kinds.oneOf(host), kinds.oneOf(visitor));
        }
        return kinds.size(host) == 1 ? Meetings.BARRED : meetings.signature(kinds.oneOf(host), kinds.anotherOf(host));
    }

    /** What the given constraints say about single balls. They need not be the constraints of this board. */
    Meetings<E> meetings(List<Constraint<E>> constraints) {
        return new Meetings<>(schedule, balls, potOf, constraints);
    }

    /** The number of a ball; the parameter name is for the error if the ball is null. */
    int numberOf(E ball, String parameter) {
        int number = balls.indexOf(Objects.requireNonNull(ball, parameter));
        if (number < 0) {
            throw DrawErrors.notDrawnHere(ball);
        }
        return number;
    }

    /** The position before the first ball. */
    Position start() {
        return new Position(kinds.all, 0);
    }

    /** How many ties are drawn. */
    int ties() {
        return turns.size();
    }

    /** The number of ways in which the host of the first leg can be chosen in a turn, once both balls are known. */
    static int waysToHost(Hosting hosting) {
        return hosting == Hosting.THIRD_BALL ? 2 : 1;
    }

    /**
     * The word of drawn ties after two kinds have met in one of the ways to host. If there are two ways, the first ball hosts in way 0 and
     * the second in way 1.
     *
     * @return the word, or {@link Limits#FULL} if they must not meet in this way
     */
    long meet(long drawn, Hosting hosting, int way, int first, int second) {
        boolean firstHosts = hosting == Hosting.THIRD_BALL ? way == 0 : hosting == Hosting.FIRST_BALL;
        return limits.after(drawn, firstHosts ? signatures[first][second] : signatures[second][first]);
    }

    /** {@code true} if two kinds may meet in a turn, ignoring ties already drawn. */
    boolean mayMeet(Turn turn, int first, int second) {
        for (int way = 0; way < waysToHost(turn.hosting()); way++) {
            if (meet(0, turn.hosting(), way, first, second) != Limits.FULL) {
                return true;
            }
        }
        return false;
    }
}
