package io.github.secondleg.testkit;

import io.github.secondleg.Incident;
import io.github.secondleg.Match;
import io.github.secondleg.Ruling;
import io.github.secondleg.Team;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random incidents and rulings, with and without a day: what happens to a tie off the pitch. */
public final class Incidents {
    private Incidents() {}

    /**
     * Incidents of every kind that concern one of two teams.
     *
     * @param first one team
     * @param second the other one
     * @return incidents, which shrink to the first team's withdrawal
     */
    public static Arbitrary<Incident> between(Team first, Team second) {
        Arbitrary<Team> teams = Arbitraries.of(first, second);
        return Arbitraries.oneOf(clubExits(teams), failures(teams), suspensions(teams));
    }

    /** None, one, a few; both teams out by one decision. */
    static Arbitrary<List<Incident>> some(Team first, Team second) {
        Arbitrary<Incident> incidents = between(first, second);
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.of())),
                Tuple.of(8, incidents.list().ofMinSize(1).ofMaxSize(3)),
                Tuple.of(1, bothOut(first, second)));
    }

    private static Arbitrary<List<Incident>> bothOut(Team first, Team second) {
        return Days.knownOrNot()
                .map(day -> List.of(
                        on(day, Incident.disqualification(first)), on(day, Incident.disqualification(second))));
    }

    private static Arbitrary<Incident> clubExits(Arbitrary<Team> teams) {
        return Combinators.combine(Arbitraries.of(0, 1, 2), teams, Days.knownOrNot())
                .as((kind, team, day) -> on(day, switch (kind) {
                    case 0 -> Incident.withdrawal(team);
                    case 1 -> Incident.disqualification(team);
                    default -> Incident.disqualificationFromTie(team);
                }));
    }

    private static Incident on(Optional<LocalDate> day, Incident.ClubExit exit) {
        return day.isPresent() ? exit.on(day.get()) : exit;
    }

    private static Arbitrary<Incident> failures(Arbitrary<Team> teams) {
        return Combinators.combine(Arbitraries.of(0, 1, 2), teams, Arbitraries.of(Match.class))
                .as((kind, team, match) -> switch (kind) {
                    case 0 -> Incident.noShow(team, match);
                    case 1 -> Incident.refusalToPlayOn(team, match);
                    default -> Incident.tooFewPlayers(team, match);
                });
    }

    private static Arbitrary<Incident> suspensions(Arbitrary<Team> teams) {
        return Combinators.combine(teams, Days.knownOrNot(), Arbitraries.integers().between(1, 9).optional(0.4))
                .as((team, day, length) -> {
                    Incident.Suspension suspension = Incident.suspension(team.association(), "FIFA");
                    LocalDate start = day.orElse(Days.FIRST);
                    suspension = day.isPresent() ? suspension.from(start) : suspension;
                    return length.isPresent() ? suspension.liftedOn(start.plusDays(length.get())) : suspension;
                });
    }

    /**
     * Rulings that settle a tie of two teams: over one leg, or to one of them.
     *
     * @param first one team
     * @param second the other one
     * @return rulings, which shrink to the tie's being awarded to the first team
     */
    public static Arbitrary<Ruling> rulings(Team first, Team second) {
        Arbitrary<Ruling> awarded = Arbitraries.of(first, second).map(Ruling::tieAwardedTo);
        Arbitrary<Ruling> oneLeg =
                Arbitraries.of(Match.FIRST_LEG, Match.SECOND_LEG).map(Ruling::decidedOver);
        return ruledOn(Arbitraries.oneOf(awarded, oneLeg));
    }

    /** Of a place that one of the two, or a third team, is given. */
    static Arbitrary<Ruling> placesGiven(Team first, Team second) {
        return ruledOn(Arbitraries.of(first, second, Team.of("Whites", "CCC")).map(team -> Ruling.placeGivenTo(team, "CAS")));
    }

    private static Arbitrary<Ruling> ruledOn(Arbitrary<Ruling> rulings) {
        return Combinators.combine(rulings, Days.knownOrNot())
                .as((ruling, day) -> day.isPresent() ? ruling.on(day.get()) : ruling);
    }
}
