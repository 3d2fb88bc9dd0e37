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
 * The same tie with the grounds exchanged: each team hosts the leg in which it was at home before, in the other leg's place, and scores as
 * before in all that follows. Of a single match the other team is at home.
 */
@SuppressWarnings("ArgumentSelectionDefectChecker") // what is exchanged here is meant to be
final class MirroredTie {
    private MirroredTie() {}

    static Tie of(Tie tie) {
        Tie mirror = withMatches(tie);
        mirror = tie.extraTime()
                .map(MirroredTie::turned)
                .map(mirror::withExtraTime)
                .orElse(mirror);
        mirror = tie.shootOut()
                .map(MirroredTie::turned)
                .map(mirror::withShootOut)
                .orElse(mirror);
        mirror = tie.playOffMatch()
                .map(MirroredTie::turned)
                .map(mirror::withPlayOffMatch)
                .orElse(mirror);
        mirror = tie.lotsDrawnFor().map(mirror::withLotsDrawnFor).orElse(mirror);
        return tie.higherSeed().map(mirror::withHigherSeed).orElse(mirror);
    }

    private static Tie withMatches(Tie tie) {
        if (tie instanceof SingleMatchTie single) {
            return SingleMatchTie.between(tie.second(), tie.first()).withMatch(turned(single.match()));
        }
        TwoLeggedTie legs = (TwoLeggedTie) tie;
        return TwoLeggedTie.of(tie.second(), tie.first(), legs.secondLeg(), legs.firstLeg());
    }

    private static Leg turned(Leg leg) {
        Score score = leg.score().orElseThrow();
        return ImprovedTies.with(leg, Score.of(score.awayGoals(), score.homeGoals()));
    }

    private static ExtraTime turned(ExtraTime extraTime) {
        return ExtraTime.ofGoals(extraTime.awayGoals(), extraTime.homeGoals());
    }

    static ShootOut turned(ShootOut shootOut) {
        return ShootOut.of(shootOut.awayGoals(), shootOut.homeGoals());
    }

    private static PlayOffMatch turned(PlayOffMatch match) {
        return Legs.playOffMatch(
                turned(match.match()),
                match.extraTime().map(MirroredTie::turned),
                match.shootOut().map(MirroredTie::turned));
    }
}
