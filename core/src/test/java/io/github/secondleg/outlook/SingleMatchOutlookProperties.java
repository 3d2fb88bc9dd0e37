package io.github.secondleg.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Chains;
import io.github.secondleg.ExtraTime;
import io.github.secondleg.Leg;
import io.github.secondleg.NextOnPitch;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Score;
import io.github.secondleg.Share;
import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.SingleTies;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.StatisticsReport;

/** What holds of the outlook on a tie of one match: each score is recorded by hand and put to the chain, to compare. */
class SingleMatchOutlookProperties {
    private static final SingleMatchTie FINAL = SingleMatchTie.between(Team.of("Alpha", "EGY"), Team.of("Beta", "MLI"));

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void every_score_falls_under_one_rule_that_says_what_the_chain_says(
            @ForAll("openTies") SingleMatchTie tie, @ForAll("chains") TiebreakChain chain) {
        Outlook outlook = Outlook.of(chain, tie);
        for (NextOnPitch.Kind next : Set.of(
                NextOnPitch.Kind.SINGLE_MATCH,
                NextOnPitch.Kind.EXTRA_TIME,
                NextOnPitch.Kind.SHOOT_OUT,
                NextOnPitch.Kind.PLAY_OFF_MATCH)) {
            Share.atLeast(
                    50,
                    next.toString(),
                    outlook.next().filter(known -> known.kind() == next).isPresent());
        }
        if (outlook.next().isEmpty()) {
            assertThat(outlook.scenarios()).isEmpty();
            return;
        }
        OutlookProperties.assertRulesSayWhatTheChainSays(outlook, tie, chain);
    }

    @Property
    void in_play_the_rules_are_those_for_what_can_still_come(
            @ForAll("openTies") SingleMatchTie tie,
            @ForAll("chains") TiebreakChain chain,
            @ForAll("current") Score current) {
        Outlook before = Outlook.of(chain, tie);
        Optional<NextOnPitch.Kind> next = before.next().map(NextOnPitch::kind);
        if (next.isEmpty() || next.get() == NextOnPitch.Kind.SHOOT_OUT) {
            return;
        }
        LiveOutlook inPlay = next.get() == NextOnPitch.Kind.EXTRA_TIME
                ? before.inPlay(ExtraTime.ofGoals(current.homeGoals(), current.awayGoals()))
                : before.inPlay(current);
        for (Score score : Scorelines.from(current, next.get())) {
            assertThat(Scorelines.verdict(inPlay.scenarios(), score))
                    .as("%s from %s", score, current)
                    .isEqualTo(Scorelines.verdict(before.scenarios(), score));
        }
        assertThat(inPlay.asItStands()).isEqualTo(Scorelines.bruteForce(chain, tie, next.get(), current));
        assertThat(inPlay.afterGoalOf(tie.first()))
                .isEqualTo(
                        Scorelines.verdict(inPlay.scenarios(), Score.of(current.homeGoals() + 1, current.awayGoals())));
        assertThat(inPlay.afterGoalOf(tie.second()))
                .isEqualTo(
                        Scorelines.verdict(inPlay.scenarios(), Score.of(current.homeGoals(), current.awayGoals() + 1)));
    }

    @Property
    void any_tie_in_any_state_has_an_outlook_that_can_be_told(
            @ForAll("anyTies") SingleMatchTie tie, @ForAll("chains") TiebreakChain chain) {
        Outlook outlook = Outlook.of(chain, tie);
        assertThat(outlook.decision()).isEqualTo(chain.decide(tie));
        assertThat(outlook.next().isEmpty()).isEqualTo(outlook.scenarios().isEmpty());
        assertThat(outlook.grid().isEmpty()).isEqualTo(outlook.scenarios().isEmpty());
        assertThat(outlook.toString())
                .endsWith(".")
                .doesNotContain("outlook.")
                .doesNotContain("null")
                .doesNotContain("%")
                .doesNotContain("on aggregate");
        for (Team team : List.of(tie.first(), tie.second())) {
            assertThat(outlook.seenBy(team)).hasSameSizeAs(outlook.scenarios());
        }
    }

    /** Some before the match, most level after it, with or without a goalless extra time, and a play-off match to come. */
    @Provide
    Arbitrary<SingleMatchTie> openTies() {
        Arbitrary<Integer> goals = Arbitraries.integers().between(0, 5);
        return Combinators.combine(goals, goals, Arbitraries.integers().between(0, 5))
                .as((home, away, stage) -> {
                    SingleMatchTie level = FINAL.withMatch(Leg.played(home, home));
                    return switch (stage) {
                        case 0 -> FINAL;
                        case 1 -> FINAL.withMatch(Leg.postponed());
                        case 2 -> FINAL.withMatch(Leg.played(home, away));
                        case 3 -> level;
                        case 4 -> level.withExtraTime(ExtraTime.ofGoals(away, away));
                        default ->
                            level.withExtraTime(ExtraTime.ofGoals(0, 0))
                                    .withPlayOffMatch(
                                            PlayOffMatch.between(FINAL.first(), FINAL.second(), Leg.scheduled()));
                    };
                })
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<SingleMatchTie> anyTies() {
        return SingleTies.any().withoutEdgeCases();
    }

    @Provide
    Arbitrary<TiebreakChain> chains() {
        return Chains.any().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Score> current() {
        Arbitrary<Integer> goals = Arbitraries.integers().between(0, 4);
        return Combinators.combine(goals, goals).as(Score::of);
    }
}
