package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;

/** Each standard criterion alone, with its observation and its sentence about a winner. */
class StandardTiebreakerTest {
    private static final Team ONE = Team.of("Ubah", "NGA");
    private static final Team TWO = Team.of("Masry", "EGY");
    private static final TwoLeggedTie NEW = TwoLeggedTie.between(ONE, TWO);

    private static TwoLeggedTie tie(String firstLeg, String secondLeg) {
        return TwoLeggedTie.of(ONE, TWO, Leg.played(Score.parse(firstLeg)), Leg.played(Score.parse(secondLeg)));
    }

    private static void assertSees(Tiebreaker criterion, Tie tie, String seen, String verdict) {
        assertThat(criterion.judge(tie)).hasToString(verdict);
        assertThat(criterion.observe(tie)).hasToString(seen);
    }

    @Test
    void aggregate_counts_the_goals_of_both_legs() {
        Tiebreaker aggregate = Tiebreaker.aggregate();
        assertSees(aggregate, tie("3-0", "4-1"), "Ubah 4–4 Masry", "level");
        assertSees(aggregate, tie("3-0", "4-2"), "Ubah 5–4 Masry", "first team");
        assertSees(aggregate, tie("3-0", "5-1"), "Ubah 4–5 Masry", "second team");
        assertThat(aggregate.summarise(tie("3-0", "5-1"), Side.SECOND)).hasToString("Masry won 5–4 on aggregate.");
    }

    @Test
    void away_goals_are_those_scored_at_the_opponents() {
        Tiebreaker awayGoals = Tiebreaker.awayGoals();
        assertSees(awayGoals, tie("2-1", "2-1"), "Ubah 1–1 Masry", "level");
        assertSees(awayGoals, tie("9-1", "0-2"), "Ubah 2–1 Masry", "first team");
        assertSees(awayGoals, tie("0-3", "9-2"), "Ubah 2–3 Masry", "second team");
        assertThat(awayGoals.summarise(tie("0-3", "9-2"), Side.SECOND)).hasToString("Masry won on away goals.");
    }

    @Test
    void extra_time_is_won_by_its_goals_alone() {
        Tiebreaker extraTime = Tiebreaker.extraTime();
        TwoLeggedTie level = tie("1-0", "1-0");
        assertSees(extraTime, level.withExtraTime(ExtraTime.ofGoals(1, 1)), "Ubah 1–1 Masry", "level");
        assertSees(extraTime, level.withExtraTime(ExtraTime.ofGoals(0, 1)), "Ubah 1–0 Masry", "first team");
        assertSees(extraTime, level.withExtraTime(ExtraTime.ofGoals(2, 1)), "Ubah 1–2 Masry", "second team");
        assertThat(extraTime.summarise(level.withExtraTime(ExtraTime.ofGoals(2, 1)), Side.SECOND))
                .hasToString("Masry won 3–2 on aggregate after extra time.");
        assertThat(extraTime.summarise(level.withExtraTime(ExtraTime.ofGoals(0, 1)), Side.FIRST))
                .hasToString("Ubah won 2–1 on aggregate after extra time.");
    }

    @Test
    void away_goals_in_extra_time_are_those_of_the_second_legs_visitors() {
        Tiebreaker criterion = Tiebreaker.awayGoalsInExtraTime();
        TwoLeggedTie level = tie("1-0", "1-0");
        assertSees(criterion, level.withExtraTime(ExtraTime.ofGoals(0, 0)), "Ubah 0–0 Masry", "level");
        assertSees(criterion, level.withExtraTime(ExtraTime.ofGoals(2, 2)), "Ubah 2–0 Masry", "first team");
        assertSees(criterion, level.withExtraTime(ExtraTime.ofGoals(2, 0)), "Ubah 0–0 Masry", "level");
        assertThat(criterion.summarise(level.withExtraTime(ExtraTime.ofGoals(2, 2)), Side.FIRST))
                .hasToString("Ubah won on away goals.");
    }

    @Test
    void a_shoot_out_is_won_by_the_side_with_more_kicks_scored() {
        Tiebreaker shootOut = Tiebreaker.shootOut();
        TwoLeggedTie level = tie("1-0", "1-0");
        assertSees(shootOut, level.withShootOut(ShootOut.of(3, 0)), "Ubah 0–3 Masry", "second team");
        assertSees(shootOut, level.withShootOut(ShootOut.of(5, 6)), "Ubah 6–5 Masry", "first team");
        assertThat(shootOut.summarise(level.withShootOut(ShootOut.of(5, 6)), Side.FIRST))
                .hasToString("Ubah won 6–5 on penalties.");
        assertThat(shootOut.summarise(level.withShootOut(ShootOut.of(3, 0)), Side.SECOND))
                .hasToString("Masry won 3–0 on penalties.");
    }

    private static TwoLeggedTie playOff(PlayOffMatch match) {
        return tie("1-0", "1-0").withPlayOffMatch(match);
    }

    @Test
    void a_play_off_match_is_won_by_its_score() {
        Tiebreaker criterion = Tiebreaker.playOffMatch();
        assertSees(
                criterion,
                playOff(PlayOffMatch.between(ONE, TWO, Leg.played(2, 1))),
                "Ubah v Masry: 2–1",
                "first team");
        assertSees(
                criterion,
                playOff(PlayOffMatch.between(ONE, TWO, Leg.played(1, 2))),
                "Ubah v Masry: 1–2",
                "second team");
        assertSees(
                criterion,
                playOff(PlayOffMatch.between(ONE, TWO, Leg.awarded(3, 0))),
                "Ubah v Masry: 3–0 awarded",
                "first team");
        assertSees(
                criterion,
                playOff(PlayOffMatch.between(ONE, TWO, Leg.played(2, 1)).withShootOut(ShootOut.of(0, 3))),
                "Ubah v Masry: 2–1, 0–3 on penalties",
                "first team");
        assertThat(criterion.summarise(playOff(PlayOffMatch.between(ONE, TWO, Leg.played(1, 2))), Side.SECOND))
                .hasToString("Masry won the play-off match 2–1.");
        assertThat(criterion.summarise(playOff(PlayOffMatch.between(ONE, TWO, Leg.awarded(3, 0))), Side.FIRST))
                .hasToString("Ubah were awarded the play-off match 3–0.");
        assertThat(criterion.summarise(
                        playOff(PlayOffMatch.between(
                                ONE, TWO, Leg.awarded(3, 0).insteadOf(1, 2).forTheRecordOnly())),
                        Side.SECOND))
                .hasToString("Masry won the play-off match 2–1.");
    }

    @Test
    void a_play_off_match_that_ended_level_is_summarised_by_what_followed_it() {
        Tiebreaker criterion = Tiebreaker.playOffMatch();
        PlayOffMatch level = PlayOffMatch.between(ONE, TWO, Leg.played(1, 1));
        assertThat(criterion.summarise(playOff(level.withExtraTime(ExtraTime.ofGoals(0, 2))), Side.SECOND))
                .hasToString("Masry won the play-off match 3–1 after extra time.");
        assertThat(criterion.summarise(playOff(level.withShootOut(ShootOut.of(3, 4))), Side.SECOND))
                .hasToString("Masry won the play-off match 4–3 on penalties.");
        assertThat(criterion.summarise(
                        playOff(level.withExtraTime(ExtraTime.ofGoals(1, 1)).withShootOut(ShootOut.of(4, 3))),
                        Side.FIRST))
                .hasToString("Ubah won the play-off match 4–3 on penalties.");
    }

    @Test
    void a_level_play_off_match_is_won_in_extra_time_or_on_penalties() {
        Tiebreaker criterion = Tiebreaker.playOffMatch();
        PlayOffMatch level = PlayOffMatch.between(ONE, TWO, Leg.played(1, 1));
        assertThat(criterion.judge(playOff(level))).isEqualTo(Verdict.level());
        assertThat(criterion.judge(playOff(level.withExtraTime(ExtraTime.ofGoals(1, 0)))))
                .isEqualTo(Verdict.advances(Side.FIRST));
        assertThat(criterion.judge(
                        playOff(level.withExtraTime(ExtraTime.ofGoals(0, 1)).withShootOut(ShootOut.of(3, 0)))))
                .isEqualTo(Verdict.advances(Side.SECOND));
        PlayOffMatch goalless = level.withExtraTime(ExtraTime.ofGoals(0, 0));
        assertThat(criterion.judge(playOff(goalless))).isEqualTo(Verdict.level());
        assertThat(criterion.judge(playOff(goalless.withShootOut(ShootOut.of(4, 2)))))
                .isEqualTo(Verdict.advances(Side.FIRST));
        assertThat(criterion.judge(playOff(level.withShootOut(ShootOut.of(2, 4)))))
                .isEqualTo(Verdict.advances(Side.SECOND));
    }

    @Test
    void lots_and_seeding_name_a_team() {
        TwoLeggedTie level = tie("1-0", "1-0");
        assertSees(Tiebreaker.lots(), level.withLotsDrawnFor(ONE), "drawn for Ubah", "first team");
        assertSees(Tiebreaker.lots(), level.withLotsDrawnFor(TWO), "drawn for Masry", "second team");
        assertThat(Tiebreaker.lots().summarise(level, Side.FIRST)).hasToString("Ubah won on the drawing of lots.");
        assertSees(Tiebreaker.higherSeed(), level.withHigherSeed(ONE), "Ubah are the higher seed", "first team");
        assertSees(Tiebreaker.higherSeed(), level.withHigherSeed(TWO), "Masry are the higher seed", "second team");
        assertThat(Tiebreaker.higherSeed().summarise(level, Side.SECOND))
                .hasToString("Masry advance as the higher seed.");
    }

    @Test
    void each_awaits_what_it_reads() {
        TwoLeggedTie level = tie("1-0", "1-0");
        TwoLeggedTie first = NEW.withFirstLeg(Leg.played(1, 0));
        for (Tiebreaker goals : new Tiebreaker[] {Tiebreaker.aggregate(), Tiebreaker.awayGoals()}) {
            assertAwaits(goals, NEW, Awaited.FIRST_LEG);
            assertAwaits(goals, first, Awaited.SECOND_LEG);
            assertAwaits(goals, NEW.withFirstLeg(Leg.postponed()), Awaited.FIRST_LEG);
            assertAwaits(goals, NEW.withFirstLeg(Leg.abandoned(1, 0)), Awaited.RULING);
            assertAwaits(goals, first.withSecondLeg(Leg.cancelled()), Awaited.RULING);
            assertAwaits(goals, first.withSecondLeg(Leg.awarded(3, 0).forTheRecordOnly()), Awaited.RULING);
            assertAwaits(goals, NEW.withFirstLeg(Leg.cancelled()).withSecondLeg(Leg.played(1, 0)), Awaited.RULING);
        }
        assertAwaits(Tiebreaker.extraTime(), level, Awaited.EXTRA_TIME);
        assertAwaits(Tiebreaker.awayGoalsInExtraTime(), level, Awaited.EXTRA_TIME);
        assertAwaits(Tiebreaker.shootOut(), level, Awaited.SHOOT_OUT);
        assertAwaits(Tiebreaker.playOffMatch(), level, Awaited.PLAY_OFF_MATCH);
        assertAwaits(
                Tiebreaker.playOffMatch(),
                playOff(PlayOffMatch.between(ONE, TWO, Leg.scheduled())),
                Awaited.PLAY_OFF_MATCH);
        assertAwaits(
                Tiebreaker.playOffMatch(), playOff(PlayOffMatch.between(ONE, TWO, Leg.cancelled())), Awaited.RULING);
        assertAwaits(
                Tiebreaker.playOffMatch(),
                playOff(PlayOffMatch.between(ONE, TWO, Leg.postponed())),
                Awaited.PLAY_OFF_MATCH);
        assertAwaits(Tiebreaker.lots(), level, Awaited.LOTS);
        assertAwaits(Tiebreaker.higherSeed(), level, Awaited.SEEDING);
    }

    private static void assertAwaits(Tiebreaker criterion, Tie tie, Awaited awaited) {
        assertSees(criterion, tie, "not known yet", "awaiting " + awaited);
        assertThat(criterion.judge(tie).awaited()).contains(awaited);
    }

    @Test
    void is_named_as_a_results_page_would_and_prints_its_article() {
        Citation article = Citation.of("Laws", "2026", "10.3", Citation.Source.TEXT);
        assertThat(new Tiebreaker[] {
                    Tiebreaker.aggregate(),
                    Tiebreaker.awayGoals(),
                    Tiebreaker.extraTime(),
                    Tiebreaker.awayGoalsInExtraTime(),
                    Tiebreaker.shootOut(),
                    Tiebreaker.playOffMatch(),
                    Tiebreaker.lots(),
                    Tiebreaker.higherSeed()
                })
                .extracting(Tiebreaker::name)
                .containsExactly(
                        "aggregate",
                        "away goals",
                        "extra time",
                        "away goals in extra time",
                        "penalty shoot-out",
                        "play-off match",
                        "drawing of lots",
                        "higher seed");
        assertThat(Tiebreaker.shootOut()).hasToString("penalty shoot-out");
        assertThat(Tiebreaker.shootOut().citation()).isEmpty();
        assertThat(Tiebreaker.shootOut().citing(article)).hasToString("penalty shoot-out (Laws 2026, 10.3)");
        assertThat(Tiebreaker.shootOut().citing(article).citation()).contains(article);
    }

    @Test
    void is_a_value() {
        Citation article = Citation.of("Laws", "2026", "10.3", Citation.Source.TEXT);
        new EqualsTester()
                .addEqualityGroup(Tiebreaker.shootOut(), Tiebreaker.shootOut())
                .addEqualityGroup(Tiebreaker.shootOut().citing(article))
                .addEqualityGroup(Tiebreaker.lots())
                .testEquals();
    }
}
