package io.github.secondleg.competition;

import static io.github.secondleg.competition.Cups.FINAL;
import static io.github.secondleg.competition.Cups.RULES;
import static io.github.secondleg.competition.Cups.SEMI_1;
import static io.github.secondleg.competition.Cups.UPPER;
import static io.github.secondleg.competition.Cups.cup;
import static io.github.secondleg.competition.Cups.date;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.of;

import io.github.secondleg.ExtraTime;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Ruling;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A null is refused where it enters, with the name of the parameter and nothing else. */
@SuppressWarnings("DataFlowIssue") // nulls on purpose
class NullTest {
    static Stream<Arguments> plans() {
        return Stream.of(
                refused("name", () -> Round.named(null)),
                refused("firstLegHost", () -> Round.named("Final").tie(null, Slot.bye())),
                refused("secondLegHost", () -> Round.named("Final").tie(Slot.bye(), null)),
                refused("firstLegHost", () -> Round.named("Final").tie((Team) null, UPPER)),
                refused("secondLegHost", () -> Round.named("Final").tie(UPPER, null)),
                refused("more", () -> Round.named("Final").slots(null)),
                refused("ofFirstLegs", () -> Round.named("Final").windows(null, Cups.window(3, 1, 2))),
                refused("ofSecondLegs", () -> Round.named("Final").windows(Cups.window(3, 1, 2), null)),
                refused("ownRules", () -> Round.named("Final").under(null)),
                refused("first", () -> Window.of(null, date(3, 1))),
                refused("last", () -> Window.of(date(3, 1), null)),
                refused("team", () -> Slot.entrant(null)),
                refused("tie", () -> Slot.winnerOf(null)),
                refused("tie", () -> Slot.loserOf(null)),
                refused("competition", () -> Slot.loserOf(null, FINAL)),
                refused("tie", () -> Slot.loserOf("Hill Cup", null)),
                refused("name", () -> Competition.of(null, 2026, RULES)),
                refused("rules", () -> Competition.of("Mill Cup", 2026, (TiebreakChain) null)),
                refused("ruleSet", () -> Competition.of("Mill Cup", 2026, (String) null)),
                refused("rounds", () -> Competition.of("Mill Cup", 2026, RULES, (Round[]) null)));
    }

    static Stream<Arguments> events() {
        Incident incident = Incident.withdrawal(UPPER).on(date(3, 1));
        Leg leg = Leg.played(1, 0);
        return Stream.of(
                refused("tie", () -> Event.leg(null, Match.FIRST_LEG, leg)),
                refused("match", () -> Event.leg(FINAL, null, leg)),
                refused("leg", () -> Event.leg(FINAL, Match.FIRST_LEG, null)),
                refused("tie", () -> Event.extraTime(null, ExtraTime.ofGoals(1, 0))),
                refused("extraTime", () -> Event.extraTime(FINAL, null)),
                refused("tie", () -> Event.shootOut(null, ShootOut.of(3, 0))),
                refused("shootOut", () -> Event.shootOut(FINAL, null)),
                refused("tie", () -> Event.playOffMatch(null, PlayOffMatch.of(leg))),
                refused("playOffMatch", () -> Event.playOffMatch(FINAL, null)),
                refused("tie", () -> Event.lotsDrawnFor(null, UPPER)),
                refused("team", () -> Event.lotsDrawnFor(FINAL, null)),
                refused("tie", () -> Event.higherSeed(null, UPPER)),
                refused("team", () -> Event.higherSeed(FINAL, null)),
                refused("tie", () -> Event.incident(null, incident)),
                refused("incident", () -> Event.incident(FINAL, null)),
                refused("incident", () -> Event.incident(null)),
                refused("truth", () -> Event.corrected(null)),
                refused("event", () -> Event.revoked(null)),
                refused("tie", () -> Event.ruled(null, Ruling.tieAwardedTo(UPPER))),
                refused("ruling", () -> Event.ruled(FINAL, null)),
                refused("tie", () -> Event.annulled(null, "CAF", date(3, 1))),
                refused("authority", () -> Event.annulled(FINAL, null, date(3, 1))),
                refused("on", () -> Event.annulled(FINAL, "CAF", null)),
                refused("tie", () -> Event.moved(null, "Cairo", "CAF", date(3, 1))),
                refused("ground", () -> Event.moved(FINAL, null, "CAF", date(3, 1))),
                refused("authority", () -> Event.moved(FINAL, "Cairo", null, date(3, 1))),
                refused("on", () -> Event.moved(FINAL, "Cairo", "CAF", null)),
                refused("tie", () -> Event.filled(null, Side.FIRST, Slot.bye(), date(3, 1))),
                refused("side", () -> Event.filled(FINAL, null, Slot.bye(), date(3, 1))),
                refused("slot", () -> Event.filled(FINAL, Side.FIRST, null, date(3, 1))),
                refused("on", () -> Event.filled(FINAL, Side.FIRST, Slot.bye(), null)));
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                refused("event", () -> cup().record((Event) null)),
                refused("events", () -> cup().record((Event[]) null)),
                refused("events", () -> cup().record((Iterable<Event>) null)),
                refused("round", () -> cup().record(null, null, date(3, 1))),
                refused("draw", () -> cup().record(FINAL, null, date(3, 1))),
                refused("tie", () -> cup().pairing(null)),
                refused("tie", () -> cup().affectedBy(null)),
                refused("team", () -> cup().path(null)),
                refused("date", () -> cup().asOf(null)),
                refused("before", () -> Difference.between(null, cup())),
                refused("after", () -> Difference.between(cup(), null)),
                refused("tie", () -> cup().record(Event.leg(null, Match.FIRST_LEG, Leg.played(1, 0)))),
                refused("incident", () -> cup().record(Event.incident(SEMI_1, null))),
                refused("ruling", () -> cup().record(Event.ruled(SEMI_1, null))));
    }

    static Stream<Arguments> answers() {
        Optional<Team> nobody = Optional.empty();
        return Stream.of(
                refused("team", () -> new EliminatedTeam(null, FINAL, List.of())),
                refused("tie", () -> new EliminatedTeam(UPPER, null, List.of())),
                refused("why", () -> new EliminatedTeam(UPPER, FINAL, null)),
                refused("moves", () -> new Difference(null, List.of())),
                refused("conflicts", () -> new Difference(List.of(), null)),
                refused("tie", () -> new Difference.Move(null, "winner", nobody, nobody)),
                refused("place", () -> new Difference.Move(FINAL, null, nobody, nobody)),
                refused("before", () -> new Difference.Move(FINAL, "winner", null, nobody)),
                refused("after", () -> new Difference.Move(FINAL, "winner", nobody, null)),
                refused("tie", () -> new Conflict(null, Side.FIRST, UPPER, Slot.bye(), nobody)),
                refused("side", () -> new Conflict(FINAL, null, UPPER, Slot.bye(), nobody)),
                refused("recorded", () -> new Conflict(FINAL, Side.FIRST, null, Slot.bye(), nobody)),
                refused("place", () -> new Conflict(FINAL, Side.FIRST, UPPER, null, nobody)),
                refused("entitled", () -> new Conflict(FINAL, Side.FIRST, UPPER, Slot.bye(), null)));
    }

    private static Arguments refused(String parameter, ThrowingCallable call) {
        return of(parameter, call);
    }

    @ParameterizedTest
    @MethodSource({"plans", "events", "questions", "answers"})
    void a_null_is_refused_by_the_name_of_its_parameter(String parameter, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(parameter);
    }
}
