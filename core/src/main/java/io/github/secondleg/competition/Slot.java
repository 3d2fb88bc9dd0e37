package io.github.secondleg.competition;

import static java.util.Objects.requireNonNull;

import io.github.secondleg.Team;
import org.jspecify.annotations.Nullable;

/**
 * One side of a tie in a competition's plan: the club that plays there, or where that club comes from. Each prints the name that people
 * use, as in {@code winner of Preliminary round 2}.
 *
 * <p>A {@link Bye} differs from "not known yet": no club will ever come from it. Two slots are equal if they are of one kind and name the
 * same club or tie.
 */
public abstract sealed class Slot {
    private final String words;
    private final Parts parts;

    private Slot(String words, Object... parts) {
        this.words = words;
        this.parts = Parts.of(getClass(), parts);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Slot that && parts.equals(that.parts);
    }

    @Override
    public final int hashCode() {
        return parts.hashCode();
    }

    /**
     * A club that enters here.
     *
     * @param team the club
     * @return the slot
     */
    public static Slot entrant(Team team) {
        return new Entrant(team);
    }

    /**
     * The club that advances from another tie.
     *
     * @param tie the tie's name, as in {@code Preliminary round 2}
     * @return the slot
     */
    public static Slot winnerOf(String tie) {
        return new WinnerOf(tie);
    }

    /**
     * The club that loses another tie.
     *
     * @param tie the tie's name, as in {@code Semi-finals 1}
     * @return the slot
     */
    public static Slot loserOf(String tie) {
        return new LoserOf(tie);
    }

    /**
     * The club that loses a tie of another competition. The slot is open until it is {@linkplain Event#filled filled}.
     *
     * @param competition the other competition's name
     * @param tie the tie's name there
     * @return the slot
     */
    public static Slot loserOf(String competition, String tie) {
        return new LoserElsewhere(competition, tie);
    }

    /**
     * A club that is to be drawn. The slot is open until it is {@linkplain Event#filled filled}.
     *
     * @return the slot
     */
    public static Slot drawnLater() {
        return new DrawnLater();
    }

    /**
     * No club: the other side goes on without playing.
     *
     * @return the slot
     */
    public static Slot bye() {
        return new Bye();
    }

    /**
     * Whether an event is to fill it.
     *
     * @return {@code true} if it is drawn later, or comes from another competition
     */
    public final boolean isOpen() {
        return this instanceof DrawnLater || this instanceof LoserElsewhere;
    }

    /** The name that people use: that of the club, or as in {@code winner of Preliminary round 2}. */
    @Override
    public final String toString() {
        return words;
    }

    /** A club that enters here. */
    public static final class Entrant extends Slot {
        private final Team team;

        private Entrant(Team team) {
            super(requireNonNull(team, "team").toString(), team);
            this.team = team;
        }

        /** {@return the club} */
        public Team team() {
            return team;
        }
    }

    /** The club that advances from another tie. */
    public static final class WinnerOf extends Slot {
        private final String tie;

        private WinnerOf(String tie) {
            super("winner of " + requireNonNull(tie, "tie"), tie);
            this.tie = tie;
        }

        /** {@return the tie's name} */
        public String tie() {
            return tie;
        }
    }

    /** The club that loses another tie. */
    public static final class LoserOf extends Slot {
        private final String tie;

        private LoserOf(String tie) {
            super("loser of " + requireNonNull(tie, "tie"), tie);
            this.tie = tie;
        }

        /** {@return the tie's name} */
        public String tie() {
            return tie;
        }
    }

    /** The club that loses a tie of another competition. */
    public static final class LoserElsewhere extends Slot {
        private final String competition;
        private final String tie;

        private LoserElsewhere(String competition, String tie) {
            super(
                    "loser of " + requireNonNull(tie, "tie") + " (" + requireNonNull(competition, "competition") + ")",
                    competition,
                    tie);
            this.competition = competition;
            this.tie = tie;
        }

        /** {@return the other competition's name} */
        public String competition() {
            return competition;
        }

        /** {@return the tie's name there} */
        public String tie() {
            return tie;
        }
    }

    /** A club that is to be drawn: {@code to be drawn}. */
    public static final class DrawnLater extends Slot {
        private DrawnLater() {
            super("to be drawn");
        }
    }

    /** No club: {@code bye}. */
    public static final class Bye extends Slot {
        private Bye() {
            super("bye");
        }
    }
}
