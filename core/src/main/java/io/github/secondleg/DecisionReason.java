package io.github.secondleg;

import com.google.common.collect.ObjectArrays;
import io.github.secondleg.text.Note;
import io.github.secondleg.text.TextKey;
import java.time.LocalDate;
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
            return Note.of(TextKey.SAW_INCIDENT, exit.incident());
        }

        @Override
        public Note summarise(Tie tie, Side winner) {
            Team through = tie.team(winner);
            Team out = tie.team(exit.side());
            Incident incident = exit.incident();
            if (incident instanceof Incident.Suspension ban) {
                return sentence(
                        TextKey.WALKOVER_SUSPENSION,
                        TextKey.WALKOVER_SUSPENSION_DATED,
                        through,
                        ban.body(),
                        ban.association());
            }
            if (incident instanceof Incident.Failure failure) {
                return Note.of(keyOf(failure), through, out, failure.match());
            }
            return incident.kind() == Incident.Kind.WITHDRAWAL
                    ? sentence(TextKey.WALKOVER_WITHDRAWAL, TextKey.WALKOVER_WITHDRAWAL_DATED, through, out)
                    : sentence(
                            TextKey.WALKOVER_DISQUALIFICATION, TextKey.WALKOVER_DISQUALIFICATION_DATED, through, out);
        }

        private Note sentence(TextKey undated, TextKey dated, Object... arguments) {
            LocalDate date = exit.incident().date;
            return date == null
                    ? Note.of(undated, arguments)
                    : Note.of(dated, ObjectArrays.concat(arguments, (Object) date));
        }

        private static TextKey keyOf(Incident.Failure failure) {
            return switch (failure.kind()) {
                case NO_SHOW -> TextKey.WALKOVER_NO_SHOW;
                case REFUSAL_TO_PLAY_ON -> TextKey.WALKOVER_REFUSAL_TO_PLAY_ON;
                case TOO_FEW_PLAYERS -> TextKey.WALKOVER_TOO_FEW_PLAYERS;
                case WITHDRAWAL, DISQUALIFICATION, DISQUALIFICATION_FROM_TIE, SUSPENSION ->
                    throw new IllegalStateException("This is a bug in Secondleg: " + failure + " is not at a match.");
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
                    ? Note.of(TextKey.SAW_INCIDENT, one.incident())
                    : Note.of(TextKey.SAW_INCIDENTS, one.incident(), other.incident());
        }

        Note sentence() {
            return isOneIncident()
                    ? Note.of(TextKey.NOBODY_BOTH_OUT, one.incident())
                    : Note.of(TextKey.NOBODY_BOTH_OUT_EACH, one.incident(), other.incident());
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
            return Note.of(TextKey.SAW_RULING, ruling);
        }

        @Override
        public Note summarise(Tie tie, Side winner) {
            return Note.of(TextKey.RULING_TIE_AWARDED, ruling.team());
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
                    ? Note.of(TextKey.SAW_INCIDENT, failures.get(0))
                    : Note.of(TextKey.SAW_INCIDENTS, failures.get(0), failures.get(1));
        }

        Note sentence() {
            return isOne()
                    ? Note.of(TextKey.AWAITING_RULING_ON, failures.get(0))
                    : Note.of(TextKey.AWAITING_RULING_ON_BOTH, failures.get(0), failures.get(1));
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
            return Note.of(TextKey.SAW_LEVEL_THROUGHOUT);
        }
    }
}
