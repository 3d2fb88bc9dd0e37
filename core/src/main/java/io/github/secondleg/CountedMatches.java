package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.Trace.CountedMatch;
import io.github.secondleg.text.Note;
import io.github.secondleg.text.TextKey;
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
        if (decision.tie.sequel.isUneventful() && !isAnyGivenAScore(decision.judged)) {
            return ImmutableList.of();
        }
        CountedMatches countedMatches = new CountedMatches(decision);
        Match only = decision.tie.sequel.onlyLeg();
        if (only != null) {
            countedMatches.add(only, null, Note.of(TextKey.COUNTED_ONE_LEG, only));
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

    private static boolean isAnyGivenAScore(Tie judged) {
        for (Match match : Match.values()) {
            Leg leg = judged.became(match);
            if (stands(leg) || isAwarded(leg)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(@Nullable Leg leg) {
        return leg instanceof Leg.Abandoned abandoned && abandoned.stands();
    }

    private static boolean isAwarded(@Nullable Leg leg) {
        return leg instanceof Leg.Awarded award && award.counts();
    }

    private void on(Match match) {
        Leg leg = decision.judged.became(match);
        boolean stands = stands(leg);
        if (leg == null || !(stands || isAwarded(leg))) {
            return;
        }
        Score score = leg.score().orElseThrow();
        Optional<Incident.Failure> failure = IncidentPath.openFailures(match, decision.chain, decision.tie).stream()
                .findFirst();
        if (failure.isPresent()) {
            Citation article =
                    decision.chain.sanctions().citation(failure.get().kind()).orElse(null);
            add(match, article, Note.of(TextKey.COUNTED_SANCTION, match, score, failure.get()));
        } else if (stands) {
            add(match, null, Note.of(TextKey.COUNTED_STANDING, match, score));
        } else {
            add(match, null, awarded(match, score, leg.scoreOnPitch()));
        }
    }

    private static Note awarded(Match match, Score award, Optional<Score> scoreOnPitch) {
        return scoreOnPitch
                .filter(onPitch -> !onPitch.equals(award))
                .map(onPitch -> Note.of(TextKey.COUNTED_AWARD_INSTEAD, match, award, onPitch))
                .orElse(Note.of(TextKey.COUNTED_AWARD, match, award));
    }

    private void add(Match match, @Nullable Citation article, Note saw) {
        countedMatches.add(new CountedMatch(match, article, saw));
    }
}
