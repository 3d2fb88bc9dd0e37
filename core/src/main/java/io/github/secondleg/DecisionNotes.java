package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.text.Note;
import io.github.secondleg.text.TextKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is worth remarking on in a decided tie: recorded facts that the rules had no use for, or that meet the club in its next tie. */
final class DecisionNotes {
    private final Judgement judgement;
    private final Tie tie;
    /** The tie as the rules see it. */
    private final Tie met;

    private final String rules;
    private final ImmutableList.Builder<Note> notes = ImmutableList.builder();

    private DecisionNotes(Judgement judgement) {
        this.judgement = judgement;
        this.tie = judgement.tie();
        this.met = judgement.rules().withoutUnknownMatches(tie);
        this.rules = judgement.rules().name;
    }

    /**
     * The notes on a decision.
     *
     * @param anotherForm whether the rules are for ties of another form
     */
    static List<Note> on(Judgement judgement, boolean anotherForm) {
        if (judgement.tie().afterLegs.isNothing() && !hasAward(judgement.tie()) && !anotherForm) {
            return ImmutableList.of();
        }
        DecisionNotes remarks = new DecisionNotes(judgement);
        if (anotherForm) {
            remarks.onForm();
        }
        remarks.onWhatFollowedTheLegs();
        remarks.onAwards();
        if (PackedAnswers.takesIncidentPath(remarks.tie.answers)) {
            EndOfTie end = IncidentPath.end(judgement.rules(), remarks.tie);
            List<Elimination> decisive = Elimination.decisive(remarks.met, judgement.rules().sanctions, end);
            remarks.tie.incidents().forEach(incident -> remarks.onIncident(incident, decisive, end));
            remarks.tie.rulings().forEach(ruling -> remarks.onRuling(ruling, decisive));
        }
        return remarks.notes.build();
    }

    private void onForm() {
        notes.add(Note.of(tie.isOverOneMatch() ? TextKey.FORM_SINGLE_MATCH : TextKey.FORM_TWO_LEGS, rules));
    }

    private void onWhatFollowedTheLegs() {
        tie.extraTime().ifPresent(fact -> onFact(FactKeys.EXTRA_TIME, Measure.EXTRA_TIME, fact));
        tie.extraTime().ifPresent(this::onGoldenGoal);
        tie.shootOut().ifPresent(fact -> onFact(FactKeys.SHOOT_OUT, Measure.SHOOT_OUT, fact));
        tie.playOffMatch().ifPresent(fact -> onFact(FactKeys.PLAY_OFF_MATCH, Measure.PLAY_OFF_MATCH, fact));
        tie.playOffMatch().ifPresent(this::onPlayOffMatch);
        tie.lotsDrawnFor().ifPresent(team -> onFact(FactKeys.LOTS, Measure.LOTS, team));
        if (tie.extraTime().isEmpty() && judgement.asked(Measure.EXTRA_TIME)) {
            LastMatch.whatFollowsExtraTime(judgement.judged())
                    .ifPresent(what -> notes.add(Note.of(TextKey.EXTRA_TIME_TAKEN_AS_GOALLESS, what)));
        }
    }

    private void onFact(FactKeys keys, Measure question, Object fact) {
        if (keys.replaced() != null && LastMatch.isReplaced(judgement.judged())) {
            notes.add(Note.of(keys.replaced(), fact));
        } else if (!judgement.rules().asks(question)) {
            if (judgement.rules().isStandard()) {
                notes.add(Note.of(keys.notInRules(), fact, rules));
            }
        } else if (!judgement.asked(question) && !judgement.isPending()) {
            notes.add(Note.of(keys.notNeeded(), fact, judgement.criterion()));
        }
    }

    private void onGoldenGoal(ExtraTime extraTime) {
        boolean golden = judgement.asked().stream()
                .anyMatch(criterion -> criterion instanceof StandardTiebreaker standard
                        && standard.wording() == CriterionName.GOLDEN_GOAL);
        if (golden && extraTime.homeGoals() + extraTime.awayGoals() > 1) {
            notes.add(Note.of(TextKey.EXTRA_TIME_MORE_THAN_GOLDEN_GOAL, extraTime));
        }
    }

    /** What followed a play-off match that was settled without it. */
    private void onPlayOffMatch(PlayOffMatch playOff) {
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

    private void onAwards() {
        for (Match which : Match.values()) {
            if (tie.legOrNull(which) instanceof Leg.Awarded award && !award.counts()) {
                notes.add(Note.of(TextKey.AWARD_FOR_THE_RECORD, which, award.award()));
            }
        }
    }

    private void onIncident(Incident incident, List<Elimination> decisive, EndOfTie end) {
        if (!met.incidents().contains(incident)) {
            notes.add(Note.of(TextKey.INCIDENT_NOT_IN_RULES, incident, rules));
        } else if (!judgement.rules().sanctions.eliminates(incident.kind())) {
            onIncidentWithoutExit(incident);
        } else {
            onExits(incident, Elimination.by(incident, met, judgement.rules().sanctions), decisive, end);
        }
        if (incident.kind() == Incident.Kind.NO_SHOW && incident instanceof Incident.Failure failure) {
            Optional.ofNullable(tie.legOrNull(failure.match()))
                    .flatMap(Leg::scoreOnPitch)
                    .ifPresent(score -> notes.add(Note.of(TextKey.INCIDENT_MATCH_PLAYED, incident, score)));
        }
    }

    private void onExits(Incident incident, List<Elimination> exits, List<Elimination> decisive, EndOfTie end) {
        List<Elimination> inTime =
                exits.stream().filter(exit -> exit.isInTime(end)).toList();
        boolean suspension = incident instanceof Incident.Suspension;
        boolean defied = incident instanceof Incident.Suspension ban && wasDefied(ban);
        if (exits.isEmpty()) {
            if (!defied || judgement.isPending()) {
                notes.add(Note.of(TextKey.INCIDENT_BARS_NO_MATCH, incident));
            }
        } else if (inTime.isEmpty()) {
            notes.add(Note.of(TextKey.INCIDENT_AFTER_THE_END, incident));
        } else if (decisive.stream().allMatch(exit -> isBefore(exit, inTime))) {
            notes.add(Note.of(suspension ? TextKey.INCIDENT_TOO_LATE_SUSPENSION : TextKey.INCIDENT_TOO_LATE, incident));
        } else if (inTime.stream().anyMatch(exit -> decisive.contains(exit) && exit.isTakenAsBefore(end))) {
            notes.add(Note.of(TextKey.INCIDENT_ORDER_NOT_KNOWN, incident));
        }
    }

    private static boolean isBefore(Elimination decisive, List<Elimination> exits) {
        return exits.stream().allMatch(exit -> Elimination.BY_DAY.compare(decisive, exit) < 0);
    }

    private void onIncidentWithoutExit(Incident incident) {
        if (!(incident instanceof Incident.Failure failure)) {
            notes.add(Note.of(TextKey.INCIDENT_NOT_PUNISHED, incident, rules));
        } else if (!IncidentPath.isOpen(failure, judgement.rules(), tie)) {
            notes.add(Note.of(TextKey.INCIDENT_DEALT_WITH, incident));
        }
    }

    /** Whether a match was played on a barred day, and its score on the pitch counts all the same. */
    private boolean wasDefied(Incident.Suspension suspension) {
        if (suspension.date().isEmpty()) {
            return false; // nobody can tell
        }
        boolean defied = false;
        for (Match which : Match.values()) {
            Leg match = tie.legOrNull(which);
            if (match != null
                    && match.score().isPresent()
                    && match.score().equals(match.scoreOnPitch())
                    && match.date().filter(suspension::bars).isPresent()) {
                notes.add(Note.of(TextKey.INCIDENT_PLAYED_WHILE_BARRED, which, suspension));
                defied = true;
            }
        }
        return defied;
    }

    private void onRuling(Ruling ruling, List<Elimination> decisive) {
        if (ruling instanceof Ruling.PlaceGiven) {
            notes.add(Note.of(TextKey.RULING_PLACE_GIVEN, ruling));
        } else if (!decisive.isEmpty()) {
            notes.add(Note.of(TextKey.RULING_OVERTAKEN, ruling));
        }
    }

    /**
     * What is said of a kind of fact that did not count.
     *
     * @param replaced where an award replaced the match that it belongs to; null for what belongs to no match
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
