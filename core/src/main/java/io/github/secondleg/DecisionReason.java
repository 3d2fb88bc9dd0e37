package io.github.secondleg;

import io.github.secondleg.text.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What decided a tie where no criterion did: an exit, a ruling, or rules that have come to their end. It says the same of any tie, and
 * finds its words when it is asked for them.
 */
sealed interface DecisionReason extends Tiebreaker {
    Verdict verdict();

    @Override
    default Verdict judge(Tie tie) {
        return verdict();
    }

    /** Somebody is out. */
    sealed interface Out extends DecisionReason {
        /** The exit that settled the tie; where both are out, the earlier. */
        Elimination first();
    }

    /** One side is out, and the other goes through. */
    record Walkover(Sanctions sanctions, Elimination exit) implements Out {
        @Override
        public Elimination first() {
            return exit;
        }

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
            Incident incident = exit.incident();
            List<Object> arguments = new ArrayList<>();
            arguments.add(tie.team(winner));
            if (incident instanceof Incident.Suspension suspension) {
                arguments.add(suspension.body());
                arguments.add(suspension.association());
            } else {
                arguments.add(tie.team(exit.side()));
            }
            if (incident instanceof Incident.Failure failure) {
                arguments.add(failure.match());
            }
            incident.date().ifPresent(arguments::add);
            return new Note("walkover." + what(incident) + (incident.date().isPresent() ? ".dated" : ""), arguments);
        }

        private static String what(Incident incident) {
            return switch (incident.kind()) {
                case WITHDRAWAL -> "withdrawal";
                case DISQUALIFICATION, DISQUALIFICATION_FROM_TIE -> "disqualification";
                case NO_SHOW -> "no-show";
                case REFUSAL_TO_PLAY_ON -> "refusal-to-play-on";
                case TOO_FEW_PLAYERS -> "too-few-players";
                case SUSPENSION -> "suspension";
            };
        }
    }

    /** Both sides are out. */
    record BothOut(Sanctions sanctions, Elimination one, Elimination other) implements Out {
        @Override
        public Elimination first() {
            return one;
        }

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
            return isOneIncident()
                    ? Note.of("saw.incident", one.incident())
                    : Note.of("saw.incidents", one.incident(), other.incident());
        }

        Note sentence() {
            return isOneIncident()
                    ? Note.of("nobody.both-out", one.incident())
                    : Note.of("nobody.both-out.each", one.incident(), other.incident());
        }

        private boolean isOneIncident() {
            return one.incident().equals(other.incident());
        }
    }

    /** The organiser gave the tie to one side. */
    record Awarded(Ruling.TieAwarded ruling, Side to) implements DecisionReason {
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
            return Note.of("ruling.tie-awarded", ruling.team());
        }
    }

    /**
     * One failure at a match, or several, that no rule answers; or of both teams, where only one can be given the match.
     *
     * @param citation the article that would give one of them the match
     */
    record Unanswered(List<Incident.Failure> failures, Optional<Citation> citation) implements DecisionReason {
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
            return isOne()
                    ? Note.of("saw.incident", failures.get(0))
                    : Note.of("saw.incidents", failures.get(0), failures.get(1));
        }

        Note sentence() {
            return isOne()
                    ? Note.of("awaiting.ruling-on", failures.get(0))
                    : Note.of("awaiting.ruling-on.both", failures.get(0), failures.get(1));
        }

        private boolean isOne() {
            return failures.size() == 1;
        }
    }

    /** Every criterion is level. */
    record EndOfTheRules() implements DecisionReason {
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
