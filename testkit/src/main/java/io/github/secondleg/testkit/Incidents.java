package io.github.secondleg.testkit;

import io.github.secondleg.Incident;
import io.github.secondleg.Match;
import io.github.secondleg.Side;
import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random incidents, dated and undated. */
public final class Incidents {
    private Incidents() {}

    /**
     * Incidents of every kind for the teams and matches of a tie.
     *
     * @param tie the tie
     * @return incidents, which shrink to a withdrawal of the first team
     */
    public static Arbitrary<Incident> in(Tie tie) {
        return about().map(incident -> incident.in(tie)).withoutEdgeCases();
    }

    static Arbitrary<FactTemplate<Incident>> about() {
        return Combinators.combine(
                        Arbitraries.of(Incident.Kind.class),
                        Arbitraries.of(Side.class),
                        Arbitraries.of(Match.FIRST_LEG, Match.SECOND_LEG, Match.PLAY_OFF_MATCH),
                        Dates.knownOrNot(),
                        OptionalFacts.in(40, Arbitraries.integers().between(1, 9)))
                .as((kind, side, match, date, length) ->
                        tie -> incident(kind, tie.team(side), matchOf(tie, match), date, length));
    }

    /** Up to three incidents; sometimes also a disqualification of both teams at the same time. */
    static Arbitrary<List<FactTemplate<Incident>>> some() {
        Arbitrary<List<FactTemplate<Incident>>> bothOut = Dates.knownOrNot()
                .map(date -> List.of(
                        tie -> dated(Incident.disqualification(tie.first()), date),
                        tie -> dated(Incident.disqualification(tie.second()), date)));
        return Combinators.combine(about().list().ofMaxSize(3), OptionalFacts.in(8, bothOut))
                .as((incidents, both) -> Stream.concat(
                                incidents.stream(), both.stream().flatMap(List::stream))
                        .toList());
    }

    private static Match matchOf(Tie tie, Match match) {
        return tie instanceof SingleMatchTie && match != Match.PLAY_OFF_MATCH ? Match.SINGLE_MATCH : match;
    }

    private static Incident incident(
            Incident.Kind kind, Team team, Match match, Optional<LocalDate> date, Optional<Integer> length) {
        return switch (kind) {
            case WITHDRAWAL -> dated(Incident.withdrawal(team), date);
            case DISQUALIFICATION -> dated(Incident.disqualification(team), date);
            case DISQUALIFICATION_FROM_TIE -> dated(Incident.disqualificationFromTie(team), date);
            case NO_SHOW -> Incident.noShow(team, match);
            case REFUSAL_TO_PLAY_ON -> Incident.refusalToPlayOn(team, match);
            case TOO_FEW_PLAYERS -> Incident.tooFewPlayers(team, match);
            case SUSPENSION -> suspension(team, date, length);
        };
    }

    private static Incident dated(Incident.ClubExit exit, Optional<LocalDate> date) {
        return date.isPresent() ? exit.on(date.get()) : exit;
    }

    private static Incident suspension(Team team, Optional<LocalDate> date, Optional<Integer> length) {
        Incident.Suspension suspension = Incident.suspension(team.association(), "FIFA");
        suspension = date.map(suspension::from).orElse(suspension);
        LocalDate start = date.orElse(Dates.FIRST);
        return length.map(start::plusDays).map(suspension::liftedOn).orElse(suspension);
    }
}
