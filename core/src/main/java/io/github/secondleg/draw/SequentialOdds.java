package io.github.secondleg.draw;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Computes the odds of a sequential draw by following all its positions at the same time, tie by tie. Probabilities are whole multiples of
 * a unit. Before each tie the unit is divided by a number that all numbers of balls which may be left divide.
 */
final class SequentialOdds<E> {
    private final Board<E> board;
    private final LookAhead lookAhead;
    private final Tally tally;
    private final Map<Position, BigInteger> next = new HashMap<>();
    /** By position after the current tie: {@code true} if the draw can be completed from it. */
    private final Map<Position, Boolean> open = new HashMap<>();

    private SequentialOdds(Board<E> board, LookAhead lookAhead) {
        this.board = board;
        this.lookAhead = lookAhead;
        tally = new Tally(board.kinds.count);
    }

    static <E> Odds<E> of(Board<E> board, LookAhead lookAhead, int mostPositions) {
        SequentialOdds<E> odds = new SequentialOdds<>(board, lookAhead);
        BigInteger all = BigInteger.ONE;
        Map<Position, BigInteger> positions = Map.of(board.start(), BigInteger.ONE);
        int found = 1;
        for (int tie = 0; tie < board.ties(); tie++) {
            Turn turn = board.turns.get(tie);
            BigInteger finer = divisible(turn.firstLeft())
                    .multiply(divisible(turn.secondLeft()))
                    .multiply(BigInteger.TWO);
            all = all.multiply(finer);
            odds.tally.multiply(finer);
            for (Map.Entry<Position, BigInteger> entry : positions.entrySet()) {
                odds.follow(tie, entry.getKey(), entry.getValue().multiply(finer));
                if (found + odds.next.size() > mostPositions) {
                    throw DrawErrors.tooManyPositions(Procedure.SEQUENTIAL, mostPositions);
                }
            }
            positions = new HashMap<>(odds.next);
            found += positions.size();
            odds.next.clear();
            odds.open.clear();
        }
        return new Odds<>(Procedure.SEQUENTIAL, board, odds.tally, all);
    }

    /** The least common multiple of all numbers up to this one. */
    private static BigInteger divisible(int most) {
        BigInteger number = BigInteger.ONE;
        for (int i = 2; i <= most; i++) {
            BigInteger factor = BigInteger.valueOf(i);
            number = number.divide(number.gcd(factor)).multiply(factor);
        }
        return number;
    }

    /** Distributes the probability of a position among the positions after it. */
    private void follow(int tie, Position position, BigInteger chance) {
        Kinds kinds = board.kinds;
        Turn turn = board.turns.get(tie);
        List<Opponents> all = new ArrayList<>();
        int mayBeFirst = 0;
        for (int first : kinds.in(turn.firstPot())) {
            int times = kinds.left(position.left(), first);
            if (times > 0) {
                Opponents opponents = opponents(tie, position, first, times);
                if (opponents.balls() > 0) {
                    all.add(opponents);
                    mayBeFirst += times;
                }
            }
        }
        for (Opponents opponents : all) {
            hand(chance, opponents, mayBeFirst);
        }
    }

    /** The balls that may be drawn second after a ball of the first kind. Of that kind, {@code times} balls are left. */
    private record Opponents(int first, int times, int balls, List<Meeting> meetings) {}

    /** The opponents of one kind and the positions after such a tie. There are two positions if the host of the first leg is drawn. */
    private record Meeting(int second, int times, List<Position> next) {}

    private Opponents opponents(int tie, Position position, int first, int times) {
        Kinds kinds = board.kinds;
        Hosting hosting = board.turns.get(tie).hosting();
        long withoutFirst = kinds.without(position.left(), first);
        List<Meeting> meetings = new ArrayList<>();
        int balls = 0;
        for (int second : kinds.in(board.turns.get(tie).secondPot())) {
            int some = kinds.left(withoutFirst, second);
            List<Position> after = new ArrayList<>(2);
            for (int way = 0; some > 0 && way < Board.waysToHost(hosting); way++) {
                long drawn = board.meet(position.drawn(), hosting, way, first, second);
                if (drawn != Limits.FULL && isOpen(tie + 1, new Position(kinds.without(withoutFirst, second), drawn))) {
                    after.add(new Position(kinds.without(withoutFirst, second), drawn));
                }
            }
            if (!after.isEmpty()) {
                meetings.add(new Meeting(second, some, after));
                balls += some;
            }
        }
        return new Opponents(first, times, balls, meetings);
    }

    private boolean isOpen(int tie, Position position) {
        return open.computeIfAbsent(position, key -> lookAhead.isOpen(tie, key));
    }

    private void hand(BigInteger chance, Opponents opponents, int mayBeFirst) {
        for (Meeting meeting : opponents.meetings()) {
            BigInteger share = chance.divide(BigInteger.valueOf((long) mayBeFirst
                            * opponents.balls()
                            * meeting.next().size()))
                    .multiply(BigInteger.valueOf((long) opponents.times() * meeting.times()));
            for (Position position : meeting.next()) {
                tally.add(opponents.first(), meeting.second(), share);
                next.merge(position, share, BigInteger::add);
            }
        }
    }
}
