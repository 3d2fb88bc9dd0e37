package io.github.secondleg.rules.uefa;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Awaited;
import io.github.secondleg.Decision;
import io.github.secondleg.ExtraTime;
import io.github.secondleg.Leg;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.RuleSet;
import io.github.secondleg.ShootOut;
import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.Team;
import org.junit.jupiter.api.Test;

/** Finals of one match. Scores are those of the public data set jalapic/engsoccerdata where no other source is named. */
class FinalsTest {
    private static SingleMatchTie final_(String home, String away, int homeGoals, int awayGoals) {
        return SingleMatchTie.between(Team.of(home, "AAA"), Team.of(away, "BBB"))
                .withMatch(Leg.played(homeGoals, awayGoals));
    }

    /** Written in the order of the final. */
    private static SingleMatchTie replayed(SingleMatchTie tie, int homeGoals, int awayGoals) {
        return tie.withPlayOffMatch(PlayOffMatch.between(tie.first(), tie.second(), Leg.played(homeGoals, awayGoals)));
    }

    private static Decision decision(String ruleSet, int season, SingleMatchTie tie) {
        return RuleSet.named(ruleSet).forRound(season, "final").decide(tie);
    }

    private static void assertAwaits(Decision decision, Awaited awaited) {
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Pending.class,
                        pending -> assertThat(pending.awaited()).isEqualTo(awaited));
    }

    @Test
    void real_madrid_won_the_first_final_with_extra_time() {
        SingleMatchTie tie = final_("Real Madrid", "Milan", 2, 2).withExtraTime(ExtraTime.ofGoals(1, 0));

        assertThat(decision("european-cup", 1957, tie).winner()).contains(tie.first());
    }

    /** weszlo.com: 1–1 after extra time, then 4–0. */
    @Test
    void bayern_and_atletico_played_the_final_again() {
        SingleMatchTie first = final_("Bayern München", "Atlético Madrid", 0, 0).withExtraTime(ExtraTime.ofGoals(1, 1));

        assertAwaits(decision("european-cup", 1973, first), Awaited.PLAY_OFF_MATCH);
        assertThat(decision("european-cup", 1973, replayed(first, 4, 0)).winner())
                .contains(first.first());
    }

    /** weszlo.com: replays of 1962, 1964 and 1971. */
    @Test
    void three_finals_of_the_cup_winners_cup_were_played_again() {
        assertThat(decision(
                                "cup-winners-cup",
                                1961,
                                replayed(
                                        final_("Fiorentina", "Atlético Madrid", 1, 1)
                                                .withExtraTime(ExtraTime.ofGoals(0, 0)),
                                        0,
                                        3))
                        .summary())
                .isEqualTo("1–1 after extra time. Atlético Madrid won the play-off match 3–0.");
        assertThat(decision(
                                "cup-winners-cup",
                                1963,
                                replayed(
                                        final_("Sporting CP", "MTK", 3, 3).withExtraTime(ExtraTime.ofGoals(0, 0)),
                                        1,
                                        0))
                        .summary())
                .isEqualTo("3–3 after extra time. Sporting CP won the play-off match 1–0.");
        assertThat(decision(
                                "cup-winners-cup",
                                1970,
                                replayed(
                                        final_("Chelsea", "Real Madrid", 1, 1).withExtraTime(ExtraTime.ofGoals(0, 0)),
                                        2,
                                        1))
                        .summary())
                .isEqualTo("1–1 after extra time. Chelsea won the play-off match 2–1.");
    }

    @Test
    void nothing_is_known_of_a_replay_that_ended_level() {
        assertAwaits(
                decision("european-cup", 1973, replayed(final_("Bayern München", "Atlético Madrid", 0, 0), 1, 1)),
                Awaited.RULING);
    }

    @Test
    void it_was_not_settled_what_would_have_followed_a_level_final_from_1971_to_1974() {
        SingleMatchTie level = final_("Rangers", "Dynamo Moskva", 0, 0).withExtraTime(ExtraTime.ofGoals(0, 0));

        assertAwaits(decision("cup-winners-cup", 1971, level), Awaited.RULING);
        assertThat(decision("cup-winners-cup", 1971, level.withShootOut(ShootOut.of(4, 3)))
                        .winner())
                .contains(level.first());
        assertThat(decision("cup-winners-cup", 1971, replayed(level, 0, 1)).winner())
                .contains(level.second());
    }

    @Test
    void liverpool_and_milan_went_to_kicks() {
        SingleMatchTie tie = final_("Milan", "Liverpool", 3, 3)
                .withExtraTime(ExtraTime.ofGoals(0, 0))
                .withShootOut(ShootOut.of(2, 3));

        assertThat(RuleSet.named("champions-league").forSeason(2004).decide(tie).winner())
                .contains(tie.second());
        assertThat(decision("champions-league", 2004, tie).summary())
                .isEqualTo("3–3 after extra time. Liverpool won 3–2 on penalties.");
    }

    /** uefa.com: 4–4, and a goal after 117 minutes ended it. */
    @Test
    void liverpool_beat_alaves_by_a_golden_goal() {
        SingleMatchTie tie = final_("Liverpool", "Alavés", 4, 4).withExtraTime(ExtraTime.ofGoals(1, 0));

        assertThat(decision("uefa-cup", 2000, tie).criterion()).isEqualTo("golden goal");
        assertThat(decision("uefa-cup", 2000, tie).winner()).contains(tie.first());
    }

    /** uefa.com: the silver goal had come that month. */
    @Test
    void porto_beat_celtic_by_a_silver_goal() {
        SingleMatchTie tie = final_("Celtic", "Porto", 2, 2).withExtraTime(ExtraTime.ofGoals(0, 1));

        assertThat(decision("uefa-cup", 2002, tie).criterion()).isEqualTo("silver goal");
        assertThat(decision("uefa-cup", 2002, tie).winner()).contains(tie.second());
    }

    /** uefa.com, 26 September 2023. */
    @Test
    void super_cup_has_had_no_extra_time_since_2023() {
        SingleMatchTie level = final_("Manchester City", "Sevilla", 1, 1);

        assertAwaits(decision("uefa-super-cup", 2022, level), Awaited.EXTRA_TIME);
        assertAwaits(decision("uefa-super-cup", 2023, level), Awaited.SHOOT_OUT);
    }

    @Test
    void qualifier_over_one_match_in_2020_has_no_away_goals() {
        SingleMatchTie tie = final_("Home", "Away", 1, 1).withExtraTime(ExtraTime.ofGoals(1, 1));

        assertAwaits(
                RuleSet.named("champions-league")
                        .forRound(2020, "first qualifying round")
                        .decide(tie),
                Awaited.SHOOT_OUT);
    }
}
