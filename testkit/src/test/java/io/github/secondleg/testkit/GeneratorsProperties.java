package io.github.secondleg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Goals;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.Ruling;
import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.Tie;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.TwoLeggedTie;
import io.github.secondleg.notation.TieNotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;

/** The generators produce ties in every state, also in rare ones. */
class GeneratorsProperties {
    private static final TiebreakChain RULES = TiebreakChain.of(
            "the rules", Tiebreaker.aggregate(), Tiebreaker.awayGoals(), Tiebreaker.extraTime(), Tiebreaker.shootOut());

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void ties_come_in_every_state(@ForAll(supplier = Samples.AnyTie.class) Tie tie) {
        assertThat(TieNotation.parse(TieNotation.print(tie))).isEqualTo(tie);

        Share.atLeast(150, "single match", tie instanceof SingleMatchTie);
        Share.atLeast(500, "two legs", tie instanceof TwoLeggedTie);
        Share.atLeast(
                100,
                "one association",
                tie.first().association().equals(tie.second().association()));
        Share.atLeast(50, "one name", tie.first().name().equals(tie.second().name()));
        for (Class<? extends Leg> kind : List.of(
                Leg.Scheduled.class,
                Leg.Played.class,
                Leg.Postponed.class,
                Leg.Cancelled.class,
                Leg.Abandoned.class,
                Leg.Awarded.class)) {
            Share.atLeast(20, kind.getSimpleName(), matchesOf(tie).anyMatch(kind::isInstance));
        }
        Share.atLeast(
                10,
                "stands",
                matchesOf(tie).anyMatch(leg -> leg instanceof Leg.Abandoned abandoned && abandoned.stands()));
        Share.atLeast(
                10,
                "for the record",
                matchesOf(tie).anyMatch(leg -> leg instanceof Leg.Awarded award && !award.counts()));
        Share.atLeast(200, "a day", matchesOf(tie).anyMatch(leg -> leg.date().isPresent()));
        Share.atLeast(100, "no day", matchesOf(tie).anyMatch(leg -> leg.date().isEmpty()));
        Share.atLeast(1, "second leg without a first", isWithoutFirst(tie));
        Share.atLeast(200, "extra time", tie.extraTime().isPresent());
        Share.atLeast(200, "kicks", tie.shootOut().isPresent());
        Share.atLeast(150, "lots", tie.lotsDrawnFor().isPresent());
        Share.atLeast(150, "higher seed", tie.higherSeed().isPresent());
        Share.atLeast(150, "play-off match", tie.playOffMatch().isPresent());
        Share.atLeast(
                20,
                "shoot-out of the play-off match",
                tie.playOffMatch().flatMap(match -> match.shootOut()).isPresent());
        Share.atLeast(
                20,
                "extra time of the play-off match",
                tie.playOffMatch().flatMap(match -> match.extraTime()).isPresent());
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void ties_have_every_kind_of_incident_and_ruling(@ForAll(supplier = Samples.AnyTie.class) Tie tie) {
        for (Incident.Kind kind : Incident.Kind.values()) {
            Share.atLeast(50, kind.toString(), tie.incidents().stream().anyMatch(incident -> incident.kind() == kind));
        }
        for (Match match : List.of(Match.FIRST_LEG, Match.SECOND_LEG, Match.SINGLE_MATCH, Match.PLAY_OFF_MATCH)) {
            Share.atLeast(
                    20,
                    "failure at " + match,
                    tie.incidents().stream()
                            .anyMatch(incident ->
                                    incident instanceof Incident.Failure failure && failure.match() == match));
        }
        Share.atLeast(
                100,
                "no incident and no ruling",
                tie.incidents().isEmpty() && tie.rulings().isEmpty());
        Share.atLeast(100, "two incidents", tie.incidents().size() >= 2);
        Share.atLeast(
                20,
                "lifted",
                suspensionsOf(tie).anyMatch(suspension -> suspension.lifted().isPresent()));
        Share.atLeast(
                20,
                "not lifted",
                suspensionsOf(tie).anyMatch(suspension -> suspension.lifted().isEmpty()));
        Share.atLeast(
                20,
                "both out by one decision",
                Stream.of(tie.first(), tie.second())
                        .allMatch(team -> tie.incidents().stream()
                                .anyMatch(incident ->
                                        incident.kind() == Incident.Kind.DISQUALIFICATION && incident.concerns(team))));
        Share.atLeast(50, "tie awarded", tie.rulings().stream().anyMatch(Ruling.TieAwarded.class::isInstance));
        Share.atLeast(10, "over the first leg", isDecidedOver(Match.FIRST_LEG, tie));
        Share.atLeast(10, "over the second leg", isDecidedOver(Match.SECOND_LEG, tie));
        Share.atLeast(
                10,
                "place given to a third team",
                tie.rulings().stream()
                        .anyMatch(ruling -> ruling instanceof Ruling.PlaceGiven given
                                && tie.sideOf(given.team()).isEmpty()));
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void played_ties_are_often_level_in_every_way(@ForAll(supplier = Samples.Played.class) Tie tie) {
        Optional<Goals> aggregate = tie.aggregate();
        boolean level = aggregate.orElseThrow().leader().isEmpty();
        boolean levelAway = tie.awayGoals().orElseThrow().leader().isEmpty();

        assertThat(tie.incidents()).isEmpty();
        assertThat(tie.rulings()).isEmpty();
        Share.atLeast(100, "level", level);
        Share.atLeast(300, "led", !level);
        Share.atLeast(30, "level, and not away", level && !levelAway);
        Share.atLeast(
                8,
                "level after extra time",
                level
                        && tie.goalsInExtraTime()
                                .filter(goals -> goals.leader().isEmpty())
                                .isPresent());
        Share.atLeast(
                15,
                "level and decided by a shoot-out",
                level && levelAway && tie.shootOut().isPresent());
        Share.atLeast(
                20, "level and a play-off match", level && tie.playOffMatch().isPresent());
        Share.atLeast(20, "level and lots", level && tie.lotsDrawnFor().isPresent());
        Share.atLeast(
                100, "four goals", aggregate.get().first() + aggregate.get().second() >= 4);
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void ties_on_the_pitch_have_no_incidents_and_rulings(@ForAll(supplier = Samples.OnThePitch.class) Tie tie) {
        assertThat(tie.incidents()).isEmpty();
        assertThat(tie.rulings()).isEmpty();
        Share.atLeast(100, "unfinished", tie.aggregate().isEmpty());
    }

    /** Otherwise only some runs would find a mistake in the last criterion. */
    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void the_ties_of_the_contract_reach_the_last_criteria(@ForAll(supplier = Samples.AnyOrPlayed.class) Tie tie) {
        String criterion = RULES.decide(tie).criterion();
        for (String each :
                List.of("away goals", "extra time", "penalty shoot-out", "walkover", "disqualification", "ruling")) {
            Share.atLeast(20, each, criterion.equals(each));
        }
    }

    private static Stream<Leg> matchesOf(Tie tie) {
        return tie instanceof TwoLeggedTie legs
                ? Stream.of(legs.firstLeg(), legs.secondLeg())
                : Stream.of(((SingleMatchTie) tie).match());
    }

    private static boolean isWithoutFirst(Tie tie) {
        return tie instanceof TwoLeggedTie legs
                && legs.firstLeg() instanceof Leg.Scheduled
                && legs.secondLeg() instanceof Leg.Played;
    }

    private static Stream<Incident.Suspension> suspensionsOf(Tie tie) {
        return tie.incidents().stream()
                .filter(Incident.Suspension.class::isInstance)
                .map(Incident.Suspension.class::cast);
    }

    private static boolean isDecidedOver(Match leg, Tie tie) {
        return tie.rulings().stream().anyMatch(ruling -> ruling instanceof Ruling.OneLeg only && only.leg() == leg);
    }
}
