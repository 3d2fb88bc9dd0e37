package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.text.Note;
import io.github.secondleg.text.TextKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The notes on a decision: recorded facts that have no effect under the rules, that contradict each other, or that belong to the next
 * tie.
 */
final class DecisionNotes {
    private final Judgement judgement;
    private final Tie tie;
    /** The tie without a play-off match that the rules do not have. */
    private final Tie knownToRules;

    private final String rules;
    private final ImmutableList.Builder<Note> notes = ImmutableList.builder();

    private DecisionNotes(Judgement judgement) {
        this.judgement = judgement;
        this.tie = judgement.tie();
        this.knownToRules = judgement.rules().withoutUnknownMatches(tie);
        this.rules = judgement.rules().name;
    }

    /**
     * The notes on a decision.
     *
     * @param otherForm {@code true} if the rules are for ties of another form
     */
    static List<Note> on(Judgement judgement, boolean otherForm) {
        Tie tie = judgement.tie();
        if (tie.afterLegs.isNothing() && !hasAward(tie) && !otherForm) {
            return ImmutableList.of();
        }
        DecisionNotes notes = new DecisionNotes(judgement);
        if (otherForm) {
            notes.addOnForm();
        }
        notes.addOnFactsAfterLegs();
        notes.addOnAwards();
        if (PackedAnswers.takesIncidentPath(tie.answers)) {
            EndOfTie end = IncidentPath.end(judgement.rules(), tie);
            List<Elimination> decisive = Elimination.decisive(notes.knownToRules, judgement.rules().sanctions, end);
            tie.incidents().forEach(incident -> notes.addOn(incident, decisive, end));
            tie.rulings().forEach(ruling -> notes.addOn(ruling, decisive));
        }
        return notes.notes.build();
    }

    private void addOnForm() {
        notes.add(Note.of(tie.isOverOneMatch() ? TextKey.FORM_SINGLE_MATCH : TextKey.FORM_TWO_LEGS, rules));
    }

    private void addOnFactsAfterLegs() {
        tie.extraTime().ifPresent(fact -> addOnFact(FactKeys.EXTRA_TIME, Measure.EXTRA_TIME, fact));
        tie.extraTime().ifPresent(this::addOnGoldenGoal);
        tie.shootOut().ifPresent(fact -> addOnFact(FactKeys.SHOOT_OUT, Measure.SHOOT_OUT, fact));
        tie.playOffMatch().ifPresent(fact -> addOnFact(FactKeys.PLAY_OFF_MATCH, Measure.PLAY_OFF_MATCH, fact));
        tie.playOffMatch().ifPresent(this::addOnPlayOffMatch);
        tie.lotsDrawnFor().ifPresent(team -> addOnFact(FactKeys.LOTS, Measure.LOTS, team));
        if (tie.extraTime().isEmpty() && judgement.asked(Measure.EXTRA_TIME)) {
            LastMatch.whatFollowsExtraTime(judgement.judged())
                    .ifPresent(what -> notes.add(Note.of(TextKey.EXTRA_TIME_TAKEN_AS_GOALLESS, what)));
        }
    }

    private void addOnFact(FactKeys keys, Measure measure, Object fact) {
        if (keys.replaced() != null && LastMatch.isReplaced(judgement.judged())) {
            notes.add(Note.of(keys.replaced(), fact));
        } else if (!judgement.rules().asks(measure)) {
            if (judgement.rules().isStandard()) {
                notes.add(Note.of(keys.notInRules(), fact, rules));
            }
        } else if (!judgement.asked(measure) && !judgement.isPending()) {
            notes.add(Note.of(keys.notNeeded(), fact, judgement.criterion()));
        }
    }

    private void addOnGoldenGoal(ExtraTime extraTime) {
        boolean golden = judgement.asked().stream()
                .anyMatch(criterion -> criterion instanceof StandardTiebreaker standard
                        && standard.wording() == CriterionName.GOLDEN_GOAL);
        if (golden && extraTime.homeGoals() + extraTime.awayGoals() > 1) {
            notes.add(Note.of(TextKey.EXTRA_TIME_MORE_THAN_GOLDEN_GOAL, extraTime));
        }
    }

    /** On extra time and a shoot-out that followed a settled play-off match. */
    private void addOnPlayOffMatch(PlayOffMatch playOff) {
        boolean settled = playOff.match()
                        .score()
                        .filter(score -> score.homeGoals() != score.awayGoals())
                        .isPresent()
                || PackedAnswers.replacesMatch(playOff.match());
        boolean settledByExtraTime = playOff.extraTime()
                .filter(goals -> goals.homeGoals() != goals.awayGoals())
                .isPresent();
        playOff.extraTime()
                .filter(fact -> settled)
                .ifPresent(fact -> notes.add(Note.of(TextKey.PLAY_OFF_MATCH_SETTLED_WITHOUT, fact)));
        playOff.shootOut()
                .filter(fact -> settled || settledByExtraTime)
                .ifPresent(fact -> notes.add(Note.of(TextKey.PLAY_OFF_MATCH_SETTLED_WITHOUT, fact)));
    }

    private static boolean hasAward(Tie tie) {
        for (Match which : Match.values()) {
            if (tie.legOrNull(which) instanceof Leg.Awarded) {
                return true;
            }
        }
        return false;
    }

    private void addOnAwards() {
        for (Match which : Match.values()) {
            if (tie.legOrNull(which) instanceof Leg.Awarded award && !award.counts()) {
                notes.add(Note.of(TextKey.AWARD_FOR_THE_RECORD, which, award.award()));
            }
        }
    }

    private void addOn(Incident incident, List<Elimination> decisive, EndOfTie end) {
        Sanctions sanctions = judgement.rules().sanctions;
        if (!knownToRules.incidents().contains(incident)) {
            notes.add(Note.of(TextKey.INCIDENT_NOT_IN_RULES, incident, rules));
        } else if (!sanctions.eliminates(incident.kind())) {
            addOnNoElimination(incident);
        } else {
            addOnEliminations(incident, Elimination.by(incident, knownToRules, sanctions), decisive, end);
        }
        if (incident.kind() == Incident.Kind.NO_SHOW && incident instanceof Incident.Failure failure) {
            Optional.ofNullable(tie.legOrNull(failure.match()))
                    .flatMap(Leg::scoreOnPitch)
                    .ifPresent(score -> notes.add(Note.of(TextKey.INCIDENT_MATCH_PLAYED, incident, score)));
        }
    }

    private void addOnEliminations(
            Incident incident, List<Elimination> eliminations, List<Elimination> decisive, EndOfTie end) {
        List<Elimination> inTime =
                eliminations.stream().filter(one -> one.isInTime(end)).toList();
        boolean isSuspension = incident instanceof Incident.Suspension;
        boolean ignored = incident instanceof Incident.Suspension suspension && addOnMatchesWhileBarred(suspension);
        if (eliminations.isEmpty()) {
            if (!ignored || judgement.isPending()) {
                notes.add(Note.of(TextKey.INCIDENT_BARS_NO_MATCH, incident));
            }
        } else if (inTime.isEmpty()) {
            notes.add(Note.of(TextKey.INCIDENT_AFTER_THE_END, incident));
        } else if (decisive.stream().allMatch(one -> isBeforeAll(one, inTime))) {
            notes.add(
                    Note.of(isSuspension ? TextKey.INCIDENT_TOO_LATE_SUSPENSION : TextKey.INCIDENT_TOO_LATE, incident));
        } else if (inTime.stream().anyMatch(one -> decisive.contains(one) && one.isTakenAsBefore(end))) {
            notes.add(Note.of(TextKey.INCIDENT_ORDER_NOT_KNOWN, incident));
        }
    }

    private static boolean isBeforeAll(Elimination decisive, List<Elimination> others) {
        return others.stream().allMatch(other -> Elimination.BY_DATE.compare(decisive, other) < 0);
    }

    private void addOnNoElimination(Incident incident) {
        if (!(incident instanceof Incident.Failure failure)) {
            notes.add(Note.of(TextKey.INCIDENT_NOT_PUNISHED, incident, rules));
        } else if (!IncidentPath.isOpen(failure, judgement.rules(), tie)) {
            notes.add(Note.of(TextKey.INCIDENT_DEALT_WITH, incident));
        }
    }

    /** Adds a note for each match played on a barred date whose score on the pitch counts. Returns whether there is one. */
    private boolean addOnMatchesWhileBarred(Incident.Suspension suspension) {
        if (suspension.date().isEmpty()) {
            return false; // the barred dates are unknown
        }
        boolean found = false;
        for (Match which : Match.values()) {
            Leg match = tie.legOrNull(which);
            if (match != null
                    && match.score().isPresent()
                    && match.score().equals(match.scoreOnPitch())
                    && match.date().filter(suspension::bars).isPresent()) {
                notes.add(Note.of(TextKey.INCIDENT_PLAYED_WHILE_BARRED, which, suspension));
                found = true;
            }
        }
        return found;
    }

    private void addOn(Ruling ruling, List<Elimination> decisive) {
        if (ruling instanceof Ruling.PlaceGiven) {
            notes.add(Note.of(TextKey.RULING_PLACE_GIVEN, ruling));
        } else if (!decisive.isEmpty()) {
            notes.add(Note.of(TextKey.RULING_OVERTAKEN, ruling));
        }
    }

    /**
     * The notes on one kind of fact that does not count.
     *
     * @param replaced the note if an award replaced the match of the fact, or null for a fact that belongs to no match
     */
    private record FactKeys(
            TextKey notInRules, TextKey notNeeded, @Nullable TextKey replaced) {
        static final FactKeys EXTRA_TIME = new FactKeys(
                TextKey.EXTRA_TIME_NOT_IN_RULES, TextKey.EXTRA_TIME_NOT_NEEDED, TextKey.EXTRA_TIME_REPLACED);
        static final FactKeys SHOOT_OUT =
                new FactKeys(TextKey.SHOOT_OUT_NOT_IN_RULES, TextKey.SHOOT_OUT_NOT_NEEDED, TextKey.SHOOT_OUT_REPLACED);
        static final FactKeys PLAY_OFF_MATCH =
                new FactKeys(TextKey.PLAY_OFF_MATCH_NOT_IN_RULES, TextKey.PLAY_OFF_MATCH_NOT_NEEDED, null);
        static final FactKeys LOTS = new FactKeys(TextKey.LOTS_NOT_IN_RULES, TextKey.LOTS_NOT_NEEDED, null);
    }
}
