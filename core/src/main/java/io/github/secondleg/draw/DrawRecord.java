package io.github.secondleg.draw;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The record of a draw that was held: every ball in order, and the ties that resulted. To store a record, store {@link #drawn()};
 * {@link Draw#replay} restores the record from it, without a random generator or a seed.
 *
 * <p>Two records are equal if their balls are.
 *
 * @param <E> the type of the balls
 */
public final class DrawRecord<E> {
    private final ImmutableList<Ball<E>> balls;
    private final ImmutableList<DrawnTie<E>> ties;

    DrawRecord(Board<E> board, DrawnBalls drawn) {
        ImmutableList.Builder<Ball<E>> allBalls = ImmutableList.builder();
        ImmutableList.Builder<DrawnTie<E>> allTies = ImmutableList.builder();
        for (int tie = 0; tie < board.ties(); tie++) {
            Turn turn = board.turns.get(tie);
            for (int i = 0; i < turn.balls(); i++) {
                int number = turn.ball() + i;
                Pot<E> pot = i == 2 ? null : board.schedule.pots.get(i == 0 ? turn.firstPot() : turn.secondPot());
                allBalls.add(new Ball<>(
                        number + 1,
                        tie + 1,
                        pot,
                        board.balls.get(drawn.ball(number)),
                        balls(drawn.admitted(number), board.balls),
                        balls(drawn.skipped(number), board.balls)));
            }
            E first = board.balls.get(drawn.ball(turn.ball()));
            E second = board.balls.get(drawn.ball(turn.ball() + 1));
            allTies.add(drawn.firstHosts(turn) ? new DrawnTie<>(first, second) : new DrawnTie<>(second, first));
        }
        balls = allBalls.build();
        ties = allTies.build();
    }

    /** The balls whose bits are set. */
    static <E> ImmutableList<E> balls(long bits, List<E> all) {
        ImmutableList.Builder<E> balls = ImmutableList.builder();
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            balls.add(all.get(Long.numberOfTrailingZeros(rest)));
        }
        return balls.build();
    }

    /**
     * Every ball, with the balls that could have come up instead.
     *
     * @return an immutable list in the order of the draw
     */
    public List<Ball<E>> balls() {
        return balls;
    }

    /**
     * The balls that came up, one by one. {@link Draw#replay} needs nothing else.
     *
     * @return an immutable list in the order of the draw
     */
    public List<E> drawn() {
        return balls.stream().map(Ball::drawn).collect(ImmutableList.toImmutableList());
    }

    /**
     * The ties.
     *
     * @return an immutable list in the order of the draw
     */
    public List<DrawnTie<E>> ties() {
        return ties;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DrawRecord<?> that && balls.equals(that.balls);
    }

    @Override
    public int hashCode() {
        return balls.hashCode();
    }

    /** One line for each ball. */
    @Override
    public String toString() {
        return balls.stream().map(Ball::toString).collect(Collectors.joining("\n"));
    }
}
