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
    private final Judgement judgement;
    private final ImmutableList.Builder<CountedMatch> countedMatches = ImmutableList.builder();

    private CountedMatches(Judgement judgement) {
        this.judgement = judgement;
    }

    static List<CountedMatch> of(Judgement judgement) {
        if (judgement.tie().afterLegs.isUneventful() && !isAnyGivenAScore(judgement.judged())) {
            return ImmutableList.of();
        }
        CountedMatches countedMatches = new CountedMatches(judgement);
        Match only = judgement.tie().afterLegs.onlyLeg();
        if (only != null) {
            countedMatches.add(only, null, Note.of(TextKey.COUNTED_ONE_LEG, only));
        }
        for (Match match : Match.values()) {
            boolean counts = match == Match.PLAY_OFF_MATCH
                    ? judgement.asked(Measure.PLAY_OFF_MATCH)
                    : !judgement.tie().afterLegs.countsOnlyOther(match);
            if (counts) {
                countedMatches.on(match);
            }
        }
        return countedMatches.countedMatches.build();
    }

    private static boolean isAnyGivenAScore(Tie judged) {
        for (Match match : Match.values()) {
            Leg leg = judged.legOrNull(match);
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
        Leg leg = judgement.judged().legOrNull(match);
        boolean stands = stands(leg);
        if (leg == null || !(stands || isAwarded(leg))) {
            return;
        }
        Score score = leg.score().orElseThrow();
        Optional<Incident.Failure> failure =
                IncidentPath.openFailures(match, judgement.rules(), judgement.tie()).stream()
                        .findFirst();
        if (failure.isPresent()) {
            Citation article =
                    judgement.rules().sanctions.citation(failure.get().kind()).orElse(null);
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
