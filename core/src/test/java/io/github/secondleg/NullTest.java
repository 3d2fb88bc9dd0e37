package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.of;

import io.github.secondleg.outlook.Outlook;
import io.github.secondleg.outlook.WhatIf;
import io.github.secondleg.text.Note;
import io.github.secondleg.text.TextKey;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The promise of the package: a null is refused where it enters, with the name of the parameter and nothing else. */
@SuppressWarnings("DataFlowIssue") // nulls on purpose
class NullTest {
    private static final Team ONE = Team.of("One", "EGY");
    private static final Team TWO = Team.of("Two", "MLI");
    private static final Association EGY = Association.of("EGY");
    private static final TwoLeggedTie TIE = TwoLeggedTie.between(ONE, TWO);
    private static final Tiebreaker AGGREGATE = Tiebreaker.aggregate();
    private static final TiebreakChain CHAIN = TiebreakChain.of("rules", AGGREGATE);
    private static final Outlook OUTLOOK = Outlook.of(CHAIN, TIE);
    private static final Leg LEG = Leg.scheduled();
    private static final Score SCORE = Score.of(1, 0);
    private static final PlayOffMatch PLAY_OFF = PlayOffMatch.between(ONE, TWO, LEG);
    private static final Sanctions SANCTIONS = Sanctions.basic();
    private static final Incident.Kind KIND = Incident.Kind.NO_SHOW;
    private static final Citation.Source TEXT = Citation.Source.TEXT;
    private static final ClassLoader LOADER = NullTest.class.getClassLoader();

    static Stream<Arguments> values() {
        return Stream.of(
                refused("code", () -> Association.of(null)),
                refused("name", () -> Team.of(null, EGY)),
                refused("association", () -> Team.of("One", (Association) null)),
                refused("associationCode", () -> Team.of("One", (String) null)),
                refused("newId", () -> ONE.withId(null)),
                refused("text", () -> Score.parse(null)),
                refused("after90Minutes", () -> ExtraTime.ofScores(null, SCORE)),
                refused("afterExtraTime", () -> ExtraTime.ofScores(SCORE, null)),
                refused("side", () -> new Goals(1, 0).of(null)),
                refused("side", () -> Verdict.advances(null)),
                refused("what", () -> Verdict.awaits(null)),
                refused("what", () -> new Awaited(null)),
                refused("regulation", () -> Citation.of(null, "2017", "III.13", TEXT)),
                refused("edition", () -> Citation.of("Laws", null, "III.13", TEXT)),
                refused("article", () -> Citation.of("Laws", "2017", null, TEXT)),
                refused("source", () -> Citation.of("Laws", "2017", "III.13", null)),
                refused("key", () -> Note.of((String) null)),
                refused("arguments", () -> Note.of("key", (Object[]) null)),
                refused("key", () -> Note.of((TextKey) null)),
                refused("arguments", () -> Note.of(TextKey.LEVEL, (Object[]) null)),
                refused("argument", () -> Note.of(TextKey.LEVEL, new Object[] {null})),
                refused("key", () -> TextKey.find(null)),
                refused("argument", () -> Note.of("key", "one", null)));
    }

    static Stream<Arguments> matches() {
        return Stream.of(
                refused("score", () -> Leg.played(null)),
                refused("score", () -> Leg.awarded(null)),
                refused("scoreOnPitch", () -> Leg.awarded(3, 0).insteadOf(null)),
                refused("newDate", () -> Leg.scheduled().on(null)),
                refused("newDate", () -> Leg.played(1, 0).on(null)),
                refused("newDate", () -> Leg.postponed().on(null)),
                refused("newDate", () -> Leg.cancelled().on(null)),
                refused("newDate", () -> Leg.abandoned().on(null)),
                refused("newDate", () -> Leg.awarded(3, 0).on(null)),
                refused("match", () -> PlayOffMatch.between(ONE, TWO, null)),
                refused("newExtraTime", () -> PLAY_OFF.withExtraTime(null)),
                refused("newShootOut", () -> PLAY_OFF.withShootOut(null)),
                refused("team", () -> Incident.withdrawal(null)),
                refused("team", () -> Incident.disqualification(null)),
                refused("team", () -> Incident.disqualificationFromTie(null)),
                refused("newDate", () -> Incident.withdrawal(ONE).on(null)),
                refused("team", () -> Incident.noShow(null, Match.FIRST_LEG)),
                refused("match", () -> Incident.refusalToPlayOn(ONE, null)),
                refused("match", () -> Incident.tooFewPlayers(ONE, null)),
                refused("association", () -> Incident.suspension(null, "FIFA")),
                refused("body", () -> Incident.suspension(EGY, null)),
                refused("start", () -> Incident.suspension(EGY, "FIFA").from(null)),
                refused("firstFreeDate", () -> Incident.suspension(EGY, "FIFA").liftedOn(null)),
                refused("date", () -> Incident.suspension(EGY, "FIFA").bars(null)),
                refused("team", () -> Incident.suspension(EGY, "FIFA").concerns(null)),
                refused("team", () -> Incident.withdrawal(ONE).concerns(null)),
                refused("team", () -> Incident.noShow(ONE, Match.FIRST_LEG).concerns(null)),
                refused("leg", () -> Ruling.decidedOver(null)),
                refused("team", () -> Ruling.tieAwardedTo(null)),
                refused("team", () -> Ruling.placeGivenTo(null, "CAF")),
                refused("authority", () -> Ruling.placeGivenTo(ONE, null)),
                refused("newDate", () -> Ruling.decidedOver(Match.FIRST_LEG).on(null)),
                refused("newDate", () -> Ruling.tieAwardedTo(ONE).on(null)),
                refused("newDate", () -> Ruling.placeGivenTo(ONE, "CAF").on(null)));
    }

    static Stream<Arguments> ties() {
        return Stream.of(
                refused("firstLegHost", () -> TwoLeggedTie.between(null, TWO)),
                refused("secondLegHost", () -> TwoLeggedTie.between(ONE, null)),
                refused("firstLeg", () -> TwoLeggedTie.of(ONE, TWO, null, LEG)),
                refused("secondLeg", () -> TwoLeggedTie.of(ONE, TWO, LEG, null)),
                refused("leg", () -> TIE.withFirstLeg(null)),
                refused("leg", () -> TIE.withSecondLeg(null)),
                refused("extraTime", () -> TIE.withExtraTime(null)),
                refused("shootOut", () -> TIE.withShootOut(null)),
                refused("playOffMatch", () -> TIE.withPlayOffMatch(null)),
                refused("team", () -> TIE.withLotsDrawnFor(null)),
                refused("team", () -> TIE.withHigherSeed(null)),
                refused("incident", () -> TIE.with((Incident) null)),
                refused("ruling", () -> TIE.with((Ruling) null)),
                refused("incident", () -> TIE.without((Incident) null)),
                refused("ruling", () -> TIE.without((Ruling) null)),
                refused("match", () -> TIE.correcting(null, LEG)),
                refused("leg", () -> TIE.correcting(Match.FIRST_LEG, null)),
                refused("extraTime", () -> TIE.correcting((ExtraTime) null)),
                refused("shootOut", () -> TIE.correcting((ShootOut) null)),
                refused("match", () -> TIE.goals(null)),
                refused("side", () -> new Goals(1, 0).seenBy(null)),
                refused("side", () -> TIE.team(null)),
                refused("team", () -> TIE.sideOf(null)));
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                refused("name", () -> Tiebreaker.of(null, tie -> Verdict.level())),
                refused("rule", () -> Tiebreaker.of("cards", null)),
                refused("article", () -> AGGREGATE.citing(null)),
                refused(
                        "article",
                        () -> Tiebreaker.of("cards", tie -> Verdict.level()).citing(null)),
                refused("name", () -> TiebreakChain.of(null, AGGREGATE)),
                refused("criteria", () -> TiebreakChain.of("rules", (Tiebreaker[]) null)),
                refused("criteria", () -> TiebreakChain.of("rules", (List<Tiebreaker>) null)),
                refused("criterion", () -> TiebreakChain.of("rules", AGGREGATE, null)),
                refused("criterion", () -> TiebreakChain.of("rules", Arrays.asList(AGGREGATE, null))),
                refused("newName", () -> CHAIN.withName(null)),
                refused("newSanctions", () -> CHAIN.withSanctions(null)),
                refused("criterion", () -> CHAIN.then(null)),
                refused("existing", () -> CHAIN.insertingBefore(null, AGGREGATE)),
                refused("criterion", () -> CHAIN.insertingBefore(AGGREGATE, null)),
                refused("existing", () -> CHAIN.without(null)),
                refused("existing", () -> CHAIN.replacing(null, AGGREGATE)),
                refused("criterion", () -> CHAIN.replacing(AGGREGATE, null)),
                refused("tie", () -> CHAIN.decide(null)),
                refused("tie", () -> CHAIN.winner(null)),
                refused("other", () -> CHAIN.decide(TIE).hasSameOutcomeAs(null)),
                refused("tie", () -> WhatIf.of(null, CHAIN, CHAIN)),
                refused("rules", () -> WhatIf.of(TIE, null, CHAIN)),
                refused("others", () -> WhatIf.of(TIE, CHAIN, null)),
                refused("ties", () -> WhatIf.changes(null, CHAIN, CHAIN)),
                refused("rules", () -> WhatIf.changes(List.of(), null, CHAIN)),
                refused("others", () -> WhatIf.changes(List.of(), CHAIN, null)),
                refused("tie", () -> Outlook.of(CHAIN, null)),
                refused("team", () -> OUTLOOK.seenBy(null)),
                refused("team", () -> OUTLOOK.inPlay(SCORE).afterGoalOf(null)),
                refused("team", () -> OUTLOOK.inPlay(SCORE).seenBy(null)),
                refused("chain", () -> Outlook.of(null, TIE)),
                refused("decision", () -> Outlook.of(null)),
                refused("match", () -> CHAIN.decide(TIE).goals(null)),
                refused("team", () -> OUTLOOK.scenarios().get(0).seenBy(null)),
                refused("score", () -> OUTLOOK.after((Score) null)),
                refused("extraTime", () -> OUTLOOK.after((ExtraTime) null)),
                refused("current", () -> OUTLOOK.inPlay((Score) null)),
                refused("current", () -> OUTLOOK.inPlay((ExtraTime) null)),
                refused("ruleSet", () -> TiebreakChain.named(null)),
                refused("name", () -> RuleSets.installed().find(null)),
                refused("name", () -> RuleSets.of(LOADER).find(null)),
                refused("loader", () -> RuleSets.of(null).find("caf")),
                refused("name", () -> RuleSet.named(null)),
                refused("name", () -> RuleSets.of(LOADER).named(null)),
                refused("loader", () -> RuleSets.of(null).named("caf")),
                refused("loader", () -> RuleSets.of(null).all()),
                refused("round", () -> new SampleRuleSets.VillageCup().forRound(2017, null)),
                refused("rounds", () -> Edition.ofSeasons(2017, 2017, CHAIN, (Collection<String>) null)),
                refused("rounds", () -> Edition.ofSeason(2017, CHAIN, (String[]) null)),
                refused("round", () -> Edition.ofSeason(2017, CHAIN, "final", null)),
                refused("round", () -> Edition.ofSeasons(2017, 2017, CHAIN, Arrays.asList("final", null))),
                refused("chain", () -> Edition.ofSeasons(2017, 2017, null, "final")),
                refused("round", () -> Edition.ofSeason(2017, CHAIN, "final").covers(2017, null)),
                refused("kind", () -> SANCTIONS.eliminating(null)),
                refused("article", () -> SANCTIONS.eliminating(KIND, null)),
                refused("kind", () -> SANCTIONS.awarding(null, 3)),
                refused("article", () -> SANCTIONS.awarding(KIND, 3, null)),
                refused("kind", () -> SANCTIONS.without(null)),
                refused("kind", () -> SANCTIONS.eliminates(null)),
                refused("kind", () -> SANCTIONS.goalsAwarded(null)),
                refused("kind", () -> SANCTIONS.citation(null)));
    }

    @ParameterizedTest
    @MethodSource({"values", "matches", "ties", "rules"})
    void is_refused_by_the_name_of_the_parameter(String parameter, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(parameter);
    }

    private static Arguments refused(String parameter, ThrowingCallable call) {
        return of(parameter, call);
    }
}
