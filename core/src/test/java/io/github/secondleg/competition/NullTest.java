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
                refused("tie", () -> new Result.OfLeg(null, Match.FIRST_LEG, leg)),
                refused("match", () -> new Result.OfLeg(FINAL, null, leg)),
                refused("leg", () -> new Result.OfLeg(FINAL, Match.FIRST_LEG, null)),
                refused("tie", () -> new Result.OfExtraTime(null, ExtraTime.ofGoals(1, 0))),
                refused("extraTime", () -> new Result.OfExtraTime(FINAL, null)),
                refused("tie", () -> new Result.OfShootOut(null, ShootOut.of(3, 0))),
                refused("shootOut", () -> new Result.OfShootOut(FINAL, null)),
                refused("tie", () -> new Result.OfPlayOffMatch(null, PlayOffMatch.between(UPPER, LOWER, leg))),
                refused("playOffMatch", () -> new Result.OfPlayOffMatch(FINAL, null)),
                refused("tie", () -> new Result.OfLots(null, UPPER)),
                refused("team", () -> new Result.OfLots(FINAL, null)),
                refused("tie", () -> new Result.OfSeeding(null, UPPER)),
                refused("team", () -> new Result.OfSeeding(FINAL, null)),
                refused("tie", () -> new Event.TieIncident(null, incident)),
                refused("incident", () -> new Event.TieIncident(FINAL, null)),
                refused("incident", () -> new Event.ClubIncident(null)),
                refused("truth", () -> new Event.Corrected(null)),
                refused("event", () -> new Event.Revoked(null)),
                refused("tie", () -> new OrganiserAction.Ruled(null, Ruling.tieAwardedTo(UPPER))),
                refused("ruling", () -> new OrganiserAction.Ruled(FINAL, null)),
                refused("tie", () -> new OrganiserAction.Annulled(null, "CAF", date(3, 1))),
                refused("authority", () -> new OrganiserAction.Annulled(FINAL, null, date(3, 1))),
                refused("on", () -> new OrganiserAction.Annulled(FINAL, "CAF", null)),
                refused("tie", () -> new OrganiserAction.Moved(null, "Cairo", "CAF", date(3, 1))),
                refused("ground", () -> new OrganiserAction.Moved(FINAL, null, "CAF", date(3, 1))),
                refused("authority", () -> new OrganiserAction.Moved(FINAL, "Cairo", null, date(3, 1))),
                refused("on", () -> new OrganiserAction.Moved(FINAL, "Cairo", "CAF", null)),
                refused("tie", () -> new OrganiserAction.Filled(null, Side.FIRST, Slot.bye(), date(3, 1))),
                refused("side", () -> new OrganiserAction.Filled(FINAL, null, Slot.bye(), date(3, 1))),
                refused("slot", () -> new OrganiserAction.Filled(FINAL, Side.FIRST, null, date(3, 1))),
                refused("on", () -> new OrganiserAction.Filled(FINAL, Side.FIRST, Slot.bye(), null)));
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                refused("event", () -> cup().with(null)),
                refused("tie", () -> cup().pairing(null)),
                refused("tie", () -> cup().affectedBy(null)),
                refused("team", () -> cup().path(null)),
                refused("date", () -> cup().asOf(null)),
                refused("before", () -> Competition.difference(null, cup())),
                refused("after", () -> Competition.difference(cup(), null)),
                refused("tie", () -> cup().record(null, Match.FIRST_LEG, Leg.played(1, 0))),
                refused("incident", () -> cup().apply(SEMI_1, null)),
                refused("ruling", () -> cup().rule(SEMI_1, null)));
    }

    private static Arguments refused(String parameter, ThrowingCallable call) {
        return of(parameter, call);
    }

    @ParameterizedTest
    @MethodSource({"plans", "events", "questions"})
    void a_null_is_refused_by_the_name_of_its_parameter(String parameter, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(parameter);
    }
}
