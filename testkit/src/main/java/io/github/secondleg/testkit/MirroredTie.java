package io.github.secondleg.testkit;

import io.github.secondleg.ExtraTime;
import io.github.secondleg.Leg;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Score;
import io.github.secondleg.ShootOut;
import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.Tie;
import io.github.secondleg.TwoLeggedTie;

/**
 * Makes a copy of a tie with the legs in the other order: each team still hosts the same leg with the same goals, and has the same goals in
 * extra time, the shoot-out and the play-off match. A single match gets the other team as home team.
 */
@SuppressWarnings("ArgumentSelectionDefectChecker") // swapping the arguments is the purpose of this class
final class MirroredTie {
    private MirroredTie() {}

    static Tie of(Tie tie) {
        Tie mirror = withMatches(tie);
        mirror = tie.extraTime()
                .map(MirroredTie::swapped)
                .map(mirror::withExtraTime)
                .orElse(mirror);
        mirror = tie.shootOut()
                .map(MirroredTie::swapped)
                .map(mirror::withShootOut)
                .orElse(mirror);
        mirror = tie.playOffMatch()
                .map(MirroredTie::swapped)
                .map(mirror::withPlayOffMatch)
                .orElse(mirror);
        mirror = tie.lotsDrawnFor().map(mirror::withLotsDrawnFor).orElse(mirror);
        return tie.higherSeed().map(mirror::withHigherSeed).orElse(mirror);
    }

    private static Tie withMatches(Tie tie) {
        if (tie instanceof SingleMatchTie single) {
            return SingleMatchTie.between(tie.second(), tie.first()).withMatch(swapped(single.match()));
        }
        TwoLeggedTie legs = (TwoLeggedTie) tie;
        return TwoLeggedTie.of(tie.second(), tie.first(), legs.secondLeg(), legs.firstLeg());
    }

    private static Leg swapped(Leg leg) {
        Score score = leg.score().orElseThrow();
        return ImprovedTies.with(leg, Score.of(score.awayGoals(), score.homeGoals()));
    }

    private static ExtraTime swapped(ExtraTime extraTime) {
        return ExtraTime.ofGoals(extraTime.awayGoals(), extraTime.homeGoals());
    }

    static ShootOut swapped(ShootOut shootOut) {
        return ShootOut.of(shootOut.awayGoals(), shootOut.homeGoals());
    }

    private static PlayOffMatch swapped(PlayOffMatch match) {
        return PlayOff.match(
                match.away(),
                match.home(),
                swapped(match.match()),
                match.extraTime().map(MirroredTie::swapped),
                match.shootOut().map(MirroredTie::swapped));
    }
}
