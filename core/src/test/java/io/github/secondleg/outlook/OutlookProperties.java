package io.github.secondleg.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Chains;
import io.github.secondleg.ExtraTime;
import io.github.secondleg.Leg;
import io.github.secondleg.NextOnPitch;
import io.github.secondleg.Score;
import io.github.secondleg.Share;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.Ties;
import io.github.secondleg.TwoLeggedTie;
import io.github.secondleg.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of the outlook on every tie under every chain, criteria of a user's own among them. */
class OutlookProperties {
    private static final Team ONE = Team.of("Alpha", "EGY");
    private static final Team TWO = Team.of("Beta", "MLI");

    @Provide
    Arbitrary<TwoLeggedTie> anyTies() {
        return Ties.any().withoutEdgeCases();
    }

    /** Mostly such as have something next on the pitch. */
    @Provide
    Arbitrary<TwoLeggedTie> openTies() {
        return Combinators.combine(scores(9), Arbitraries.of(0, 1, 1, 1, 2))
                .as((score, legs) -> {
                    TwoLeggedTie tie = TwoLeggedTie.between(ONE, TWO);
                    tie = legs > 0 ? tie.withFirstLeg(Leg.played(score)) : tie;
                    return legs > 1 ? tie.withSecondLeg(Leg.played(score)) : tie;
                })
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<TiebreakChain> chains() {
        return Arbitraries.frequencyOf(Tuple.of(2, Chains.any()), Tuple.of(1, odd()))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Score> current() {
        return scores(4).withoutEdgeCases();
    }

    private static Arbitrary<Score> scores(int most) {
        Arbitrary<Integer> goals = Arbitraries.integers().between(0, most);
        return Combinators.combine(goals, goals).as(Score::of);
    }

    /** Rules that no competition has: by a number of goals in the second leg, whosever. */
    private static Arbitrary<TiebreakChain> odd() {
        return Combinators.combine(
                        Chains.real(),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(-3, 9),
                        Arbitraries.of(Verdict.advances(Side.FIRST), Verdict.advances(Side.SECOND), Verdict.nobody()))
                .as((real, kind, least, verdict) -> {
                    List<Tiebreaker> criteria = new ArrayList<>(real);
                    criteria.add(0, Tiebreaker.of("odd", tie -> isMany(tie, kind, least) ? verdict : Verdict.level()));
                    return TiebreakChain.of("odd rules", criteria);
                });
    }

    private static boolean isMany(Tie tie, int kind, int least) {
        return ((TwoLeggedTie) tie)
                .secondLeg()
                .score()
                .filter(score -> number(score, kind) >= least)
                .isPresent();
    }

    private static int number(Score score, int kind) {
        return switch (kind) {
            case 0 -> score.homeGoals();
            case 1 -> score.awayGoals();
            case 2 -> score.homeGoals() + score.awayGoals();
            default -> score.homeGoals() - score.awayGoals();
        };
    }

    @Property
    void every_score_falls_under_one_rule_that_says_what_the_chain_says(
            @ForAll("openTies") TwoLeggedTie tie, @ForAll("chains") TiebreakChain chain) {
        Outlook outlook = Outlook.of(chain, tie);
        List<Scenario> rules = outlook.scenarios();
        Share.atLeast(150, "many rules", rules.size() >= 4);
        if (rules.isEmpty() || rules.get(0).isOverBothLegs()) {
            return;
        }
        assertRulesSayWhatTheChainSays(outlook, tie, chain);
    }

    static void assertRulesSayWhatTheChainSays(Outlook outlook, Tie tie, TiebreakChain chain) {
        List<Score> scores =
                Scorelines.from(Score.of(0, 0), outlook.next().orElseThrow().kind());
        ScenariosAreMinimal.assertPartition(outlook.scenarios(), scores);
        ScenariosAreMinimal.assertNoneCanBeJoined(outlook.scenarios(), scores);
        for (Score score : scores) {
            assertThat(Scorelines.verdict(outlook.scenarios(), score))
                    .as("%s after %s under %s", score, tie, chain)
                    .isEqualTo(Scorelines.bruteForce(
                            chain, tie, outlook.next().orElseThrow().kind(), score));
        }
    }

    @Property
    void in_play_the_rules_are_those_for_what_can_still_come(
            @ForAll("openTies") TwoLeggedTie tie,
            @ForAll("chains") TiebreakChain chain,
            @ForAll("current") Score current) {
        Outlook before = Outlook.of(chain, tie);
        Optional<NextOnPitch.Kind> next = before.next().map(NextOnPitch::kind);
        if (next.isEmpty() || next.get() == NextOnPitch.Kind.SHOOT_OUT || next.get() == NextOnPitch.Kind.FIRST_LEG) {
            return;
        }
        LiveOutlook inPlay = next.get() == NextOnPitch.Kind.EXTRA_TIME
                ? before.inPlay(ExtraTime.ofGoals(current.homeGoals(), current.awayGoals()))
                : before.inPlay(current);
        List<Score> scores = Scorelines.from(current, next.get());
        List<Scenario> rules = inPlay.scenarios();
        ScenariosAreMinimal.assertPartition(rules, scores);
        ScenariosAreMinimal.assertNoneCanBeJoined(rules, scores);
        List<Scenario> rulesBefore = before.scenarios();
        for (Score score : scores) {
            assertThat(Scorelines.verdict(rules, score))
                    .as("%s from %s", score, current)
                    .isEqualTo(Scorelines.verdict(rulesBefore, score));
        }
        Verdict now = Scorelines.bruteForce(chain, tie, next.get(), current);
        assertThat(inPlay.asItStands()).isEqualTo(now);
        assertThat(inPlay.afterGoalOf(home(tie, next.get())))
                .isEqualTo(Scorelines.verdict(rules, Score.of(current.homeGoals() + 1, current.awayGoals())));
        assertThat(inPlay.toString()).contains("As it stands").doesNotContain("outlook.");
    }

    private static Team home(Tie tie, NextOnPitch.Kind next) {
        return next == NextOnPitch.Kind.PLAY_OFF_MATCH ? tie.first() : tie.second();
    }

    @Property
    void any_tie_in_any_state_has_an_outlook_that_can_be_told(
            @ForAll("anyTies") TwoLeggedTie tie, @ForAll("chains") TiebreakChain chain) {
        Outlook outlook = Outlook.of(chain, tie);
        assertThat(outlook.decision()).isEqualTo(chain.decide(tie));
        assertThat(outlook.decision().verdict()).isNotEqualTo(Verdict.level());
        assertThat(outlook.next().isEmpty()).isEqualTo(outlook.scenarios().isEmpty());
        assertThat(outlook.grid().isEmpty()).isEqualTo(outlook.scenarios().isEmpty());
        assertThat(outlook.toString())
                .endsWith(".")
                .doesNotContain("outlook.")
                .doesNotContain("null")
                .doesNotContain("%");
        for (Team team : List.of(tie.first(), tie.second())) {
            assertThat(outlook.seenBy(team)).hasSameSizeAs(outlook.scenarios());
        }
        Share.atLeast(50, "next", outlook.next().isPresent());
    }

    /** The same tie with the clubs' names exchanged on paper: what one club needs is what the other one needed. */
    @Property
    void what_a_club_needs_does_not_depend_on_which_it_is(
            @ForAll("openTies") TwoLeggedTie tie, @ForAll("chains") TiebreakChain chain) {
        TwoLeggedTie exchanged = TwoLeggedTie.of(TWO, ONE, tie.firstLeg(), tie.secondLeg());
        Outlook outlook = Outlook.of(chain, tie);
        Outlook other = Outlook.of(chain, exchanged);
        assertThat(other.toString()
                        .replace("Alpha", "Gamma")
                        .replace("Beta", "Alpha")
                        .replace("Gamma", "Beta"))
                .isEqualTo(outlook.toString());
    }
}
