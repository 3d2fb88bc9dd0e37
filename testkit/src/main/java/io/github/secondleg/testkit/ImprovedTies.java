package io.github.secondleg.testkit;

import io.github.secondleg.ExtraTime;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Score;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Side;
import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.Tie;
import io.github.secondleg.TwoLeggedTie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes copies of a tie in which one side does better. Every match of the tie must have a score that counts. */
final class ImprovedTies {
    private ImprovedTies() {}

    /**
     * One copy for each way in which the side can do better: an extra goal in a match or in extra time, a shoot-out won, or lots drawn for
     * it.
     */
    static List<Tie> better(Tie tie, Side side) {
        List<Tie> better = new ArrayList<>();
        boolean host = side == Side.SECOND;
        if (tie instanceof TwoLeggedTie legs) {
            better.add(with(legs, Match.FIRST_LEG, side, 1));
            better.add(with(legs, Match.SECOND_LEG, side, 1));
        } else if (tie instanceof SingleMatchTie single) {
            host = side == Side.FIRST;
            better.add(single.correcting(Match.SINGLE_MATCH, with(single.match(), host, 1)));
        }
        addWhatFollows(tie, side, host, better);
        return better;
    }

    private static void addWhatFollows(Tie tie, Side side, boolean host, List<Tie> better) {
        tie.extraTime().map(goals -> more(goals, host)).map(tie::correcting).ifPresent(better::add);
        tie.shootOut().map(kicks -> won(kicks, host)).map(tie::correcting).ifPresent(better::add);
        tie.playOffMatch()
                .ifPresent(match -> better(match, match.home().equals(tie.team(side)))
                        .forEach(other -> better.add(tie.correcting(other))));
        tie.lotsDrawnFor().ifPresent(lots -> better.add(tie.withLotsDrawnFor(tie.team(side))));
    }

    /** The tie with one home goal of a side swapped into an away goal, or empty if the side has no home goal. */
    static Optional<TwoLeggedTie> moreAway(TwoLeggedTie tie, Side side) {
        Match home = side == Side.FIRST ? Match.FIRST_LEG : Match.SECOND_LEG;
        Match away = side == Side.FIRST ? Match.SECOND_LEG : Match.FIRST_LEG;
        return tie.goals(home)
                .filter(goals -> goals.of(side) > 0)
                .map(goals -> with(with(tie, home, side, -1), away, side, 1));
    }

    private static TwoLeggedTie with(TwoLeggedTie tie, Match match, Side side, int goals) {
        Leg leg = match == Match.FIRST_LEG ? tie.firstLeg() : tie.secondLeg();
        return tie.correcting(match, with(leg, tie.homeSide(match).orElseThrow() == side, goals));
    }

    private static List<PlayOffMatch> better(PlayOffMatch match, boolean home) {
        Leg leg = match.match();
        List<PlayOffMatch> better = new ArrayList<>();
        better.add(PlayOff.match(match.home(), match.away(), with(leg, home, 1), match.extraTime(), match.shootOut()));
        match.extraTime()
                .map(goals -> more(goals, home))
                .map(match::withExtraTime)
                .ifPresent(better::add);
        match.shootOut().map(kicks -> won(kicks, home)).map(match::withShootOut).ifPresent(better::add);
        return better;
    }

    /** A leg of the same kind with another score. */
    static Leg with(Leg leg, Score score) {
        if (leg instanceof Leg.Abandoned) {
            return Leg.abandonedScoreStands(score.homeGoals(), score.awayGoals());
        }
        return leg instanceof Leg.Awarded ? Leg.awarded(score) : Leg.played(score);
    }

    private static Leg with(Leg leg, boolean home, int goals) {
        Score score = leg.score().orElseThrow();
        return with(leg, Score.of(score.homeGoals() + (home ? goals : 0), score.awayGoals() + (home ? 0 : goals)));
    }

    private static ExtraTime more(ExtraTime extraTime, boolean home) {
        return ExtraTime.ofGoals(extraTime.homeGoals() + (home ? 1 : 0), extraTime.awayGoals() + (home ? 0 : 1));
    }

    private static ShootOut won(ShootOut kicks, boolean home) {
        return kicks.homeGoals() > kicks.awayGoals() == home ? kicks : MirroredTie.swapped(kicks);
    }
}
