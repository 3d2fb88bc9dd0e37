package io.github.secondleg.draw;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * A draw: pots that are drawn against each other, and constraints that the result keeps. A draw is a plan; {@link #hold} holds it and can
 * be called any number of times.
 *
 * <p>A draw never gets stuck. A new draw already knows if it can be completed, and {@link #impossibility} gives the reason if it cannot.
 * While it is held, a ball comes up only if the draw can still be completed after it.
 *
 * <p>The only method of a random generator that a draw calls is {@code nextLong}. If the generator specifies that method, as those of the
 * JDK do, the same seed gives the same draw on every machine.
 *
 * <p>A draw caches the counts that uniform draws need, so the second one is faster. Many threads may hold one draw at the same time.
 *
 * <p>A draw has at most 64 balls. A draw is equal only to itself, because its constraints hold functions.
 *
 * @param <E> the type of the balls: teams, or slots whose teams are not known yet
 */
public final class Draw<E> {
    /** About one second of work; docs/performance.md has figures. */
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
     * @param <E> the type of the balls
     * @param pairings the pairings of pots, in the order in which they are drawn; a pot may appear in several, and balls that one pairing
     *     leaves in it are there for the next
     * @return the draw
     * @throws IllegalArgumentException if there is no pairing, a pairing finds too few balls left in its pots, two pots have the same name
     *     or hold the same ball, or there are more than 64 balls
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied and not passed on
    public static <E> Draw<E> of(PotPairing<E>... pairings) {
        return of(ImmutableList.copyOf(Objects.requireNonNull(pairings, "pairings")));
    }

    /**
     * A draw without constraints.
     *
     * @param <E> the type of the balls
     * @param pairings the pairings of pots, in the order in which they are drawn; a pot may appear in several, and balls that one pairing
     *     leaves in it are there for the next
     * @return the draw
     * @throws IllegalArgumentException if there is no pairing, a pairing finds too few balls left in its pots, two pots have the same name
     *     or hold the same ball, or there are more than 64 balls
     */
    public static <E> Draw<E> of(List<PotPairing<E>> pairings) {
        return new Draw<>(ImmutableList.copyOf(Objects.requireNonNull(pairings, "pairings")), ImmutableList.of());
    }

    /**
     * The same draw with one more constraint.
     *
     * @param constraint the constraint to add
     * @return the draw, which may be impossible
     * @throws IllegalArgumentException if the constraints limit too many groups of ties to be counted together (more than about 60)
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
     * The pairings of pots.
     *
     * @return an immutable list in the order in which they are drawn
     */
    public List<PotPairing<E>> pairings() {
        return pairings;
    }

    /**
     * The constraints.
     *
     * @return an immutable list in the order in which they were added
     */
    public List<Constraint<E>> constraints() {
        return constraints;
    }

    /**
     * The reason why this draw cannot be completed.
     *
     * @return the smallest reason found, or empty if the draw is possible
     */
    public Optional<Impossibility<E>> impossibility() {
        return isPossible ? Optional.empty() : Optional.of(new ReasonFinder<>(pairings, constraints, board).find());
    }

    /**
     * Holds this draw.
     *
     * @param procedure the procedure
     * @param random the random generator; only its {@code nextLong} is called
     * @return the record of every ball and of the ties
     * @throws IllegalStateException if the draw is impossible, or the procedure is uniform and the outcomes are too many to be counted (see
     *     {@link #odds})
     */
    public DrawRecord<E> hold(Procedure procedure, RandomGenerator random) {
        return record(picker(procedure, random));
    }

    /**
     * Holds this draw again as it was held before, without a random generator.
     *
     * @param drawn every ball in order, as {@link DrawRecord#drawn} returns them
     * @return the same record
     * @throws IllegalArgumentException if a ball is in no pot, a ball could not have been drawn at its place, or the number of balls is
     *     wrong
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
     * The number of valid outcomes. An outcome is a set of ties with their hosts; the order in which the ties are drawn does not matter.
     *
     * @return the number, 0 if the draw is impossible
     * @throws IllegalStateException if the outcomes are too many to be counted (see {@link #odds})
     */
    public BigInteger outcomes() {
        return counts.outcomes();
    }

    /**
     * The exact probability of each possible meeting.
     *
     * <p>The method visits every possible position of the draw and takes balls together if no constraint distinguishes them. It throws if
     * there are more than 65,536 positions. With two pots and constraints that distinguish all balls, a uniform draw stays below that limit
     * up to 16 ties; a sequential draw, in which the order of the balls matters, up to 9. With only a few constraints most balls are alike,
     * and 32 ties are no problem.
     *
     * @param procedure the procedure by which the draw is held
     * @return the odds
     * @throws IllegalStateException if the draw is impossible or has too many positions
     */
    public Odds<E> odds(Procedure procedure) {
        Objects.requireNonNull(procedure, "procedure");
        checkPossible();
        return procedure == Procedure.UNIFORM
                ? UniformOdds.of(board, counts)
                : SequentialOdds.of(board, new LookAhead(board, network), MOST_POSITIONS);
    }

    /**
     * The probability of each possible meeting, estimated by holding the draw many times.
     *
     * @param procedure the procedure by which the draw is held
     * @param draws the number of times it is held, two or more
     * @param random the random generator; only its {@code nextLong} is called
     * @return the estimates with their standard errors
     * @throws IllegalArgumentException if the number is below two
     * @throws IllegalStateException if the draw is impossible, or the procedure is uniform and the outcomes are too many to be counted
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

    /** The pairings, then the constraints, such as {@code A–B, C–D, B–D; clubs of one association are kept apart}. */
    @Override
    public String toString() {
        return DrawErrors.listed(pairings)
                + constraints.stream().map(constraint -> "; " + constraint).collect(Collectors.joining());
    }
}
