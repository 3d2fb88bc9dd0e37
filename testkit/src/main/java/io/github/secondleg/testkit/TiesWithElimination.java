package io.github.secondleg.testkit;

import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.Sanctions;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import io.github.secondleg.TwoLeggedTie;
import java.util.ArrayList;
import java.util.List;

/** Makes ties from which one side cannot advance, regardless of the scores. */
final class TiesWithElimination {
    private TiesWithElimination() {}

    /** Copies of a tie without incidents, each with one incident that certainly eliminates the side. */
    static List<Tie> on(Tie tie, Side side, Sanctions sanctions) {
        Team team = tie.team(side);
        List<Tie> eliminated = new ArrayList<>();
        for (Incident.ClubExit exit : List.of(
                Incident.withdrawal(team), Incident.disqualification(team), Incident.disqualificationFromTie(team))) {
            eliminated.add(tie.with(exit));
            eliminated.add(tie.with(exit.on(Dates.FIRST.minusDays(1))));
        }
        eliminated.add(tie.with(Incident.disqualificationFromTie(team).on(Dates.FIRST.plusDays(99))));
        eliminated.add(withLastMatchCancelled(tie).with(Incident.suspension(team.association(), "FIFA")));
        for (Match match : matchesOf(tie)) {
            for (Incident failure : List.of(
                    Incident.noShow(team, match),
                    Incident.refusalToPlayOn(team, match),
                    Incident.tooFewPlayers(team, match))) {
                if (sanctions.eliminates(failure.kind())) {
                    eliminated.add(tie.with(failure));
                }
            }
        }
        return eliminated;
    }

    private static Tie withLastMatchCancelled(Tie tie) {
        return tie.correcting(tie instanceof TwoLeggedTie ? Match.SECOND_LEG : Match.SINGLE_MATCH, Leg.cancelled());
    }

    private static List<Match> matchesOf(Tie tie) {
        return tie instanceof TwoLeggedTie ? List.of(Match.FIRST_LEG, Match.SECOND_LEG) : List.of(Match.SINGLE_MATCH);
    }
}
