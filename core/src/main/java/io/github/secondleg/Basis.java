package io.github.secondleg;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * What decided a tie where no criterion did: an exit, a ruling, or rules that have come to their end. It says the same of any tie, and
 * finds its words when it is asked for them.
 */
sealed interface Basis extends Tiebreaker {
    Verdict verdict();

    @Override
    default Verdict judge(Tie tie) {
        return verdict();
    }

    /** One side is out, and the other goes through. */
    record Walkover(Sanctions sanctions, Exit exit) implements Basis {
        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

        @Override
        public String name() {
            return exit.name();
        }

        @Override
        public Optional<Citation> citation() {
            return sanctions.citation(exit.incident().kind());
        }

        @Override
        public Verdict verdict() {
            return Verdict.advances(exit.side().opponent());
        }

        @Override
        public Note observe(Tie tie) {
            return Note.of("saw.incident", exit.incident());
        }

        @Override
        public Note summarise(Tie tie, Side winner) {
            String advancing = tie.team(winner).name();
            String out = tie.team(exit.side()).name();
            Incident incident = exit.incident();
            if (incident instanceof Incident.Suspension suspension) {
                return suspended(suspension, advancing);
            }
            if (incident instanceof Incident.Failure failure) {
                return Note.of(
                        "walkover." + failure.kind().toString().replace(' ', '-'), advancing, out, failure.match());
            }
            boolean withdrew = incident.kind() == Incident.Kind.WITHDRAWAL;
            return Note.of(withdrew ? "walkover.withdrawal" : "walkover.disqualification", advancing, out);
        }

        private static Note suspended(Incident.Suspension suspension, String advancing) {
            LocalDate start = suspension.dayOrNull();
            return start == null
                    ? Note.of("walkover.suspension", advancing, suspension.body(), suspension.association())
                    : Note.of(
                            "walkover.suspension.dated",
                            advancing,
                            suspension.body(),
                            suspension.association(),
                            DAY.format(start));
        }
    }

    /** Both sides are out. */
    record BothOut(Sanctions sanctions, Exit one, Exit other) implements Basis {
        @Override
        public String name() {
            return one.name();
        }

        @Override
        public Optional<Citation> citation() {
            return sanctions.citation(one.incident().kind());
        }

        @Override
        public Verdict verdict() {
            return Verdict.nobody();
        }

        @Override
        public Note observe(Tie tie) {
            return one.incident().equals(other.incident())
                    ? Note.of("saw.incident", one.incident())
                    : Note.of("saw.incidents", one.incident(), other.incident());
        }
    }

    /** The organiser gave the tie to one side. */
    record Awarded(Ruling.TieAwarded ruling, Side to) implements Basis {
        @Override
        public String name() {
            return "ruling";
        }

        @Override
        public Verdict verdict() {
            return Verdict.advances(to);
        }

        @Override
        public Note observe(Tie tie) {
            return Note.of("saw.ruling", ruling);
        }

        @Override
        public Note summarise(Tie tie, Side winner) {
            return Note.of("ruling.tie-awarded", ruling.team().name());
        }
    }

    /** A failure that no rule answers, or that both teams are guilty of where only one can be given the match. */
    record Unanswered(Incident.Failure failure) implements Basis {
        @Override
        public String name() {
            return "ruling";
        }

        @Override
        public Verdict verdict() {
            return Verdict.awaits(Awaited.RULING);
        }

        @Override
        public Note observe(Tie tie) {
            return Note.of("saw.incident", failure);
        }
    }

    /** Every criterion is level. */
    record EndOfTheRules() implements Basis {
        static final EndOfTheRules INSTANCE = new EndOfTheRules();

        @Override
        public String name() {
            return "end of the rules";
        }

        @Override
        public Verdict verdict() {
            return Verdict.awaits(Awaited.RULING);
        }

        @Override
        public Note observe(Tie tie) {
            return Note.of("saw.level-throughout");
        }
    }
}
