package io.github.secondleg.testkit;

import io.github.secondleg.Association;
import io.github.secondleg.Incident;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Ruling;
import io.github.secondleg.Side;
import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import io.github.secondleg.TwoLeggedTie;

/** Makes a copy of a tie with the same facts and other teams. */
final class RenamedTie {
    private final Tie tie;
    private final Team first;
    private final Team second;

    private RenamedTie(Tie tie, Team first, Team second) {
        this.tie = tie;
        this.first = first;
        this.second = second;
    }

    /** The tie with teams of other names and ids. They are of one association if the original teams are. */
    static Tie renamed(Tie tie, String first, String second) {
        boolean compatriots = tie.first().association().equals(tie.second().association());
        Team one = Team.of(first, "YYY").withId("id of " + first);
        Team two = Team.of(second, compatriots ? "YYY" : "XXX").withId("id of " + second);
        return new RenamedTie(tie, one, two).build();
    }

    private Tie build() {
        boolean single = tie instanceof SingleMatchTie;
        Tie built = single ? SingleMatchTie.between(first, second) : TwoLeggedTie.between(first, second);
        for (Incident incident : tie.incidents()) {
            built = built.with(translated(incident));
        }
        for (Ruling ruling : tie.rulings()) {
            built = built.with(translated(ruling));
        }
        built = withMatches(built);
        built = tie.extraTime().map(built::withExtraTime).orElse(built);
        built = tie.shootOut().map(built::withShootOut).orElse(built);
        built = tie.playOffMatch()
                .map(this::translated)
                .map(built::withPlayOffMatch)
                .orElse(built);
        built = tie.lotsDrawnFor()
                .map(this::translated)
                .map(built::withLotsDrawnFor)
                .orElse(built);
        return tie.higherSeed().map(this::translated).map(built::withHigherSeed).orElse(built);
    }

    private Tie withMatches(Tie built) {
        if (built instanceof SingleMatchTie single) {
            return single.withMatch(((SingleMatchTie) tie).match());
        }
        TwoLeggedTie legs = (TwoLeggedTie) tie;
        return ((TwoLeggedTie) built).withFirstLeg(legs.firstLeg()).withSecondLeg(legs.secondLeg());
    }

    private Team translated(Team team) {
        return tie.sideOf(team).map(side -> side == Side.FIRST ? first : second).orElse(team);
    }

    private PlayOffMatch translated(PlayOffMatch match) {
        return PlayOff.match(
                translated(match.home()), translated(match.away()), match.match(), match.extraTime(), match.shootOut());
    }

    private Incident translated(Incident incident) {
        if (incident instanceof Incident.ClubExit exit) {
            Team team = translated(exit.team());
            Incident.ClubExit same = switch (exit.kind()) {
                case WITHDRAWAL -> Incident.withdrawal(team);
                case DISQUALIFICATION -> Incident.disqualification(team);
                default -> Incident.disqualificationFromTie(team);
            };
            return exit.date().map(same::on).orElse(same);
        }
        if (incident instanceof Incident.Failure failure) {
            Team team = translated(failure.team());
            return switch (failure.kind()) {
                case NO_SHOW -> Incident.noShow(team, failure.match());
                case REFUSAL_TO_PLAY_ON -> Incident.refusalToPlayOn(team, failure.match());
                default -> Incident.tooFewPlayers(team, failure.match());
            };
        }
        Incident.Suspension suspension = (Incident.Suspension) incident;
        Association association =
                tie.first().association().equals(suspension.association()) ? first.association() : second.association();
        Incident.Suspension same = Incident.suspension(association, suspension.body());
        same = suspension.date().map(same::from).orElse(same);
        return suspension.lifted().map(same::liftedOn).orElse(same);
    }

    private Ruling translated(Ruling ruling) {
        if (ruling instanceof Ruling.TieAwarded award) {
            return on(ruling, Ruling.tieAwardedTo(translated(award.team())));
        }
        if (ruling instanceof Ruling.PlaceGiven given) {
            return on(ruling, Ruling.placeGivenTo(translated(given.team()), given.authority()));
        }
        return ruling;
    }

    private static Ruling on(Ruling original, Ruling copy) {
        return original.date().map(copy::on).orElse(copy);
    }
}
