package io.github.secondleg.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.secondleg.Decision;
import io.github.secondleg.Edition;
import io.github.secondleg.Goals;
import io.github.secondleg.Incident;
import io.github.secondleg.RuleSet;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import io.github.secondleg.notation.TieNotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What holds of all rules, as properties that jqwik runs: implement this interface in a test class, and each of them is tried on the
 * rule set's {@link RuleSet#chain()} and on the chains of all its editions.
 *
 * <pre>{@code
 * class VillageCupTest implements RuleSetContract {
 *     public RuleSet ruleSet() {
 *         return new VillageCup();
 *     }
 * }
 * }</pre>
 *
 * <p>A property that fails names the rules, and prints the smallest tie it could find in the notation. Rules that differ on purpose say so:
 *
 * <pre>{@code
 *     public Set<Deviation> deviations(TiebreakChain chain) {
 *         return Set.of(Deviation.AGGREGATE_IS_NOT_FIRST, Deviation.SANCTIONS_ARE_NOT_CITED);
 *     }
 * }</pre>
 *
 * <p>Deciding is core's work; what can be wrong in a rule set is its criteria, their order, its sanctions, editions, citations and names.
 * What no property can know is what the regulations say: write examples of that.
 *
 * <p>Each property has as many tries as jqwik's default says, with which the rare cases come up.
 */
public interface RuleSetContract {
    /** A season that only editions with an open end cover. */
    int FAR_SEASON = 9999;

    /**
     * The rule set under test.
     *
     * @return the rule set, as users get it; it may be a new one at each call
     */
    RuleSet ruleSet();

    /**
     * How some of its rules differ on purpose from what is expected of all.
     *
     * @param chain rules of the rule set
     * @return what these rules are not to be tried on
     */
    default Set<Deviation> deviations(TiebreakChain chain) {
        return Set.of();
    }

    /**
     * Totality: whatever happened, there is an answer, with its words, and none of it throws.
     *
     * @param tie any tie
     */
    @Property
    default void every_tie_gets_an_answer(@ForAll(supplier = Samples.AnyOrPlayed.class) Tie tie) {
        for (RulesUnderTest rules : RulesUnderTest.of(this)) {
            assertThatCode(() -> {
                        Decision decision = rules.chain().decide(tie);
                        decision.trace().toMarkdown();
                        rules.chain().winner(tie);
                    })
                    .as("deciding %s by %s", TieNotation.print(tie), rules)
                    .doesNotThrowAnyException();
        }
    }

    /**
     * Determinism: the same tie gets the same decision, asked again, after another tie, by a rule set made anew, and in another thread.
     *
     * @param tie any tie
     * @param other any other tie
     */
    @Property
    default void the_same_tie_always_gets_the_same_decision(
            @ForAll(supplier = Samples.AnyOrPlayed.class) Tie tie,
            @ForAll(supplier = Samples.AnyOrPlayed.class) Tie other) {
        List<RulesUnderTest> all = RulesUnderTest.of(this);
        List<Optional<Decision>> decisions = RulesUnderTest.decide(tie, all);
        RulesUnderTest.decide(other, all);
        assertThat(RulesUnderTest.decide(tie, all)).as("asked again").isEqualTo(decisions);
        assertThat(CompletableFuture.supplyAsync(() -> RulesUnderTest.decide(tie, all))
                        .join())
                .as("asked in another thread")
                .isEqualTo(decisions);
        assertThat(RulesUnderTest.decide(tie, RulesUnderTest.anewOf(this)))
                .as("asked of a rule set made anew")
                .isEqualTo(decisions);
    }

    /**
     * Neutrality: names, ids and associations have no say.
     *
     * @param tie any tie
     */
    @Property
    default void names_have_no_say(@ForAll(supplier = Samples.AnyOrPlayed.class) Tie tie) {
        for (RulesUnderTest rules : RulesUnderTest.of(this)) {
            Optional<Outcome> outcome = Outcome.of(tie, rules);
            for (Tie renamed : List.of(RenamedTie.renamed(tie, "Aaa", "zzz"), RenamedTie.renamed(tie, "zzz", "Aaa"))) {
                assertThat(Outcome.of(renamed, rules))
                        .as("%s on %s", rules, TieNotation.print(renamed))
                        .isEqualTo(outcome);
            }
        }
    }

    /**
     * Mirror symmetry: with the grounds exchanged and all goals as they were, the same team advances by the same criterion.
     *
     * @param tie a tie whose matches all count
     * @see Deviation#HOSTING_MATTERS
     */
    @Property
    default void it_does_not_matter_who_hosts_first(@ForAll(supplier = Samples.Played.class) Tie tie) {
        Tie mirror = MirroredTie.of(tie);
        for (RulesUnderTest rules : without(Deviation.HOSTING_MATTERS)) {
            Optional<Outcome> outcome = Outcome.of(tie, rules).map(Outcome::mirrored);
            assertThat(Outcome.of(mirror, rules))
                    .as("%s on %s", rules, TieNotation.print(mirror))
                    .isEqualTo(outcome);
        }
    }

    /**
     * Monotonicity: a goal more never hurts, nor do kicks or lots that are won.
     *
     * @param tie a tie whose matches all count
     * @param side the side that does better
     */
    @Property
    default void a_goal_more_never_hurts(@ForAll(supplier = Samples.Played.class) Tie tie, @ForAll Side side) {
        for (RulesUnderTest rules : RulesUnderTest.of(this)) {
            for (Tie better : ImprovedTies.better(tie, side)) {
                Progress.checkNoWorse(tie, better, side, rules);
            }
        }
    }

    /**
     * A goal at the opponent's is worth no less than one at home.
     *
     * @param tie a tie whose matches all count
     * @param side the side that scored at the opponent's instead
     * @see Deviation#AWAY_GOALS_CAN_COST
     */
    @Property
    default void an_away_goal_is_worth_no_less_than_one_at_home(
            @ForAll(supplier = Samples.PlayedOverTwoLegs.class) TwoLeggedTie tie, @ForAll Side side) {
        Optional<TwoLeggedTie> moreAway = ImprovedTies.moreAway(tie, side);
        for (RulesUnderTest rules : without(Deviation.AWAY_GOALS_CAN_COST)) {
            moreAway.ifPresent(better -> Progress.checkNoWorse(tie, better, side, rules));
        }
    }

    /**
     * Aggregate first: who leads on aggregate advances.
     *
     * @param tie a tie whose matches all count
     * @see Deviation#AGGREGATE_IS_NOT_FIRST
     */
    @Property
    default void whoever_leads_on_aggregate_advances(@ForAll(supplier = Samples.Played.class) Tie tie) {
        Optional<Team> leader = tie.aggregate().flatMap(Goals::leader).map(tie::team);
        for (RulesUnderTest rules : without(Deviation.AGGREGATE_IS_NOT_FIRST)) {
            if (leader.isPresent()) {
                rules.decide(tie)
                        .ifPresent(decision -> assertThat(decision.winner())
                                .as("the winner by %s", rules)
                                .isEqualTo(leader));
            }
        }
    }

    /**
     * A club that withdrew, was disqualified or suspended in time does not advance; nor one that failed at a match where these rules put
     * it out for that. The other one does, unless it is out as well.
     *
     * @param tie a tie with nothing off the pitch
     * @param side the side that is out
     * @see Deviation#ELIMINATED_TEAMS_CAN_ADVANCE
     */
    @Property
    default void a_club_that_is_out_never_advances(
            @ForAll(supplier = Samples.OnThePitch.class) Tie tie, @ForAll Side side) {
        for (RulesUnderTest rules : without(Deviation.ELIMINATED_TEAMS_CAN_ADVANCE)) {
            for (Tie barred : TiesWithElimination.on(tie, side, rules.chain().sanctions())) {
                boolean bothOut = barred.incidents().get(0).concerns(tie.team(side.opponent()));
                Optional<Team> through = Optional.of(tie.team(side.opponent())).filter(opponent -> !bothOut);
                rules.decide(barred)
                        .ifPresent(decision -> assertThat(decision.winner())
                                .as(
                                        "who goes through by %s in %s; rules that put nobody out declare %s",
                                        rules, TieNotation.print(barred), Deviation.ELIMINATED_TEAMS_CAN_ADVANCE)
                                .isEqualTo(through));
            }
        }
    }

    /**
     * The trace tells what was asked, in the order of the criteria, up to what decided, and comes to the same outcome.
     *
     * @param tie any tie
     */
    @Property
    default void the_trace_tells_how_it_was_decided(@ForAll(supplier = Samples.AnyOrPlayed.class) Tie tie) {
        for (RulesUnderTest rules : RulesUnderTest.of(this)) {
            rules.decide(tie).ifPresent(decision -> TraceCheck.check(decision, rules));
        }
    }

    /**
     * Every criterion says where it is written.
     *
     * @see Deviation#CRITERIA_ARE_NOT_CITED
     */
    @Example
    default void every_criterion_cites_its_article() {
        for (RulesUnderTest rules : without(Deviation.CRITERIA_ARE_NOT_CITED)) {
            assertThat(rules.chain().criteria())
                    .as("the criteria of %s", rules)
                    .allMatch(
                            criterion -> criterion.citation().isPresent(),
                            "with a citation; where none is known, declare " + Deviation.CRITERIA_ARE_NOT_CITED);
        }
    }

    /**
     * Every sanction says where it is written.
     *
     * @see Deviation#SANCTIONS_ARE_NOT_CITED
     */
    @Example
    default void every_sanction_cites_its_article() {
        for (RulesUnderTest rules : without(Deviation.SANCTIONS_ARE_NOT_CITED)) {
            assertThat(Incident.Kind.values())
                    .as("the kinds of incident that %s punish", rules)
                    .allMatch(
                            kind -> DeviationCheck.isCited(rules.chain().sanctions(), kind),
                            "with a citation (Sanctions.basic() have none); where none is known, declare "
                                    + Deviation.SANCTIONS_ARE_NOT_CITED);
        }
    }

    /**
     * No deviation is declared of rules that have no grounds for it: it would keep a property from finding what it is there to find. One
     * that is declared of several chains has to have grounds in one of them.
     */
    @Example
    default void no_deviation_is_declared_without_grounds() {
        for (Deviation deviation : Deviation.values()) {
            List<RulesUnderTest> declaring = RulesUnderTest.of(this).stream()
                    .filter(rules -> deviations(rules.chain()).contains(deviation))
                    .toList();
            if (!declaring.isEmpty()) {
                assertThat(declaring)
                        .as("the rules of which %s is declared", deviation)
                        .anyMatch(
                                rules -> DeviationCheck.mayHave(rules.chain(), deviation),
                                "with a criterion or a sanction that gives grounds; else take it out of deviations");
            }
        }
    }

    /** Every edition is found by each of its rounds, in its first season and in its last. */
    @Example
    default void every_edition_is_found_by_season_and_round() {
        RuleSet ruleSet = ruleSet();
        for (Edition edition : ruleSet.editions()) {
            for (String round : edition.rounds()) {
                for (int season :
                        List.of(edition.firstSeason(), edition.lastSeason().orElse(FAR_SEASON))) {
                    assertThat(ruleSet.forRound(season, round).toString())
                            .as("the rules of the %s of %s", round, season)
                            .isEqualTo(edition.chain().toString());
                }
            }
        }
    }

    /**
     * The rule set is found by its name and each alias, and declared for both paths: in {@code META-INF/services} and, if it is in a module,
     * by its {@code provides}.
     */
    @Example
    default void it_is_found_by_its_names() {
        Discovery.check(ruleSet());
    }

    private List<RulesUnderTest> without(Deviation deviation) {
        return RulesUnderTest.of(this).stream()
                .filter(rules -> !deviations(rules.chain()).contains(deviation))
                .toList();
    }
}
