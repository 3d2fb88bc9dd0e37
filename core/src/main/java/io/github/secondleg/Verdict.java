package io.github.secondleg;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one {@link Tiebreaker} says of a tie: one side advances, the sides are level (the next criterion is asked), something is still
 * awaited, or nobody advances. A
 * {@link Decision#verdict() decision} says the same of the whole tie, where it is never level.
 *
 * <p>Verdicts are values; all but those that await something are constants, so that judging allocates nothing.
 */
public final class Verdict {
    private enum Kind {
        ADVANCES,
        LEVEL,
        AWAITS,
        NOBODY
    }

    private static final Verdict LEVEL = new Verdict(Kind.LEVEL, null, null);
    private static final Verdict FIRST = new Verdict(Kind.ADVANCES, Side.FIRST, null);
    private static final Verdict SECOND = new Verdict(Kind.ADVANCES, Side.SECOND, null);
    private static final Verdict NOBODY = new Verdict(Kind.NOBODY, null, null);

    private final Kind kind;
    private final Optional<Side> side;
    private final @Nullable Awaited awaited;

    private Verdict(Kind kind, @Nullable Side side, @Nullable Awaited awaited) {
        this.kind = kind;
        this.side = Optional.ofNullable(side);
        this.awaited = awaited;
    }

    /**
     * The first team advances.
     *
     * @return that verdict
     */
    public static Verdict first() {
        return FIRST;
    }

    /**
     * The second team advances.
     *
     * @return that verdict
     */
    public static Verdict second() {
        return SECOND;
    }

    /**
     * The criterion does not separate the teams; the chain goes on to the next one.
     *
     * @return that verdict
     */
    public static Verdict level() {
        return LEVEL;
    }

    /**
     * Nobody advances.
     *
     * @return that verdict
     */
    public static Verdict nobody() {
        return NOBODY;
    }

    /**
     * One side advances.
     *
     * @param side the side
     * @return {@link #first()} or {@link #second()}
     */
    public static Verdict advances(Side side) {
        return Objects.requireNonNull(side, "side") == Side.FIRST ? FIRST : SECOND;
    }

    /**
     * The criterion cannot say yet.
     *
     * @param what what it waits for
     * @return that verdict
     */
    public static Verdict awaits(Awaited what) {
        return new Verdict(Kind.AWAITS, null, Objects.requireNonNull(what, "what"));
    }

    /**
     * The side with the higher number advances; equal numbers are level.
     *
     * @param first the number of the first team
     * @param second the number of the second team
     * @return the verdict
     */
    public static Verdict higher(int first, int second) {
        return first == second ? LEVEL : first > second ? FIRST : SECOND;
    }

    /**
     * The side with the lower number advances; equal numbers are level.
     *
     * @param first the number of the first team
     * @param second the number of the second team
     * @return the verdict
     */
    public static Verdict lower(int first, int second) {
        return higher(/* first= */ second, /* second= */ first);
    }

    /**
     * The side that advances.
     *
     * @return the side, or empty if the verdict is another
     */
    public Optional<Side> side() {
        return side;
    }

    /**
     * Whether the criterion does not separate the teams.
     *
     * @return whether it is level
     */
    public boolean isLevel() {
        return kind == Kind.LEVEL;
    }

    /**
     * Whether nobody advances.
     *
     * @return whether it is nobody
     */
    public boolean isNobody() {
        return kind == Kind.NOBODY;
    }

    /**
     * What the criterion waits for.
     *
     * @return the thing awaited, or empty if the verdict is another
     */
    public Optional<Awaited> awaited() {
        return Optional.ofNullable(awaited);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Verdict that
                && kind == that.kind
                && side.equals(that.side)
                && Objects.equals(awaited, that.awaited);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, side, awaited);
    }

    /** The verdict in words: {@code first team}, {@code level}, {@code awaiting the second leg}. */
    @Override
    public String toString() {
        return switch (kind) {
            case ADVANCES -> side.equals(FIRST.side) ? "first team" : "second team";
            case LEVEL -> "level";
            case AWAITS -> "awaiting " + awaited;
            case NOBODY -> "nobody";
        };
    }
}
