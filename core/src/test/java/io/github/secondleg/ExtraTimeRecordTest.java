package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.text.Note;
import org.junit.jupiter.api.Test;

/** Extra times and shoot-outs that feeds leave out, and those that an award replaces. */
class ExtraTimeRecordTest {
    private static final Team ONE = Team.of("Ubah", "NGA");
    private static final Team TWO = Team.of("Masry", "EGY");
    private static final TwoLeggedTie LEVEL = TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.played(1, 0));
    private static final TiebreakChain CHAIN = TiebreakChain.of(
            "the rules",
            Tiebreaker.aggregate(),
            Tiebreaker.extraTime(),
            Tiebreaker.awayGoalsInExtraTime(),
            Tiebreaker.shootOut(),
            Tiebreaker.playOffMatch(),
            Tiebreaker.lots());

    @Test
    void is_awaited_while_nothing_follows_it() {
        assertThat(CHAIN.decide(LEVEL).summary()).isEqualTo("1–1 on aggregate. Awaiting extra time.");
        assertThat(CHAIN.decide(LEVEL.withHigherSeed(ONE)).summary())
                .isEqualTo("1–1 on aggregate. Awaiting extra time.");
    }

    @Test
    void counts_as_goalless_if_a_shoot_out_followed() {
        Decision decision = CHAIN.decide(LEVEL.withShootOut(ShootOut.of(3, 0)));
        assertThat(decision.summary()).isEqualTo("1–1 on aggregate. Masry won 3–0 on penalties.");
        assertThat(decision.trace().steps())
                .extracting(Trace.Step::toString)
                .containsExactly(
                        "aggregate: Ubah 1–1 Masry – level",
                        "extra time: not recorded, and followed by what comes after a goalless one – level",
                        "away goals in extra time: not recorded, and followed by what comes after a goalless one – level",
                        "penalty shoot-out: Ubah 0–3 Masry – Masry advance");
        assertThat(decision.notes())
                .extracting(Note::text)
                .containsExactly("Extra time was not recorded; it was taken as goalless, since a shoot-out followed.");
    }

    @Test
    void counts_as_goalless_if_a_play_off_match_or_lots_followed() {
        TwoLeggedTie playOff = LEVEL.withPlayOffMatch(PlayOffMatch.between(ONE, TWO, Leg.played(2, 1)));
        TiebreakChain withoutKicks = CHAIN.without(Tiebreaker.shootOut());
        assertThat(withoutKicks.decide(playOff).winner()).contains(ONE);
        assertThat(withoutKicks.decide(playOff).notes())
                .extracting(Note::text)
                .containsExactly(
                        "Extra time was not recorded; it was taken as goalless, since a play-off match followed.");
        TiebreakChain lots = withoutKicks.without(Tiebreaker.playOffMatch());
        assertThat(lots.decide(LEVEL.withLotsDrawnFor(TWO)).winner()).contains(TWO);
        assertThat(lots.decide(LEVEL.withLotsDrawnFor(TWO)).notes())
                .extracting(Note::text)
                .containsExactly(
                        "Extra time was not recorded; it was taken as goalless, since a drawing of lots followed.");
    }

    @Test
    void is_not_needed_by_rules_that_decide_the_tie_before() {
        TwoLeggedTie won =
                TwoLeggedTie.of(ONE, TWO, Leg.played(2, 0), Leg.played(1, 0)).withShootOut(ShootOut.of(3, 0));
        assertThat(CHAIN.decide(won).notes()).extracting(Note::key).containsExactly("shoot-out.not-needed");
    }

    @Test
    void does_not_count_after_a_match_that_an_award_replaced_nor_does_the_shoot_out() {
        TwoLeggedTie awarded = LEVEL.withExtraTime(ExtraTime.ofGoals(0, 1))
                .withShootOut(ShootOut.of(3, 0))
                .withSecondLeg(Leg.awarded(1, 0));
        Decision decision = CHAIN.decide(awarded);
        assertThat(decision.summary())
                .isEqualTo("The second leg was awarded 1–0. 1–1 on aggregate. Awaiting extra time.");
        assertThat(decision.notes())
                .extracting(Note::text)
                .containsExactly(
                        "Extra time was recorded (0–1 in extra time) in a match whose score was replaced by an award.",
                        "A shoot-out was recorded (3–0 on penalties) after a match whose score was replaced by an"
                                + " award.");
        assertThat(Tiebreaker.shootOut().judge(awarded)).isEqualTo(Verdict.awaits(Awaited.SHOOT_OUT));
    }

    @Test
    void counts_as_goalless_again_if_another_fact_followed_the_award() {
        TwoLeggedTie awarded = LEVEL.withExtraTime(ExtraTime.ofGoals(0, 1))
                .withSecondLeg(Leg.awarded(1, 0))
                .withLotsDrawnFor(TWO);
        assertThat(Tiebreaker.extraTime().judge(awarded)).isEqualTo(Verdict.level());
        assertThat(Tiebreaker.extraTime().observe(awarded))
                .hasToString("not recorded, and followed by what comes after a goalless one");
    }

    @Test
    void stays_if_the_award_is_for_the_record_only_or_of_a_match_not_begun_or_of_the_first_leg() {
        TwoLeggedTie followed = LEVEL.withExtraTime(ExtraTime.ofGoals(0, 1));
        assertThat(CHAIN.decide(followed.withSecondLeg(Leg.awarded(3, 0).forTheRecordOnly()))
                        .summary())
                .isEqualTo("Ubah won 2–1 on aggregate after extra time.");
        assertThat(CHAIN.decide(followed.withFirstLeg(Leg.awarded(1, 0))).summary())
                .isEqualTo("The first leg was awarded 1–0. Ubah won 2–1 on aggregate after extra time.");
        TwoLeggedTie notBegun =
                TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.awarded(1, 0)).withExtraTime(ExtraTime.ofGoals(0, 1));
        assertThat(CHAIN.decide(notBegun).summary())
                .isEqualTo("The second leg was awarded 1–0. Ubah won 2–1 on aggregate after extra time.");
    }

    /** Odd rules, but any order of criteria must be able to say what it decided. */
    @Test
    void has_its_own_goals_in_the_summary_if_rules_ask_for_it_before_the_aggregate() {
        TiebreakChain chain = TiebreakChain.of("odd rules", Tiebreaker.extraTime());
        TwoLeggedTie unknown =
                TwoLeggedTie.of(ONE, TWO, Leg.postponed(), Leg.cancelled()).withExtraTime(ExtraTime.ofGoals(1, 0));
        assertThat(chain.decide(unknown).summary()).isEqualTo("Masry won 1–0 in extra time.");
        TwoLeggedTie behind =
                TwoLeggedTie.of(ONE, TWO, Leg.played(3, 0), Leg.played(1, 0)).withExtraTime(ExtraTime.ofGoals(2, 1));
        assertThat(chain.decide(behind).summary()).isEqualTo("Masry won 2–1 in extra time.");
    }
}
