package io.github.secondleg.competition;

import io.github.secondleg.Ruling;
import io.github.secondleg.Side;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Something that the organiser did: a ruling on a tie, or a draw. */
public sealed interface OrganiserAction extends Event.OfTie {
    /**
     * The organiser ruled on a tie, or gave the place behind it.
     *
     * @param tie the tie's name
     * @param ruling what was ruled
     */
    record Ruled(String tie, Ruling ruling) implements OrganiserAction {
        /**
         * Checks for nulls.
         *
         * @param tie the tie's name
         * @param ruling what was ruled
         */
        public Ruled {
            Objects.requireNonNull(tie, "tie");
            Objects.requireNonNull(ruling, "ruling");
        }

        @Override
        public Optional<LocalDate> date() {
            return ruling.date();
        }

        /** As in {@code First round 3: place given to AS Vita (COD) by CAF}. */
        @Override
        public String toString() {
            return tie + ": " + ruling;
        }
    }

    /**
     * The organiser annulled all that was recorded for a tie, which is to be played by those who then have its places.
     *
     * @param tie the tie's name
     * @param authority who annulled it
     * @param on the day of the ruling
     */
    record Annulled(String tie, String authority, LocalDate on) implements OrganiserAction {
        /**
         * Checks the authority.
         *
         * @param tie the tie's name
         * @param authority who annulled it
         * @param on the day of the ruling
         * @throws IllegalArgumentException if the authority is blank
         */
        public Annulled {
            Objects.requireNonNull(tie, "tie");
            CompetitionErrors.checkAuthority(authority);
            Objects.requireNonNull(on, "on");
        }

        @Override
        public Optional<LocalDate> date() {
            return Optional.of(on);
        }

        /** As in {@code First round 3: annulled by CAF on 2016-05-24}. */
        @Override
        public String toString() {
            return tie + ": annulled by " + authority + " on " + on;
        }
    }

    /**
     * The organiser moved a tie to one ground. Home and away are nominal, and nothing else changes.
     *
     * @param tie the tie's name
     * @param ground where it is played
     * @param authority who moved it
     * @param on the day of the ruling
     */
    record Moved(String tie, String ground, String authority, LocalDate on) implements OrganiserAction {
        /**
         * Checks ground and authority.
         *
         * @param tie the tie's name
         * @param ground where it is played
         * @param authority who moved it
         * @param on the day of the ruling
         * @throws IllegalArgumentException if ground or authority is blank
         */
        public Moved {
            Objects.requireNonNull(tie, "tie");
            if (Objects.requireNonNull(ground, "ground").isBlank()) {
                throw CompetitionErrors.blank("ground", ground);
            }
            CompetitionErrors.checkAuthority(authority);
            Objects.requireNonNull(on, "on");
        }

        @Override
        public Optional<LocalDate> date() {
            return Optional.of(on);
        }

        /** As in {@code Group play-off 1: moved to Dar es Salaam by CAF on 2021-02-17}. */
        @Override
        public String toString() {
            return tie + ": moved to " + ground + " by " + authority + " on " + on;
        }
    }

    /**
     * An open slot was filled, by a draw or from another competition.
     *
     * @param tie the tie's name
     * @param side which of its slots
     * @param slot what stands there from now on: an entrant, the winner or loser of a tie, or a bye
     * @param on the day
     */
    record Filled(String tie, Side side, Slot slot, LocalDate on) implements OrganiserAction {
        /**
         * Checks that the slot says something.
         *
         * @param tie the tie's name
         * @param side which of its slots
         * @param slot what stands there from now on
         * @param on the day
         * @throws IllegalArgumentException if the slot is itself open
         */
        public Filled {
            Objects.requireNonNull(tie, "tie");
            Objects.requireNonNull(side, "side");
            Objects.requireNonNull(slot, "slot");
            Objects.requireNonNull(on, "on");
            if (slot.isOpen()) {
                throw CompetitionErrors.filledWithOpen(tie, slot);
            }
        }

        @Override
        public Optional<LocalDate> date() {
            return Optional.of(on);
        }

        /** As in {@code Play-off round 1, second side: winner of First round 6}. */
        @Override
        public String toString() {
            return tie + (side == Side.FIRST ? ", first side: " : ", second side: ") + slot;
        }
    }
}
