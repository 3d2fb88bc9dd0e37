package io.github.secondleg.draw;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the reason why a draw is impossible. */
final class ReasonFinder<E> {
    private static final int FEW_CONSTRAINTS = 10;

    private final List<PotPairing<E>> pairings;
    private final List<Constraint<E>> constraints;
    private final Board<E> board;

    ReasonFinder(List<PotPairing<E>> pairings, List<Constraint<E>> constraints, Board<E> board) {
        this.pairings = pairings;
        this.constraints = constraints;
        this.board = board;
    }

    Impossibility<E> find() {
        return ShortageFinder.find(new Network(board), board.kinds)
                .map(this::ofBalls)
                .orElseGet(() -> Impossibility.ofConstraints(fewestConstraints()));
    }

    private Impossibility<E> ofBalls(ShortageFinder.Shortage shortage) {
        List<E> balls = balls(shortage.kinds());
        List<E> opponents = balls(shortage.opponents());
        List<String> pots = board.schedule.pots.stream()
                .filter(pot -> pot.balls().stream().anyMatch(balls::contains))
                .map(Pot::name)
                .toList();
        return Impossibility.ofBalls(pots, balls, shortage.mustBeDrawn(), opponents, barring(balls, opponents));
    }

    private List<E> balls(long kinds) {
        long bits = 0;
        for (long rest = kinds; rest != 0; rest &= rest - 1) {
            bits |= board.kinds.members(Long.numberOfTrailingZeros(rest));
        }
        return DrawRecord.balls(bits, board.balls);
    }

    /** The constraints that bar a tie between one of these balls and a ball outside their opponents. */
    private List<Constraint<E>> barring(List<E> balls, List<E> opponents) {
        Meetings<E> free = board.meetings(List.of());
        return constraints.stream()
                .filter(constraint -> bars(board.meetings(List.of(constraint)), free, balls, opponents))
                .toList();
    }

    private boolean bars(Meetings<E> kept, Meetings<E> free, List<E> balls, List<E> opponents) {
        for (int host = 0; host < board.balls.size(); host++) {
            for (int visitor = 0; visitor < board.balls.size(); visitor++) {
                E one = board.balls.get(host);
                E other = board.balls.get(visitor);
                if (free.signature(host, visitor) == Meetings.FREE
                        && kept.signature(host, visitor) == Meetings.BARRED
                        && ((balls.contains(one) && !opponents.contains(other))
                                || (balls.contains(other) && !opponents.contains(one)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The fewest constraints that cannot all be kept. With many constraints it is a set from which none can be removed, not always the
     * smallest.
     */
    private List<Constraint<E>> fewestConstraints() {
        ImmutableSet<Constraint<E>> all = ImmutableSet.copyOf(constraints);
        for (int size = 0; size < all.size() && all.size() <= FEW_CONSTRAINTS; size++) {
            for (Set<Constraint<E>> some : Sets.combinations(all, size)) {
                if (isImpossible(some)) {
                    return ImmutableList.copyOf(some);
                }
            }
        }
        Set<Constraint<E>> needed = new LinkedHashSet<>(all);
        for (Constraint<E> constraint : all) {
            needed.remove(constraint);
            if (!isImpossible(needed)) {
                needed.add(constraint);
            }
        }
        return ImmutableList.copyOf(needed);
    }

    private boolean isImpossible(Set<Constraint<E>> some) {
        Board<E> other = new Board<>(pairings, ImmutableList.copyOf(some));
        return !new LookAhead(other, new Network(other)).isOpen(0, other.start());
    }
}
