package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.Trace.CountedMatch;
import io.github.secondleg.text.Note;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the criteria of a decision took a tie's matches for, where that is not simply what was played. */
final class CountedMatches {
    private final Decision decision;
    private final ImmutableList.Builder<CountedMatch> countedMatches = ImmutableList.builder();

    private CountedMatches(Decision decision) {
        this.decision = decision;
    }

    static List<CountedMatch> of(Decision decision) {
        CountedMatches countedMatches = new CountedMatches(decision);
        Match only = decision.tie.sequel.onlyLeg();
        if (only != null) {
            countedMatches.add(only, null, Note.of("counted.one-leg", only));
        }
        for (Match match : Match.values()) {
            boolean counts = match == Match.PLAY_OFF_MATCH
                    ? decision.asked(Measure.PLAY_OFF_MATCH)
                    : !decision.tie.sequel.countsOnlyOther(match);
            if (counts) {
                countedMatches.on(match);
            }
        }
        return countedMatches.countedMatches.build();
    }

    private void on(Match match) {
        Leg leg = decision.judged.became(match);
        boolean stands = leg instanceof Leg.Abandoned abandoned && abandoned.stands();
        boolean awarded = leg instanceof Leg.Awarded award && award.counts();
        if (leg == null || !(stands || awarded)) {
            return;
        }
        Score score = leg.score().orElseThrow();
        Optional<Incident.Failure> failure = IncidentPath.openFailures(match, decision.chain, decision.tie).stream()
                .findFirst();
        if (failure.isPresent()) {
            Citation article =
                    decision.chain.sanctions().citation(failure.get().kind()).orElse(null);
            add(match, article, Note.of("counted.sanction", match, score, failure.get()));
        } else if (stands) {
            add(match, null, Note.of("counted.standing", match, score));
        } else {
            add(match, null, awarded(match, score, leg.scoreOnPitch()));
        }
    }

    private static Note awarded(Match match, Score award, Optional<Score> scoreOnPitch) {
        return scoreOnPitch
                .filter(onPitch -> !onPitch.equals(award))
                .map(onPitch -> Note.of("counted.award.instead", match, award, onPitch))
                .orElse(Note.of("counted.award", match, award));
    }

    private void add(Match match, @Nullable Citation article, Note saw) {
        countedMatches.add(new CountedMatch(match, article, saw));
    }
}
