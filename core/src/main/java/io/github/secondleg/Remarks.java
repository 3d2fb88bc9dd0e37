package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** What is worth remarking on in a decided tie: recorded facts that the rules had no use for, or that meet the club in its next tie. */
final class Remarks {
    private final Decision decision;
    private final Tie tie;
    private final String rules;
    private final ImmutableList.Builder<Note> notes = ImmutableList.builder();

    private Remarks(Decision decision) {
        this.decision = decision;
        this.tie = decision.tie;
        this.rules = decision.chain.name();
    }

    static List<Note> on(Decision decision) {
        Remarks remarks = new Remarks(decision);
        remarks.onWhatFollowedTheLegs();
        remarks.onAwards();
        if (Facts.takesPlainRoad(remarks.tie.facts)) {
            End end = Settlement.end(decision.chain, remarks.tie);
            List<Exit> decisive = Exit.decisive(remarks.tie, decision.chain.sanctions(), end);
            remarks.tie.incidents().forEach(incident -> remarks.onIncident(incident, decisive, end));
            remarks.tie.rulings().forEach(ruling -> remarks.onRuling(ruling, decisive));
        }
        return remarks.notes.build();
    }

    private void onWhatFollowedTheLegs() {
        tie.extraTime().ifPresent(fact -> onFact("extra-time", Question.EXTRA_TIME, fact));
        tie.shootOut().ifPresent(fact -> onFact("shoot-out", Question.SHOOT_OUT, fact));
        tie.playOffMatch().ifPresent(fact -> onFact("play-off-match", Question.PLAY_OFF_MATCH, fact));
        tie.lotsDrawnFor().ifPresent(team -> onFact("lots", Question.LOTS, team.name()));
        if (tie.extraTime().isEmpty() && wasAsked(Question.EXTRA_TIME)) {
            decision.judged
                    .whatFollowsExtraTime()
                    .ifPresent(what -> notes.add(Note.of("extra-time.taken-as-goalless", what)));
        }
    }

    private void onFact(String key, Question question, Object fact) {
        boolean replaced = question.place <= Question.SHOOT_OUT.place && decision.judged.lastMatchIsReplaced();
        if (replaced) {
            notes.add(Note.of(key + ".replaced", fact));
        } else if (!decision.chain.asks(question)) {
            if (decision.chain.isStandard()) {
                notes.add(Note.of(key + ".not-in-rules", fact, rules));
            }
        } else if (!wasAsked(question) && !(decision instanceof Decision.Pending)) {
            notes.add(Note.of(key + ".not-needed", fact, decision.criterion()));
        }
    }

    private boolean wasAsked(Question question) {
        if (decision.isByBasis()) {
            return false;
        }
        for (Tiebreaker criterion : decision.chain.criteria()) {
            if (criterion instanceof StandardTiebreaker standard && standard.question() == question) {
                return true;
            }
            if (criterion == decision.by) {
                return false;
            }
        }
        return false;
    }

    private void onAwards() {
        for (Match which : Match.values()) {
            if (tie.became(which) instanceof Leg.Awarded award && !award.counts()) {
                notes.add(Note.of("award.for-the-record", which, award.award()));
            }
        }
    }

    private void onIncident(Incident incident, List<Exit> decisive, End end) {
        List<Exit> exits = Exit.by(incident, tie, decision.chain.sanctions());
        List<Exit> inTime = exits.stream().filter(exit -> exit.isInTime(end)).toList();
        boolean defied = incident instanceof Incident.Suspension suspension && wasDefied(suspension);
        if (!decision.chain.sanctions().eliminates(incident.kind())) {
            onIncidentWithoutExit(incident);
        } else if (exits.isEmpty()) {
            if (!defied) {
                notes.add(Note.of("incident.bars-no-match", incident));
            }
        } else if (inTime.isEmpty()) {
            notes.add(Note.of("incident.after-the-end", incident));
        } else if (decisive.stream().allMatch(exit -> isBefore(exit, inTime))) {
            notes.add(Note.of("incident.too-late", incident));
        }
    }

    private static boolean isBefore(Exit decisive, List<Exit> exits) {
        return exits.stream().allMatch(exit -> Exit.BY_DAY.compare(decisive, exit) < 0);
    }

    private void onIncidentWithoutExit(Incident incident) {
        if (!(incident instanceof Incident.Failure failure)) {
            notes.add(Note.of("incident.not-punished", incident, rules));
        } else if (!Settlement.isOpen(failure, decision.chain, tie)) {
            notes.add(Note.of("incident.dealt-with", incident));
        } else if (decision.judged.became(failure.match()) instanceof Leg.Awarded award) {
            onScoreBySanction(failure, award.award());
        }
    }

    private void onScoreBySanction(Incident.Failure failure, Score award) {
        notes.add(decision.chain
                .sanctions()
                .citation(failure.kind())
                .map(article -> Note.of("incident.match-lost.cited", failure.match(), award, failure, article))
                .orElse(Note.of("incident.match-lost", failure.match(), award, failure)));
    }

    /** Whether a match was played on a barred day, and its score on the pitch counts all the same. */
    private boolean wasDefied(Incident.Suspension suspension) {
        boolean defied = false;
        for (Match which : Match.values()) {
            Leg match = tie.became(which);
            if (match != null
                    && match.score().isPresent()
                    && match.score().equals(match.scoreOnPitch())
                    && match.day().filter(suspension::bars).isPresent()) {
                notes.add(Note.of("incident.played-while-barred", which, suspension));
                defied = true;
            }
        }
        return defied;
    }

    private void onRuling(Ruling ruling, List<Exit> decisive) {
        if (ruling instanceof Ruling.PlaceGiven) {
            notes.add(Note.of("ruling.place-given", ruling));
        } else if (!decisive.isEmpty()) {
            notes.add(Note.of("ruling.overtaken", ruling));
        }
    }
}
