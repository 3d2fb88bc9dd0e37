package io.github.secondleg.competition;

import io.github.secondleg.Team;
import java.util.Objects;

/**
 * One side of a tie in a competition's plan: who is to stand there, or where that will come from. Each prints the name that people use,
 * as in {@code winner of Preliminary round 2}.
 *
 * <p>A {@link Bye} is never the same as "not yet known": nobody will come from it. Two slots are equal if they say the same.
 */
public sealed interface Slot {
    /**
     * A club that enters here.
     *
     * @param team the club
     * @return the slot
     */
    static Slot entrant(Team team) {
        return new Entrant(team);
    }

    /**
     * Whoever goes on from another tie.
     *
     * @param tie the tie's name, as in {@code Preliminary round 2}
     * @return the slot
     */
    static Slot winnerOf(String tie) {
        return new WinnerOf(tie);
    }

    /**
     * Whoever is beaten in another tie.
     *
     * @param tie the tie's name, as in {@code Semi-finals 1}
     * @return the slot
     */
    static Slot loserOf(String tie) {
        return new LoserOf(tie);
    }

    /**
     * Whoever is beaten in a tie of another competition. The slot is open until an event {@linkplain OrganiserAction.Filled fills} it.
     *
     * @param competition the other competition's name
     * @param tie the tie's name there
     * @return the slot
     */
    static Slot loserOf(String competition, String tie) {
        return new LoserElsewhere(competition, tie);
    }

    /**
     * Whoever is drawn. The slot is open until an event {@linkplain OrganiserAction.Filled fills} it.
     *
     * @return the slot
     */
    static Slot drawnLater() {
        return new DrawnLater();
    }

    /**
     * Nobody: the other side goes on without playing.
     *
     * @return the slot
     */
    static Slot bye() {
        return new Bye();
    }

    /**
     * Whether an event is to say what stands here.
     *
     * @return true for a slot that is drawn later, or comes from another competition
     */
    default boolean isOpen() {
        return this instanceof DrawnLater || this instanceof LoserElsewhere;
    }

    /**
     * A club that enters here.
     *
     * @param team the club
     */
    record Entrant(Team team) implements Slot {
        /**
         * Checks the club.
         *
         * @param team the club
         */
        public Entrant {
            Objects.requireNonNull(team, "team");
        }

        /** The club. */
        @Override
        public String toString() {
            return team.toString();
        }
    }

    /**
     * Whoever goes on from another tie.
     *
     * @param tie the tie's name
     */
    record WinnerOf(String tie) implements Slot {
        /**
         * Checks the name.
         *
         * @param tie the tie's name
         */
        public WinnerOf {
            Objects.requireNonNull(tie, "tie");
        }

        /** As in {@code winner of Preliminary round 2}. */
        @Override
        public String toString() {
            return "winner of " + tie;
        }
    }

    /**
     * Whoever is beaten in another tie.
     *
     * @param tie the tie's name
     */
    record LoserOf(String tie) implements Slot {
        /**
         * Checks the name.
         *
         * @param tie the tie's name
         */
        public LoserOf {
            Objects.requireNonNull(tie, "tie");
        }

        /** As in {@code loser of Semi-finals 1}. */
        @Override
        public String toString() {
            return "loser of " + tie;
        }
    }

    /**
     * Whoever is beaten in a tie of another competition.
     *
     * @param competition the other competition's name
     * @param tie the tie's name there
     */
    record LoserElsewhere(String competition, String tie) implements Slot {
        /**
         * Checks the names.
         *
         * @param competition the other competition's name
         * @param tie the tie's name there
         */
        public LoserElsewhere {
            Objects.requireNonNull(competition, "competition");
            Objects.requireNonNull(tie, "tie");
        }

        /** As in {@code loser of First round 3 (CAF Champions League)}. */
        @Override
        public String toString() {
            return "loser of " + tie + " (" + competition + ")";
        }
    }

    /** Whoever is drawn. */
    record DrawnLater() implements Slot {
        /** {@code to be drawn}. */
        @Override
        public String toString() {
            return "to be drawn";
        }
    }

    /** Nobody. */
    record Bye() implements Slot {
        /** {@code bye}. */
        @Override
        public String toString() {
            return "bye";
        }
    }
}
