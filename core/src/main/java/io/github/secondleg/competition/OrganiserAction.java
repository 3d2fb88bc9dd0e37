package io.github.secondleg.competition;

import static java.util.Objects.requireNonNull;

import io.github.secondleg.Ruling;
import io.github.secondleg.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An action of the organiser on a tie: a ruling, an annulment, a move or a draw. {@link Event} has the factories. */
public abstract sealed class OrganiserAction extends Event.OfTie {
    private final Optional<LocalDate> date;

    private OrganiserAction(String tie, Optional<LocalDate> date, Object... parts) {
        super(tie, date, List.of(parts));
        this.date = date;
    }

    @Override
    public final Optional<LocalDate> date() {
        return date;
    }

    /** A ruling of the organiser on a tie, or on the place of its winner. */
    public static final class Ruled extends OrganiserAction {
        private final Ruling ruling;

        Ruled(String tie, Ruling ruling) {
            super(tie, requireNonNull(ruling, "ruling").date(), ruling);
            this.ruling = ruling;
        }

        /** {@return the ruling} */
        public Ruling ruling() {
            return ruling;
        }

        /** As in {@code First round 3: place given to AS Vita (COD) by CAF}. */
        @Override
        public String toString() {
            return tie() + ": " + ruling;
        }
    }

    /** An annulment of every fact recorded for a tie. */
    public static final class Annulled extends OrganiserAction {
        private final String authority;
        private final LocalDate on;

        Annulled(String tie, String authority, LocalDate on) {
            super(tie, Optional.of(requireNonNull(on, "on")), CompetitionErrors.notBlank("authority", authority));
            this.authority = authority;
            this.on = on;
        }

        /** {@return the body that annulled it} */
        public String authority() {
            return authority;
        }

        LocalDate on() {
            return on;
        }

        /** As in {@code First round 3: annulled by CAF on 2016-05-24}. */
        @Override
        public String toString() {
            return tie() + ": annulled by " + authority + " on " + on;
        }
    }

    /** A move of a tie to one ground. */
    public static final class Moved extends OrganiserAction {
        private final String ground;
        private final String authority;
        private final LocalDate on;

        Moved(String tie, String ground, String authority, LocalDate on) {
            super(
                    tie,
                    Optional.of(requireNonNull(on, "on")),
                    CompetitionErrors.notBlank("ground", ground),
                    CompetitionErrors.notBlank("authority", authority));
            this.ground = ground;
            this.authority = authority;
            this.on = on;
        }

        /** {@return the ground} */
        public String ground() {
            return ground;
        }

        /** {@return the body that moved it} */
        public String authority() {
            return authority;
        }

        LocalDate on() {
            return on;
        }

        /** As in {@code Group play-off 1: moved to Dar es Salaam by CAF on 2021-02-17}. */
        @Override
        public String toString() {
            return tie() + ": moved to " + ground + " by " + authority + " on " + on;
        }
    }

    /** A draw, or the result of another competition, that fills an open slot. */
    public static final class Filled extends OrganiserAction {
        private final Side side;
        private final Slot slot;

        Filled(String tie, Side side, Slot slot, LocalDate on) {
            super(
                    tie,
                    Optional.of(requireNonNull(on, "on")),
                    requireNonNull(side, "side"),
                    requireNonNull(slot, "slot"));
            this.side = side;
            this.slot = slot;
            if (slot.isOpen()) {
                throw CompetitionErrors.filledWithOpen(tie, slot);
            }
        }

        /** {@return the side of the open slot} */
        public Side side() {
            return side;
        }

        /** {@return the slot that replaces it: an entrant, the winner or loser of a tie, or a bye} */
        public Slot slot() {
            return slot;
        }

        /** As in {@code Play-off round 1, second side: winner of First round 6}. */
        @Override
        public String toString() {
            return tie() + (side == Side.FIRST ? ", first side: " : ", second side: ") + slot;
        }
    }
}
