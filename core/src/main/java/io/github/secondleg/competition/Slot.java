package io.github.secondleg.competition;

import static java.util.Objects.requireNonNull;

import io.github.secondleg.Team;
import org.jspecify.annotations.Nullable;

/**
 * One side of a tie in a competition's plan: the team that plays there, or the tie or draw from which it comes. A slot prints the name
 * that people use, as in {@code winner of Preliminary round 2}.
 *
 * <p>A {@link Bye} is not a slot whose team is unknown: it never has a team. Two slots are equal if they are of the same type and name
 * the same team or tie.
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
     * A team that enters here.
     *
     * @param team the team
     * @return the slot
     */
    public static Slot entrant(Team team) {
        return new Entrant(team);
    }

    /**
     * The team that advances from another tie.
     *
     * @param tie the tie's name, as in {@code Preliminary round 2}
     * @return the slot
     */
    public static Slot winnerOf(String tie) {
        return new WinnerOf(tie);
    }

    /**
     * The team that loses another tie.
     *
     * @param tie the tie's name, as in {@code Semi-finals 1}
     * @return the slot
     */
    public static Slot loserOf(String tie) {
        return new LoserOf(tie);
    }

    /**
     * The team that loses a tie of another competition. The slot is open until it is {@linkplain Event#filled filled}.
     *
     * @param competition the other competition's name
     * @param tie the tie's name there
     * @return the slot
     */
    public static Slot loserOf(String competition, String tie) {
        return new LoserElsewhere(competition, tie);
    }

    /**
     * A team that is still to be drawn. The slot is open until it is {@linkplain Event#filled filled}.
     *
     * @return the slot
     */
    public static Slot drawnLater() {
        return new DrawnLater();
    }

    /**
     * A bye: the team on the other side advances without playing.
     *
     * @return the slot
     */
    public static Slot bye() {
        return new Bye();
    }

    /**
     * Returns {@code true} if the slot is to be filled by an event.
     *
     * @return {@code true} if the team is drawn later or comes from another competition
     */
    public final boolean isOpen() {
        return this instanceof DrawnLater || this instanceof LoserElsewhere;
    }

    /** The name that people use: the name of the team, or as in {@code winner of Preliminary round 2}. */
    @Override
    public final String toString() {
        return words;
    }

    /** A team that enters here. */
    public static final class Entrant extends Slot {
        private final Team team;

        private Entrant(Team team) {
            super(requireNonNull(team, "team").toString(), team);
            this.team = team;
        }

        /** {@return the team} */
        public Team team() {
            return team;
        }
    }

    /** The team that advances from another tie. */
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

    /** The team that loses another tie. */
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

    /** The team that loses a tie of another competition. */
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

    /** A team that is still to be drawn. It prints as {@code to be drawn}. */
    public static final class DrawnLater extends Slot {
        private DrawnLater() {
            super("to be drawn");
        }
    }

    /** A bye: no team. It prints as {@code bye}. */
    public static final class Bye extends Slot {
        private Bye() {
            super("bye");
        }
    }
}
