package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Very many ties of one match under very many rules, each against the oracle; and that what is rare came up. */
class SingleMatchExhaustiveTest {
    private static final Set<String> LATER_EXITS = Set.of("incident.after-the-end", "incident.too-late");

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void the_engine_decides_as_the_naive_oracle(
            @ForAll("ties") SingleMatchTie tie, @ForAll("chains") TiebreakChain chain) {
        Decision decision = chain.decide(tie);
        assertThat(SingleMatchProperties.answer(decision)).isEqualTo(NaiveSingleMatch.ask(chain, tie));

        countMatch(tie);
        countSequel(tie);
        countHappenings(tie);
        countDecision(decision);
    }

    private static void countMatch(SingleMatchTie tie) {
        atLeast(35, "aggregate led", tie.aggregate().flatMap(Goals::leader).isPresent());
        atLeast(
                15,
                "aggregate level",
                tie.aggregate().filter(goals -> goals.leader().isEmpty()).isPresent());
        atLeast(30, "played", tie.match() instanceof Leg.Played);
        atLeast(5, "scheduled", tie.match() instanceof Leg.Scheduled);
        atLeast(1.5, "postponed", tie.match() instanceof Leg.Postponed);
        atLeast(5, "cancelled", tie.match() instanceof Leg.Cancelled);
        atLeast(1.5, "standing", tie.match() instanceof Leg.Abandoned abandoned && abandoned.stands());
        atLeast(1.5, "abandoned, score not known", tie.match().equals(Leg.abandoned()) || isBlank(tie.match()));
        atLeast(5, "awarded", tie.match() instanceof Leg.Awarded);
        atLeast(3, "awarded for the record only", tie.match() instanceof Leg.Awarded award && !award.counts());
        atLeast(10, "a match without a day", tie.match().date().isEmpty());
        atLeast(
                10,
                "two clubs of one association",
                tie.first().association().equals(tie.second().association()));
    }

    private static boolean isBlank(Leg leg) {
        return leg instanceof Leg.Abandoned && leg.scoreOnPitch().isEmpty();
    }

    private static void countSequel(SingleMatchTie tie) {
        atLeast(15, "extra time", tie.extraTime().isPresent());
        atLeast(20, "shoot-out", tie.shootOut().isPresent());
        atLeast(20, "lots", tie.lotsDrawnFor().isPresent());
        atLeast(20, "seeding", tie.higherSeed().isPresent());
        atLeast(20, "play-off match", tie.playOffMatch().isPresent());
        atLeast(
                2,
                "its extra time",
                tie.playOffMatch().flatMap(PlayOffMatch::extraTime).isPresent());
        atLeast(
                2,
                "its shoot-out",
                tie.playOffMatch().flatMap(PlayOffMatch::shootOut).isPresent());
        atLeast(
                2,
                "a sequel that fell with its match",
                tie.match() instanceof Leg.Awarded award
                        && award.counts()
                        && award.scoreOnPitch().isPresent()
                        && (tie.extraTime().isPresent() || tie.shootOut().isPresent()));
    }

    private static void countHappenings(SingleMatchTie tie) {
        for (Incident.Kind kind : Incident.Kind.values()) {
            for (Side side : Side.values()) {
                atLeast(
                        3,
                        kind + " of the " + side + " team",
                        tie.incidents().stream()
                                .anyMatch(incident -> incident.kind() == kind && incident.concerns(tie.team(side))));
            }
        }
        for (Match match : List.of(Match.SINGLE_MATCH, Match.PLAY_OFF_MATCH)) {
            atLeast(
                    3,
                    "a failure at the " + match,
                    tie.incidents().stream()
                            .anyMatch(incident ->
                                    incident instanceof Incident.Failure failure && failure.match() == match));
        }
        atLeast(
                3,
                "a suspension that was lifted",
                tie.incidents().stream()
                        .anyMatch(incident -> incident instanceof Incident.Suspension suspension
                                && suspension.lifted().isPresent()));
        atLeast(8, "awarded to a team", tie.rulings().stream().anyMatch(Ruling.TieAwarded.class::isInstance));
        atLeast(5, "place given", tie.rulings().stream().anyMatch(Ruling.PlaceGiven.class::isInstance));
    }

    private static void countDecision(Decision decision) {
        String outcome = decision.getClass().getSimpleName();
        atLeast(30, "advances", outcome.equals("Advances"));
        atLeast(10, "pending", outcome.equals("Pending"));
        atLeast(4, "nobody advances", outcome.equals("NobodyAdvances"));
        Optional<String> by =
                decision instanceof Decision.Pending ? Optional.empty() : Optional.of(decision.criterion());
        for (String criterion : List.of(
                "score",
                "penalty shoot-out",
                "extra time",
                "play-off match",
                "drawing of lots",
                "higher seed",
                "points",
                "walkover",
                "disqualification",
                "ruling")) {
            atLeast(0.5, "decided by " + criterion, by.equals(Optional.of(criterion)));
        }
        atLeast(
                4,
                "a later exit is noted",
                decision.notes().stream().anyMatch(note -> LATER_EXITS.contains(note.key())));
        atLeast(2, "a score by sanction", !decision.judged.equals(decision.tie()));
        atLeast(
                0.05,
                "a worse score stood",
                decision.judged.leg(Match.SINGLE_MATCH).orElseThrow() instanceof Leg.Abandoned
                        && decision.tie().leg(Match.SINGLE_MATCH).orElseThrow() instanceof Leg.Played);
        atLeast(20, "it ended on a known day", decision.endedOn().isPresent());
    }

    private static void atLeast(double percent, String what, boolean present) {
        Statistics.label(what)
                .collect(present)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= percent));
    }

    @Provide
    Arbitrary<SingleMatchTie> ties() {
        return SingleTies.any();
    }

    @Provide
    Arbitrary<TiebreakChain> chains() {
        return SingleMatchProperties.chainsWithWorseScores();
    }
}
