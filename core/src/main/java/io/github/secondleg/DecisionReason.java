package io.github.secondleg;

import com.google.common.collect.ObjectArrays;
import io.github.secondleg.text.Note;
import io.github.secondleg.text.TextKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The reason for a decision that no criterion made: an elimination, a ruling, or the end of the rules. Its verdict is the same for any
 * tie, and its texts are made on demand.
 */
sealed interface DecisionReason extends Tiebreaker {
    Verdict verdict();

    @Override
    default Verdict judge(Tie tie) {
        return verdict();
    }

    /** One or both sides are eliminated. */
    sealed interface Out extends DecisionReason {
        /** The elimination that settled the tie. If both sides are eliminated, it is the earlier one. */
        Elimination first();
    }

    /** One side is eliminated, so the other one advances. */
    record Walkover(Sanctions sanctions, Elimination elimination) implements Out {
        @Override
        public Elimination first() {
            return elimination;
        }

        @Override
        public String name() {
            return elimination.name();
        }

        @Override
        public Optional<Citation> citation() {
            return sanctions.citation(elimination.incident().kind());
        }

        @Override
        public Verdict verdict() {
            return Verdict.advances(elimination.side().opponent());
        }

        @Override
        public Note observe(Tie tie) {
            return Note.of(TextKey.SAW_INCIDENT, elimination.incident());
        }

        @Override
        public Note summarise(Tie tie, Side winner) {
            Team advancing = tie.team(winner);
            Team eliminated = tie.team(elimination.side());
            Incident incident = elimination.incident();
            if (incident instanceof Incident.Suspension suspension) {
                return sentence(
                        TextKey.WALKOVER_SUSPENSION,
                        TextKey.WALKOVER_SUSPENSION_DATED,
                        advancing,
                        suspension.body(),
                        suspension.association());
            }
            if (incident instanceof Incident.Failure failure) {
                return Note.of(keyOf(failure), advancing, eliminated, failure.match());
            }
            return incident.kind() == Incident.Kind.WITHDRAWAL
                    ? sentence(TextKey.WALKOVER_WITHDRAWAL, TextKey.WALKOVER_WITHDRAWAL_DATED, advancing, eliminated)
                    : sentence(
                            TextKey.WALKOVER_DISQUALIFICATION,
                            TextKey.WALKOVER_DISQUALIFICATION_DATED,
                            advancing,
                            eliminated);
        }

        private Note sentence(TextKey undated, TextKey dated, Object... arguments) {
            LocalDate date = elimination.incident().date;
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
                    throw new IllegalStateException("This is a bug in Secondleg: the failure (" + failure
                            + ") belongs to no match.\nMaybe report it with this message.");
            };
        }
    }

    /** Both sides are eliminated. */
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

    /** The organiser awarded the tie to one side. */
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
     * Failures at a match that no sanction answers: the rules have none for them, or both teams failed and only one can be awarded the
     * match.
     *
     * @param citation the article that would award the match to one of them
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

    /** Every criterion is level, so the organiser has to rule. */
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
