package io.github.secondleg.draw;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * A draw: pots that are drawn against each other, and constraints that are kept. It is a plan; {@link #hold} holds it, as often as one likes.
 *
 * <p>A draw never gets stuck. Whether it can be completed is known as soon as it is made, {@link #impossibility} says why not, and while it is
 * held no ball comes up after which it could not be.
 *
 * <p>Generators are asked for {@code nextLong} and nothing else: one whose {@code nextLong} is specified, as those of the JDK are, gives the
 * same draw for the same seed on every machine.
 *
 * <p>What is counted for uniform draws is remembered by the draw, so that the second is quick; many threads may hold it at once.
 *
 * <p>At most 64 balls are drawn together. Draws are the same only if they are one object, since their constraints hold functions.
 *
 * @param <E> what is drawn: clubs, or slots whose clubs are not known yet
 */
public final class Draw<E> {
    /** About a second's work; docs/performance.md has figures. */
    static final int MOST_POSITIONS = 1 << 16;

    private final ImmutableList<PotPairing<E>> pairings;
    private final ImmutableList<Constraint<E>> constraints;
    private final Board<E> board;
    private final Network network;
    private final Counts counts;
    private final boolean isPossible;

    private Draw(ImmutableList<PotPairing<E>> pairings, ImmutableList<Constraint<E>> constraints) {
        this.pairings = pairings;
        this.constraints = constraints;
        board = new Board<>(pairings, constraints);
        network = new Network(board);
        counts = new Counts(board, MOST_POSITIONS);
        isPossible = new LookAhead(board, network).isOpen(0, board.start());
    }

    /**
     * A draw without constraints.
     *
     * @param <E> what is drawn
     * @param pairings the pairings of pots, in the order in which they are drawn; a pot may stand in several, and what one leaves in it is
     *     there for the next
     * @return the draw
     * @throws IllegalArgumentException if there is no pairing, one finds too few balls left in its pots, two pots go by one name or hold
     *     the same ball, or there are more than 64 balls
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, and not handed on
    public static <E> Draw<E> of(PotPairing<E>... pairings) {
        return of(ImmutableList.copyOf(Objects.requireNonNull(pairings, "pairings")));
    }

    /**
     * A draw without constraints.
     *
     * @param <E> what is drawn
     * @param pairings the pairings of pots, in the order in which they are drawn; a pot may stand in several, and what one leaves in it is
     *     there for the next
     * @return the draw
     * @throws IllegalArgumentException if there is no pairing, one finds too few balls left in its pots, two pots go by one name or hold
     *     the same ball, or there are more than 64 balls
     */
    public static <E> Draw<E> of(List<PotPairing<E>> pairings) {
        return new Draw<>(ImmutableList.copyOf(Objects.requireNonNull(pairings, "pairings")), ImmutableList.of());
    }

    /**
     * The same draw, under one constraint more.
     *
     * @param constraint what is to be kept as well
     * @return the draw, which may be impossible
     * @throws IllegalArgumentException if the constraints limit more groups of ties than can be counted together (about 60)
     */
    public Draw<E> with(Constraint<E> constraint) {
        Objects.requireNonNull(constraint, "constraint");
        return new Draw<>(
                pairings,
                ImmutableList.<Constraint<E>>builder()
                        .addAll(constraints)
                        .add(constraint)
                        .build());
    }

    /**
     * What is drawn against what.
     *
     * @return an immutable list, in the order in which it is drawn
     */
    public List<PotPairing<E>> pairings() {
        return pairings;
    }

    /**
     * What is kept.
     *
     * @return an immutable list, in the order in which constraints were added
     */
    public List<Constraint<E>> constraints() {
        return constraints;
    }

    /**
     * Why the draw cannot be completed.
     *
     * @return the smallest reason, or empty if the draw is possible
     */
    public Optional<Impossibility<E>> impossibility() {
        return isPossible ? Optional.empty() : Optional.of(new ReasonFinder<>(pairings, constraints, board).find());
    }

    /**
     * Holds the draw.
     *
     * @param procedure how
     * @param random where chance comes from; only its {@code nextLong} is called
     * @return every ball, and the ties
     * @throws IllegalStateException if the draw is impossible, or it is to be uniform and its outcomes are too many to be counted (see
     *     {@link #odds})
     */
    public DrawRecord<E> hold(Procedure procedure, RandomGenerator random) {
        return record(picker(procedure, random));
    }

    /**
     * Holds the draw as it was held before, without a generator.
     *
     * @param drawn every ball in order, as {@link DrawRecord#drawn} has them
     * @return the same record
     * @throws IllegalArgumentException if a ball is in no pot, could not be drawn when it was, or there are too few or too many
     * @throws IllegalStateException if the draw is impossible
     */
    public DrawRecord<E> replay(List<? extends E> drawn) {
        int balls = board.schedule.balls();
        if (Objects.requireNonNull(drawn, "drawn").size() != balls) {
            throw DrawErrors.otherNumberOfBalls(drawn.size(), balls);
        }
        return record(Picker.replaying(drawn, board.balls));
    }

    private DrawRecord<E> record(Picker picker) {
        checkPossible();
        return new DrawRecord<>(board, new DrawSession(board, network, counts).hold(picker));
    }

    private void checkPossible() {
        impossibility().ifPresent(reason -> {
            throw DrawErrors.impossible(reason);
        });
    }

    /**
     * How many outcomes are valid: sets of ties with their hosts, whatever the order in which they are drawn.
     *
     * @return the number, 0 if the draw is impossible
     * @throws IllegalStateException if they are too many to be counted (see {@link #odds})
     */
    public BigInteger outcomes() {
        return counts.outcomes();
    }

    /**
     * Who meets whom with which probability, exactly.
     *
     * <p>That takes a look at every position of the draw that there can be, with balls that no constraint tells apart taken together, and is
     * refused beyond 65,536 of them. With two pots and no two balls alike, a uniform draw stays within this up to 16 ties, a sequential one,
     * where the order of the balls matters, up to 9; a few constraints leave most balls alike, and then 32 ties are no matter.
     *
     * @param procedure how the draw is held
     * @return the odds
     * @throws IllegalStateException if the draw is impossible, or has too many positions
     */
    public Odds<E> odds(Procedure procedure) {
        Objects.requireNonNull(procedure, "procedure");
        checkPossible();
        return procedure == Procedure.UNIFORM
                ? UniformOdds.of(board, counts)
                : SequentialOdds.of(board, new LookAhead(board, network), MOST_POSITIONS);
    }

    /**
     * Who meets whom with which probability, estimated by holding the draw many times.
     *
     * @param procedure how the draw is held
     * @param draws how often it is held, two or more times
     * @param random where chance comes from; only its {@code nextLong} is called
     * @return the estimates, with their standard errors
     * @throws IllegalArgumentException if the number is below two
     * @throws IllegalStateException if the draw is impossible, or it is to be uniform and its outcomes are too many to be counted
     */
    public SampledOdds<E> sampledOdds(Procedure procedure, int draws, RandomGenerator random) {
        Picker picker = picker(procedure, random);
        if (draws < 2) {
            throw DrawErrors.tooFewDraws(draws);
        }
        checkPossible();
        DrawSession session = new DrawSession(board, network, counts);
        int[][] meetings = new int[board.balls.size()][board.balls.size()];
        for (int draw = 0; draw < draws; draw++) {
            DrawnBalls drawn = session.hold(picker);
            for (Turn turn : board.turns) {
                int first = drawn.ball(turn.ball());
                int second = drawn.ball(turn.ball() + 1);
                meetings[first][second]++;
                meetings[second][first]++;
            }
        }
        return new SampledOdds<>(board, meetings, draws);
    }

    private static Picker picker(Procedure procedure, RandomGenerator random) {
        Objects.requireNonNull(procedure, "procedure");
        RandomNumbers numbers = new RandomNumbers(Objects.requireNonNull(random, "random"));
        return procedure == Procedure.SEQUENTIAL ? Picker.evenly(numbers) : Picker.byWays(numbers);
    }

    /** Pairings, then constraints, as in {@code A–B, C–D, B–D; clubs of one association are kept apart}. */
    @Override
    public String toString() {
        return DrawErrors.listed(pairings)
                + constraints.stream().map(constraint -> "; " + constraint).collect(Collectors.joining());
    }
}
