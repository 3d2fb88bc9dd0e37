package io.github.secondleg.testkit;

import io.github.secondleg.Incident;
import io.github.secondleg.Match;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random incidents, with and without a day: what happens to a tie off the pitch. */
public final class Incidents {
    private Incidents() {}

    /**
     * Incidents of every kind that concern one of two teams, or both.
     *
     * @param first one team
     * @param second the other one
     * @return incidents, which shrink to the first team's withdrawal
     */
    public static Arbitrary<Incident> between(Team first, Team second) {
        return about().map(incident -> incident.of(first, second));
    }

    static Arbitrary<About<Incident>> about() {
        return Combinators.combine(
                        Arbitraries.of(Incident.Kind.class),
                        Arbitraries.of(Side.class),
                        Arbitraries.of(Match.class),
                        Days.knownOrNot(),
                        Maybe.in(40, Arbitraries.integers().between(1, 9)))
                .as((kind, side, match, day, length) -> (first, second) ->
                        incident(kind, side == Side.FIRST ? first : second, match, day, length));
    }

    /** None, or up to three; now and then both teams out by one decision. */
    static Arbitrary<List<About<Incident>>> some() {
        Arbitrary<List<About<Incident>>> bothOut = Days.knownOrNot()
                .map(day -> List.of(
                        (first, second) -> dated(Incident.disqualification(first), day),
                        (first, second) -> dated(Incident.disqualification(second), day)));
        return Combinators.combine(about().list().ofMaxSize(3), Maybe.in(8, bothOut))
                .as((incidents, both) -> Stream.concat(incidents.stream(), both.stream().flatMap(List::stream))
                        .toList());
    }

    private static Incident incident(
            Incident.Kind kind, Team team, Match match, Optional<LocalDate> day, Optional<Integer> length) {
        return switch (kind) {
            case WITHDRAWAL -> dated(Incident.withdrawal(team), day);
            case DISQUALIFICATION -> dated(Incident.disqualification(team), day);
            case DISQUALIFICATION_FROM_TIE -> dated(Incident.disqualificationFromTie(team), day);
            case NO_SHOW -> Incident.noShow(team, match);
            case REFUSAL_TO_PLAY_ON -> Incident.refusalToPlayOn(team, match);
            case TOO_FEW_PLAYERS -> Incident.tooFewPlayers(team, match);
            case SUSPENSION -> suspension(team, day, length);
        };
    }

    private static Incident dated(Incident.ClubExit exit, Optional<LocalDate> day) {
        return day.isPresent() ? exit.on(day.get()) : exit;
    }

    private static Incident suspension(Team team, Optional<LocalDate> day, Optional<Integer> length) {
        Incident.Suspension suspension = Incident.suspension(team.association(), "FIFA");
        suspension = day.map(suspension::from).orElse(suspension);
        LocalDate start = day.orElse(Days.FIRST);
        return length.map(start::plusDays).map(suspension::liftedOn).orElse(suspension);
    }
}
