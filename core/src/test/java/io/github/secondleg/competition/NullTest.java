package io.github.secondleg.competition;

import static io.github.secondleg.competition.Cups.FINAL;
import static io.github.secondleg.competition.Cups.LOWER;
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

/** A null is rejected at once. The message is the name of the parameter. */
@SuppressWarnings("DataFlowIssue") // nulls on purpose
class NullTest {
    static Stream<Arguments> plans() {
        return Stream.of(
                rejected("name", () -> Round.named(null)),
                rejected("firstLegHost", () -> Round.named("Final").tie(null, Slot.bye())),
                rejected("secondLegHost", () -> Round.named("Final").tie(Slot.bye(), null)),
                rejected("firstLegHost", () -> Round.named("Final").tie((Team) null, UPPER)),
                rejected("secondLegHost", () -> Round.named("Final").tie(UPPER, null)),
                rejected("more", () -> Round.named("Final").slots(null)),
                rejected("ofFirstLegs", () -> Round.named("Final").windows(null, Cups.window(3, 1, 2))),
                rejected("ofSecondLegs", () -> Round.named("Final").windows(Cups.window(3, 1, 2), null)),
                rejected("ownRules", () -> Round.named("Final").under(null)),
                rejected("first", () -> Window.of(null, date(3, 1))),
                rejected("last", () -> Window.of(date(3, 1), null)),
                rejected("team", () -> Slot.entrant(null)),
                rejected("tie", () -> Slot.winnerOf(null)),
                rejected("tie", () -> Slot.loserOf(null)),
                rejected("competition", () -> Slot.loserOf(null, FINAL)),
                rejected("tie", () -> Slot.loserOf("Hill Cup", null)),
                rejected("name", () -> Competition.of(null, 2026, RULES)),
                rejected("rules", () -> Competition.of("Mill Cup", 2026, (TiebreakChain) null)),
                rejected("ruleSet", () -> Competition.of("Mill Cup", 2026, (String) null)),
                rejected("rounds", () -> Competition.of("Mill Cup", 2026, RULES, (Round[]) null)));
    }

    static Stream<Arguments> events() {
        Incident incident = Incident.withdrawal(UPPER).on(date(3, 1));
        Leg leg = Leg.played(1, 0);
        return Stream.of(
                rejected("tie", () -> Event.leg(null, Match.FIRST_LEG, leg)),
                rejected("match", () -> Event.leg(FINAL, null, leg)),
                rejected("leg", () -> Event.leg(FINAL, Match.FIRST_LEG, null)),
                rejected("tie", () -> Event.extraTime(null, ExtraTime.ofGoals(1, 0))),
                rejected("extraTime", () -> Event.extraTime(FINAL, null)),
                rejected("tie", () -> Event.shootOut(null, ShootOut.of(3, 0))),
                rejected("shootOut", () -> Event.shootOut(FINAL, null)),
                rejected("tie", () -> Event.playOffMatch(null, PlayOffMatch.between(UPPER, LOWER, leg))),
                rejected("playOffMatch", () -> Event.playOffMatch(FINAL, null)),
                rejected("tie", () -> Event.lotsDrawnFor(null, UPPER)),
                rejected("team", () -> Event.lotsDrawnFor(FINAL, null)),
                rejected("tie", () -> Event.higherSeed(null, UPPER)),
                rejected("team", () -> Event.higherSeed(FINAL, null)),
                rejected("tie", () -> Event.incident(null, incident)),
                rejected("incident", () -> Event.incident(FINAL, null)),
                rejected("incident", () -> Event.incident(null)),
                rejected("truth", () -> Event.corrected(null)),
                rejected("event", () -> Event.revoked(null)),
                rejected("tie", () -> Event.ruled(null, Ruling.tieAwardedTo(UPPER))),
                rejected("ruling", () -> Event.ruled(FINAL, null)),
                rejected("tie", () -> Event.annulled(null, "CAF", date(3, 1))),
                rejected("authority", () -> Event.annulled(FINAL, null, date(3, 1))),
                rejected("on", () -> Event.annulled(FINAL, "CAF", null)),
                rejected("tie", () -> Event.moved(null, "Cairo", "CAF", date(3, 1))),
                rejected("ground", () -> Event.moved(FINAL, null, "CAF", date(3, 1))),
                rejected("authority", () -> Event.moved(FINAL, "Cairo", null, date(3, 1))),
                rejected("on", () -> Event.moved(FINAL, "Cairo", "CAF", null)),
                rejected("tie", () -> Event.filled(null, Side.FIRST, Slot.bye(), date(3, 1))),
                rejected("side", () -> Event.filled(FINAL, null, Slot.bye(), date(3, 1))),
                rejected("slot", () -> Event.filled(FINAL, Side.FIRST, null, date(3, 1))),
                rejected("on", () -> Event.filled(FINAL, Side.FIRST, Slot.bye(), null)));
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                rejected("event", () -> cup().record((Event) null)),
                rejected("events", () -> cup().record((Event[]) null)),
                rejected("events", () -> cup().record((Iterable<Event>) null)),
                rejected("round", () -> cup().record(null, null, date(3, 1))),
                rejected("draw", () -> cup().record(FINAL, null, date(3, 1))),
                rejected("tie", () -> cup().pairing(null)),
                rejected("tie", () -> cup().affectedBy(null)),
                rejected("team", () -> cup().path(null)),
                rejected("date", () -> cup().asOf(null)),
                rejected("before", () -> Difference.between(null, cup())),
                rejected("after", () -> Difference.between(cup(), null)),
                rejected("tie", () -> cup().record(Event.leg(null, Match.FIRST_LEG, Leg.played(1, 0)))),
                rejected("incident", () -> cup().record(Event.incident(SEMI_1, null))),
                rejected("ruling", () -> cup().record(Event.ruled(SEMI_1, null))));
    }

    static Stream<Arguments> answers() {
        Optional<Team> nobody = Optional.empty();
        return Stream.of(
                rejected("team", () -> new EliminatedTeam(null, FINAL, List.of())),
                rejected("tie", () -> new EliminatedTeam(UPPER, null, List.of())),
                rejected("why", () -> new EliminatedTeam(UPPER, FINAL, null)),
                rejected("moves", () -> new Difference(null, List.of())),
                rejected("conflicts", () -> new Difference(List.of(), null)),
                rejected("tie", () -> new Difference.Move(null, "winner", nobody, nobody)),
                rejected("place", () -> new Difference.Move(FINAL, null, nobody, nobody)),
                rejected("before", () -> new Difference.Move(FINAL, "winner", null, nobody)),
                rejected("after", () -> new Difference.Move(FINAL, "winner", nobody, null)),
                rejected("tie", () -> new Conflict(null, Side.FIRST, UPPER, Slot.bye(), nobody)),
                rejected("side", () -> new Conflict(FINAL, null, UPPER, Slot.bye(), nobody)),
                rejected("recorded", () -> new Conflict(FINAL, Side.FIRST, null, Slot.bye(), nobody)),
                rejected("place", () -> new Conflict(FINAL, Side.FIRST, UPPER, null, nobody)),
                rejected("entitled", () -> new Conflict(FINAL, Side.FIRST, UPPER, Slot.bye(), null)));
    }

    private static Arguments rejected(String parameter, ThrowingCallable call) {
        return of(parameter, call);
    }

    @ParameterizedTest
    @MethodSource({"plans", "events", "questions", "answers"})
    void a_null_is_rejected_with_the_name_of_its_parameter(String parameter, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(parameter);
    }
}
