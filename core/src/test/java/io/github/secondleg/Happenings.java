package io.github.secondleg;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random incidents and rulings, with and without days, about whichever tie they are put into. */
final class Happenings {
    /** Something about a tie that is not known yet. */
    @FunctionalInterface
    interface About<T> {
        T in(Tie tie);
    }

    private Happenings() {}

    static Arbitrary<List<About<Incident>>> incidents() {
        return incidents(Arbitraries.frequency(
                Tuple.of(3, Match.FIRST_LEG), Tuple.of(4, Match.SECOND_LEG), Tuple.of(2, Match.PLAY_OFF_MATCH)));
    }

    static Arbitrary<List<About<Incident>>> incidentsInOneMatch() {
        return incidents(Arbitraries.frequency(Tuple.of(3, Match.SINGLE_MATCH), Tuple.of(1, Match.PLAY_OFF_MATCH)));
    }

    private static Arbitrary<List<About<Incident>>> incidents(Arbitrary<Match> failing) {
        Arbitrary<About<Incident>> incident = incident(failing);
        return Arbitraries.frequencyOf(
                Tuple.of(3, incident.list().ofSize(0)),
                Tuple.of(4, incident.list().ofSize(1)),
                Tuple.of(3, incident.list().ofSize(2)),
                Tuple.of(1, bothOut()),
                Tuple.of(1, incident.list().ofSize(3)));
    }

    /** By one decision, on one day. */
    private static Arbitrary<List<About<Incident>>> bothOut() {
        return date().map(date ->
                List.of(tie -> disqualified(tie.first(), date), tie -> disqualified(tie.second(), date)));
    }

    private static Incident disqualified(Team team, Optional<LocalDate> date) {
        Incident.ClubExit exit = Incident.disqualification(team);
        return date.isPresent() ? exit.on(date.get()) : exit;
    }

    static Arbitrary<Optional<About<Ruling>>> settlingRuling() {
        Arbitrary<About<Ruling>> oneLeg = Combinators.combine(Arbitraries.of(Match.FIRST_LEG, Match.SECOND_LEG), date())
                .as((leg, date) -> tie -> on(date, Ruling.decidedOver(leg)));
        return Arbitraries.oneOf(tieAwarded(), oneLeg).optional(0.2);
    }

    static Arbitrary<About<Ruling>> tieAwarded() {
        return Combinators.combine(sides(), date())
                .as((side, date) -> tie -> on(date, Ruling.tieAwardedTo(tie.team(side))));
    }

    static Arbitrary<Optional<About<Ruling>>> placeGiven() {
        Arbitrary<About<Ruling>> given = Combinators.combine(sides(), date())
                .as((side, date) -> tie -> on(date, Ruling.placeGivenTo(tie.team(side), "CAS")));
        Arbitrary<About<Ruling>> givenToAnother =
                date().map(date -> tie -> on(date, Ruling.placeGivenTo(Team.of("Zamalek", "EGY"), "CAF")));
        return Arbitraries.frequencyOf(Tuple.of(3, given), Tuple.of(1, givenToAnother))
                .optional(0.1);
    }

    private static Arbitrary<About<Incident>> incident(Arbitrary<Match> failing) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, clubExit()), Tuple.of(4, failure(failing)), Tuple.of(4, suspension()));
    }

    private static Arbitrary<About<Incident>> clubExit() {
        return Combinators.combine(Arbitraries.of(0, 1, 2), sides(), date()).as((kind, side, date) -> tie -> {
            Team team = tie.team(side);
            Incident.ClubExit exit = kind == 0
                    ? Incident.withdrawal(team)
                    : kind == 1 ? Incident.disqualification(team) : Incident.disqualificationFromTie(team);
            return date.isPresent() ? exit.on(date.get()) : exit;
        });
    }

    private static Arbitrary<About<Incident>> failure(Arbitrary<Match> matches) {
        return Combinators.combine(Arbitraries.of(0, 1, 2), sides(), matches).as((kind, side, match) -> tie -> {
            Team team = tie.team(side);
            return kind == 0
                    ? Incident.noShow(team, match)
                    : kind == 1 ? Incident.refusalToPlayOn(team, match) : Incident.tooFewPlayers(team, match);
        });
    }

    private static Arbitrary<About<Incident>> suspension() {
        return Combinators.combine(sides(), date(), Ties.days().optional(0.3)).as((side, date, otherDay) -> tie -> {
            Incident.Suspension suspension = Incident.suspension(tie.team(side).association(), "FIFA");
            if (date.isEmpty()) {
                return otherDay.isPresent() ? suspension.liftedOn(otherDay.get()) : suspension;
            }
            if (otherDay.isEmpty()) {
                return suspension.from(date.get());
            }
            boolean exchanged = otherDay.get().isBefore(date.get());
            return suspension
                    .from(exchanged ? otherDay.get() : date.get())
                    .liftedOn(exchanged ? date.get() : otherDay.get());
        });
    }

    private static Ruling on(Optional<LocalDate> date, Ruling ruling) {
        return date.isPresent() ? ruling.on(date.get()) : ruling;
    }

    private static Arbitrary<Side> sides() {
        return Arbitraries.of(Side.class);
    }

    private static Arbitrary<Optional<LocalDate>> date() {
        return Ties.days().optional(0.8);
    }
}
