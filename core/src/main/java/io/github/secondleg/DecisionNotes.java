package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.text.Note;
import java.util.List;
import java.util.Optional;

/** What is worth remarking on in a decided tie: recorded facts that the rules had no use for, or that meet the club in its next tie. */
final class DecisionNotes {
    private final Decision decision;
    private final Tie tie;
    /** The tie as the rules see it. */
    private final Tie met;

    private final String rules;
    private final ImmutableList.Builder<Note> notes = ImmutableList.builder();

    private DecisionNotes(Decision decision) {
        this.decision = decision;
        this.tie = decision.tie;
        this.met = IncidentPath.asRuled(decision.chain, decision.tie);
        this.rules = decision.chain.name();
    }

    static List<Note> on(Decision decision) {
        DecisionNotes remarks = new DecisionNotes(decision);
        remarks.onForm();
        remarks.onWhatFollowedTheLegs();
        remarks.onAwards();
        if (PackedAnswers.takesIncidentPath(remarks.tie.facts)) {
            EndOfTie end = IncidentPath.end(decision.chain, remarks.tie);
            List<Elimination> decisive = Elimination.decisive(remarks.met, decision.chain.sanctions(), end);
            remarks.tie.incidents().forEach(incident -> remarks.onIncident(incident, decisive, end));
            remarks.tie.rulings().forEach(ruling -> remarks.onRuling(ruling, decisive));
        }
        return remarks.notes.build();
    }

    private void onForm() {
        if (decision.chain.form().excludes(tie)) {
            notes.add(Note.of(tie instanceof SingleMatchTie ? "form.single-match" : "form.two-legs", rules));
        }
    }

    private void onWhatFollowedTheLegs() {
        tie.extraTime().ifPresent(fact -> onFact("extra-time", Measure.EXTRA_TIME, fact));
        tie.extraTime().ifPresent(this::onGoldenGoal);
        tie.shootOut().ifPresent(fact -> onFact("shoot-out", Measure.SHOOT_OUT, fact));
        tie.playOffMatch().ifPresent(fact -> onFact("play-off-match", Measure.PLAY_OFF_MATCH, fact));
        tie.playOffMatch().ifPresent(this::onPlayOffMatch);
        tie.lotsDrawnFor().ifPresent(team -> onFact("lots", Measure.LOTS, team));
        if (tie.extraTime().isEmpty() && decision.asked(Measure.EXTRA_TIME)) {
            decision.judged
                    .whatFollowsExtraTime()
                    .ifPresent(what -> notes.add(Note.of("extra-time.taken-as-goalless", what)));
        }
    }

    private void onFact(String key, Measure question, Object fact) {
        boolean replaced = question.place <= Measure.SHOOT_OUT.place && decision.judged.lastMatchIsReplaced();
        if (replaced) {
            notes.add(Note.of(key + ".replaced", fact));
        } else if (!decision.chain.asks(question)) {
            if (decision.chain.isStandard()) {
                notes.add(Note.of(key + ".not-in-rules", fact, rules));
            }
        } else if (!decision.asked(question) && !(decision instanceof Decision.Pending)) {
            notes.add(Note.of(key + ".not-needed", fact, decision.criterion()));
        }
    }

    private void onGoldenGoal(ExtraTime extraTime) {
        boolean golden = decision.asked()
                .anyMatch(criterion -> criterion instanceof StandardTiebreaker standard
                        && standard.wording() == CriterionName.GOLDEN_GOAL);
        if (golden && extraTime.homeGoals() + extraTime.awayGoals() > 1) {
            notes.add(Note.of("extra-time.more-than-golden-goal", extraTime));
        }
    }

    /** What followed a play-off match that was settled without it. */
    private void onPlayOffMatch(PlayOffMatch playOff) {
        Goals goals = playOff.goals().orElse(new Goals(0, 0));
        boolean settled = goals.leader().isPresent() || PackedAnswers.replacesMatch(playOff.match());
        boolean settledByExtraTime =
                playOff.goalsInExtraTime().flatMap(Goals::leader).isPresent();
        playOff.extraTime()
                .filter(fact -> settled)
                .ifPresent(fact -> notes.add(Note.of("play-off-match.settled-without", fact)));
        playOff.shootOut()
                .filter(fact -> settled || settledByExtraTime)
                .ifPresent(fact -> notes.add(Note.of("play-off-match.settled-without", fact)));
    }

    private void onAwards() {
        for (Match which : Match.values()) {
            if (tie.became(which) instanceof Leg.Awarded award && !award.counts()) {
                notes.add(Note.of("award.for-the-record", which, award.award()));
            }
        }
    }

    private void onIncident(Incident incident, List<Elimination> decisive, EndOfTie end) {
        if (!met.incidents().contains(incident)) {
            notes.add(Note.of("incident.not-in-rules", incident, rules));
        } else if (!decision.chain.sanctions().eliminates(incident.kind())) {
            onIncidentWithoutExit(incident);
        } else {
            onExits(incident, Elimination.by(incident, met, decision.chain.sanctions()), decisive, end);
        }
        if (incident.kind() == Incident.Kind.NO_SHOW && incident instanceof Incident.Failure failure) {
            Optional.ofNullable(tie.became(failure.match()))
                    .flatMap(Leg::scoreOnPitch)
                    .ifPresent(score -> notes.add(Note.of("incident.match-played", incident, score)));
        }
    }

    private void onExits(Incident incident, List<Elimination> exits, List<Elimination> decisive, EndOfTie end) {
        List<Elimination> inTime =
                exits.stream().filter(exit -> exit.isInTime(end)).toList();
        boolean suspension = incident instanceof Incident.Suspension;
        boolean defied = incident instanceof Incident.Suspension ban && wasDefied(ban);
        if (exits.isEmpty()) {
            if (!defied || decision instanceof Decision.Pending) {
                notes.add(Note.of("incident.bars-no-match", incident));
            }
        } else if (inTime.isEmpty()) {
            notes.add(Note.of("incident.after-the-end", incident));
        } else if (decisive.stream().allMatch(exit -> isBefore(exit, inTime))) {
            notes.add(Note.of(suspension ? "incident.too-late.suspension" : "incident.too-late", incident));
        } else if (inTime.stream().anyMatch(exit -> decisive.contains(exit) && exit.isTakenAsBefore(end))) {
            notes.add(Note.of("incident.order-not-known", incident));
        }
    }

    private static boolean isBefore(Elimination decisive, List<Elimination> exits) {
        return exits.stream().allMatch(exit -> Elimination.BY_DAY.compare(decisive, exit) < 0);
    }

    private void onIncidentWithoutExit(Incident incident) {
        if (!(incident instanceof Incident.Failure failure)) {
            notes.add(Note.of("incident.not-punished", incident, rules));
        } else if (!IncidentPath.isOpen(failure, decision.chain, tie)) {
            notes.add(Note.of("incident.dealt-with", incident));
        }
    }

    /** Whether a match was played on a barred day, and its score on the pitch counts all the same. */
    private boolean wasDefied(Incident.Suspension suspension) {
        if (suspension.date().isEmpty()) {
            return false; // nobody can tell
        }
        boolean defied = false;
        for (Match which : Match.values()) {
            Leg match = tie.became(which);
            if (match != null
                    && match.score().isPresent()
                    && match.score().equals(match.scoreOnPitch())
                    && match.date().filter(suspension::bars).isPresent()) {
                notes.add(Note.of("incident.played-while-barred", which, suspension));
                defied = true;
            }
        }
        return defied;
    }

    private void onRuling(Ruling ruling, List<Elimination> decisive) {
        if (ruling instanceof Ruling.PlaceGiven) {
            notes.add(Note.of("ruling.place-given", ruling));
        } else if (!decisive.isEmpty()) {
            notes.add(Note.of("ruling.overtaken", ruling));
        }
    }
}
