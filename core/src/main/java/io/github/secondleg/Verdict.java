package io.github.secondleg;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer of one {@link Tiebreaker} about a tie: one side advances, the sides are level (the next criterion is asked), something is
 * awaited, or nobody advances. A {@link Decision#verdict() decision} is a verdict on the whole tie, and is never level.
 *
 * <p>Verdicts are values. All but those that await something are constants, so judging allocates nothing.
 */
public final class Verdict {
    private enum Kind {
        ADVANCES,
        LEVEL,
        AWAITS,
        NOBODY
    }

    /** The first team advances. */
    static final Verdict FIRST = new Verdict(Kind.ADVANCES, Side.FIRST, null);
    /** The second team advances. */
    static final Verdict SECOND = new Verdict(Kind.ADVANCES, Side.SECOND, null);

    private static final Verdict LEVEL = new Verdict(Kind.LEVEL, null, null);
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
     * The verdict that one side advances.
     *
     * @param side the side
     * @return the verdict
     */
    public static Verdict advances(Side side) {
        return Objects.requireNonNull(side, "side") == Side.FIRST ? FIRST : SECOND;
    }

    /**
     * The verdict that the criterion does not separate the teams. The chain then asks the next one.
     *
     * @return the verdict
     */
    public static Verdict level() {
        return LEVEL;
    }

    /**
     * The verdict that neither team advances.
     *
     * @return the verdict
     */
    public static Verdict nobody() {
        return NOBODY;
    }

    /**
     * The verdict that the criterion cannot decide yet.
     *
     * @param what the thing that is awaited
     * @return the verdict
     */
    public static Verdict awaits(Awaited what) {
        return new Verdict(Kind.AWAITS, null, Objects.requireNonNull(what, "what"));
    }

    /**
     * The verdict that the side with the higher number advances. Equal numbers are level.
     *
     * @param first the number of the first team
     * @param second the number of the second team
     * @return the verdict
     */
    public static Verdict higher(int first, int second) {
        return first == second ? LEVEL : first > second ? FIRST : SECOND;
    }

    /**
     * The verdict that the side with the lower number advances. Equal numbers are level.
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
     * @return the side, or empty for any other verdict
     */
    public Optional<Side> side() {
        return side;
    }

    /**
     * Whether the criterion does not separate the teams.
     *
     * @return {@code true} if the verdict is level
     */
    public boolean isLevel() {
        return kind == Kind.LEVEL;
    }

    /**
     * Whether neither team advances.
     *
     * @return {@code true} if the verdict is that nobody advances
     */
    public boolean isNobody() {
        return kind == Kind.NOBODY;
    }

    /**
     * The thing that the criterion awaits.
     *
     * @return the thing awaited, or empty for any other verdict
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
