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
 * The properties of all rules, for jqwik. If a test class implements this interface, jqwik tries each property on the rule set's
 * {@link RuleSet#chain()} and on the chains of all its editions.
 *
 * <pre>{@code
 * class VillageCupTest implements RuleSetContract {
 *     public RuleSet ruleSet() {
 *         return new VillageCup();
 *     }
 * }
 * }</pre>
 *
 * <p>A failing property names the rules, and prints the smallest failing tie in the notation. Rules that deviate on purpose declare it:
 *
 * <pre>{@code
 *     public Set<Deviation> deviations(TiebreakChain chain) {
 *         return Set.of(Deviation.AGGREGATE_IS_NOT_FIRST, Deviation.SANCTIONS_ARE_NOT_CITED);
 *     }
 * }</pre>
 *
 * <p>Core decides ties. A rule set can be wrong in its criteria, their order, its sanctions, editions, citations and names. The properties
 * do not know the regulations, so also write examples of what they say.
 *
 * <p>Each property has jqwik's default number of tries, which is enough for the rare cases.
 */
public interface RuleSetContract {
    /** A season that only editions with an open end cover. */
    int FAR_SEASON = 9999;

    /**
     * The rule set under test.
     *
     * @return the rule set, as users get it; each call may return a new one
     */
    RuleSet ruleSet();

    /**
     * The deviations of some of its rules from the properties of all rules.
     *
     * @param chain rules of the rule set
     * @return the deviations of these rules; their properties are not tried on these rules
     */
    default Set<Deviation> deviations(TiebreakChain chain) {
        return Set.of();
    }

    /**
     * Totality: every tie gets a decision with its texts, and nothing throws.
     *
     * @param tie any tie
     */
    @Property
    default void every_tie_gets_a_decision(@ForAll(supplier = Samples.AnyOrPlayed.class) Tie tie) {
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
     * Determinism: the same tie gets the same decision again, after another tie, from a new rule set, and in another thread.
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
        assertThat(RulesUnderTest.decide(tie, all))
                .as("the decisions of the second call")
                .isEqualTo(decisions);
        assertThat(CompletableFuture.supplyAsync(() -> RulesUnderTest.decide(tie, all))
                        .join())
                .as("the decisions in another thread")
                .isEqualTo(decisions);
        assertThat(RulesUnderTest.decide(tie, RulesUnderTest.ofNewRuleSet(this)))
                .as("the decisions of a new rule set")
                .isEqualTo(decisions);
    }

    /**
     * Neutrality: names, ids and associations never affect the decision.
     *
     * @param tie any tie
     */
    @Property
    default void names_do_not_affect_the_decision(@ForAll(supplier = Samples.AnyOrPlayed.class) Tie tie) {
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
     * Mirror symmetry: if the grounds are swapped and all goals stay the same, the same team advances by the same criterion.
     *
     * @param tie a tie whose matches all count
     * @see Deviation#HOSTING_MATTERS
     */
    @Property
    default void the_order_of_the_hosts_does_not_affect_the_winner(@ForAll(supplier = Samples.Played.class) Tie tie) {
        Tie mirror = MirroredTie.of(tie);
        for (RulesUnderTest rules : without(Deviation.HOSTING_MATTERS)) {
            Optional<Outcome> outcome = Outcome.of(tie, rules).map(Outcome::mirrored);
            assertThat(Outcome.of(mirror, rules))
                    .as("%s on %s", rules, TieNotation.print(mirror))
                    .isEqualTo(outcome);
        }
    }

    /**
     * Monotonicity: one more goal never hurts, nor does winning a shoot-out or a drawing of lots.
     *
     * @param tie a tie whose matches all count
     * @param side the side that does better
     */
    @Property
    default void an_extra_goal_never_hurts(@ForAll(supplier = Samples.Played.class) Tie tie, @ForAll Side side) {
        for (RulesUnderTest rules : RulesUnderTest.of(this)) {
            for (Tie better : ImprovedTies.better(tie, side)) {
                Progress.checkNoWorse(tie, better, side, rules);
            }
        }
    }

    /**
     * A goal at the opponent's ground is worth no less than one at home.
     *
     * @param tie a tie whose matches all count
     * @param side the side whose goal moves from home to the opponent's ground
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
     * Aggregate first: the team that leads on aggregate advances.
     *
     * @param tie a tie whose matches all count
     * @see Deviation#AGGREGATE_IS_NOT_FIRST
     */
    @Property
    default void the_leader_on_aggregate_advances(@ForAll(supplier = Samples.Played.class) Tie tie) {
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
     * A team that withdrew, was disqualified or was suspended in time does not advance. Nor does a team that failed at a match, if these
     * rules eliminate it for that. The opponent advances, unless it is out too.
     *
     * @param tie a tie without incidents and rulings
     * @param side the side that is out
     * @see Deviation#ELIMINATED_TEAMS_CAN_ADVANCE
     */
    @Property
    default void an_eliminated_team_never_advances(
            @ForAll(supplier = Samples.OnThePitch.class) Tie tie, @ForAll Side side) {
        for (RulesUnderTest rules : without(Deviation.ELIMINATED_TEAMS_CAN_ADVANCE)) {
            for (Tie withIncident :
                    TiesWithElimination.on(tie, side, rules.chain().sanctions())) {
                boolean bothOut = withIncident.incidents().get(0).concerns(tie.team(side.opponent()));
                Optional<Team> expected = Optional.of(tie.team(side.opponent())).filter(opponent -> !bothOut);
                rules.decide(withIncident)
                        .ifPresent(decision -> assertThat(decision.winner())
                                .as(
                                        "the winner by %s in %s; rules that eliminate nobody declare %s",
                                        rules, TieNotation.print(withIncident), Deviation.ELIMINATED_TEAMS_CAN_ADVANCE)
                                .isEqualTo(expected));
            }
        }
    }

    /**
     * The trace lists the criteria that were asked, in order, up to the one that decided, and has the same outcome.
     *
     * @param tie any tie
     */
    @Property
    default void the_trace_agrees_with_the_decision(@ForAll(supplier = Samples.AnyOrPlayed.class) Tie tie) {
        for (RulesUnderTest rules : RulesUnderTest.of(this)) {
            rules.decide(tie).ifPresent(decision -> TraceCheck.check(decision, rules));
        }
    }

    /**
     * Every criterion has a citation.
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
                            "with a citation; if none is known, declare " + Deviation.CRITERIA_ARE_NOT_CITED);
        }
    }

    /**
     * Every sanction has a citation.
     *
     * @see Deviation#SANCTIONS_ARE_NOT_CITED
     */
    @Example
    default void every_sanction_cites_its_article() {
        for (RulesUnderTest rules : without(Deviation.SANCTIONS_ARE_NOT_CITED)) {
            assertThat(Incident.Kind.values())
                    .as("the kinds of incident for which %s have a sanction", rules)
                    .allMatch(
                            kind -> DeviationCheck.isCited(rules.chain().sanctions(), kind),
                            "with a citation (Sanctions.basic() have none); if none is known, declare "
                                    + Deviation.SANCTIONS_ARE_NOT_CITED);
        }
    }

    /**
     * Every declared deviation has a reason in the rules: a criterion or a sanction that can cause it. An unneeded deviation would hide
     * mistakes. If a deviation is declared for several chains, one of them needs the reason.
     */
    @Example
    default void every_declared_deviation_has_a_reason() {
        for (Deviation deviation : Deviation.values()) {
            List<RulesUnderTest> declaring = RulesUnderTest.of(this).stream()
                    .filter(rules -> deviations(rules.chain()).contains(deviation))
                    .toList();
            if (!declaring.isEmpty()) {
                assertThat(declaring)
                        .as("the rules for which %s is declared", deviation)
                        .anyMatch(
                                rules -> DeviationCheck.mayHave(rules.chain(), deviation),
                                "with a criterion or a sanction that can cause it; maybe remove it from deviations");
            }
        }
    }

    /** Every edition is found in its first and in its last season, by each of its rounds that the season had. */
    @Example
    default void every_edition_is_found_by_season_and_round() {
        RuleSet ruleSet = ruleSet();
        for (Edition edition : ruleSet.editions()) {
            for (int season :
                    List.of(edition.firstSeason(), edition.lastSeason().orElse(FAR_SEASON))) {
                EditionCheck.checkRounds(ruleSet, edition, season);
            }
        }
    }

    /** The decision of a tie has a note if the tie has another form than the edition of its round. */
    @Example
    default void a_tie_of_another_form_gets_a_note() {
        RuleSet ruleSet = ruleSet();
        ruleSet.editions().forEach(edition -> EditionCheck.checkForm(ruleSet, edition));
    }

    /** If one edition refers to a source, every edition does. */
    @Example
    default void every_edition_refers_to_a_source_if_one_does() {
        EditionCheck.checkSources(ruleSet());
    }

    /**
     * The rule set is found by its name and each alias. It is declared for both paths: in {@code META-INF/services} and, if it is in a
     * module, by {@code provides}.
     */
    @Example
    default void the_rule_set_is_found_by_its_names() {
        Discovery.check(ruleSet());
    }

    private List<RulesUnderTest> without(Deviation deviation) {
        return RulesUnderTest.of(this).stream()
                .filter(rules -> !deviations(rules.chain()).contains(deviation))
                .toList();
    }
}
