package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An awarded leg counts regardless of the date of the ruling, and keeps the score on the pitch. */
class AwardedLegsTest {
    /** Champions League 2014–15: 0–2 became 3–0, so that the one away goal of the tie decided. */
    @Test
    void legia_v_celtic_an_award_made_it_level_and_away_goals_decided() {
        Team legia = Team.of("Legia", "POL");
        Team celtic = Team.of("Celtic", "SCO");
        TwoLeggedTie onThePitch = TwoLeggedTie.of(legia, celtic, Leg.played(4, 1), Leg.played(0, 2));
        TwoLeggedTie tie = onThePitch.withSecondLeg(Leg.awarded(3, 0));

        assertThat(Rulebooks.UEFA.decide(onThePitch).winner()).contains(legia);
        assertThat(Rulebooks.UEFA.decide(tie).summary())
                .isEqualTo(
                        "The second leg was awarded 3–0 instead of 0–2. 4–4 on aggregate. Celtic won on away goals.");
        assertThat(tie.secondLeg().scoreOnPitch()).contains(Score.of(0, 2));
        assertThat(tie.secondLeg()).hasToString("3–0 awarded (0–2 on the pitch)");
    }

    /** European Cup 1992–93: 3–0, then 4–1 for Leeds awarded as 3–0; level in everything, a third match on neutral ground. */
    @Test
    void stuttgart_v_leeds_an_award_led_to_a_play_off_match() {
        Team stuttgart = Team.of("VfB Stuttgart", "GER");
        Team leeds = Team.of("Leeds United", "ENG");
        TwoLeggedTie tie = TwoLeggedTie.of(
                stuttgart, leeds, Leg.played(3, 0), Leg.awarded(3, 0).insteadOf(4, 1));
        TiebreakChain chain =
                TiebreakChain.of("rules", Tiebreaker.aggregate(), Tiebreaker.awayGoals(), Tiebreaker.playOffMatch());

        assertThat(chain.decide(tie))
                .isInstanceOfSatisfying(
                        Decision.Pending.class,
                        pending -> assertThat(pending.awaited()).isEqualTo(Awaited.PLAY_OFF_MATCH));
        assertThat(chain.decide(tie.withPlayOffMatch(PlayOffMatch.between(tie.first(), tie.second(), Leg.played(1, 2))))
                        .summary())
                .isEqualTo(
                        "The second leg was awarded 3–0 instead of 4–1. 3–3 on aggregate. Leeds United won the play-off match 2–1.");
    }

    /** Confederation Cup 2024: USM Alger lost each leg 3–0 by the committee, the first ruled before the second was ordered. */
    @Test
    void usm_alger_v_rs_berkane_was_awarded_twice() {
        Team usmAlger = Team.of("USM Alger", "ALG");
        Team berkane = Team.of("RS Berkane", "MAR");
        Decision decision = Rulebooks.CAF.decide(TwoLeggedTie.between(usmAlger, berkane)
                .withFirstLeg(Leg.awarded(0, 3))
                .withSecondLeg(Leg.awarded(3, 0)));

        assertThat(decision.summary())
                .isEqualTo(
                        "The first leg was awarded 0–3. The second leg was awarded 3–0. RS Berkane won 6–0 on aggregate.");
        assertThat(decision.notes()).isEmpty();
    }

    /** Libertadores 2018, Independiente v Santos: the first leg, 0–0, was awarded 3–0 on the day of the second; which day that was
     * is general knowledge. */
    @Test
    void an_award_counts_regardless_of_the_date_of_the_ruling() {
        Team independiente = Team.of("Independiente", "ARG");
        Team santos = Team.of("Santos", "BRA");
        LocalDate second = LocalDate.of(2018, 8, 28);
        TwoLeggedTie played = TwoLeggedTie.of(
                independiente,
                santos,
                Leg.played(0, 0).on(second.minusDays(7)),
                Leg.abandoned(0, 0).on(second));
        TwoLeggedTie tie = played.withFirstLeg(Leg.awarded(3, 0)).withSecondLeg(Leg.abandonedScoreStands(0, 0));

        assertThat(tie.firstLeg().date()).contains(second.minusDays(7));
        assertThat(Rulebooks.CAF.decide(tie).summary())
                .isEqualTo(
                        "The first leg was awarded 3–0 instead of 0–0. The second leg was abandoned at 0–0, which stands. Independiente won 3–0 on aggregate.");
    }

    /** Cup Winners' Cup 1984, GD Lage and Avia Sports: hosts 1–0 up in the 80th minute. The other scores are invented. */
    @Test
    void hosts_that_led_in_the_dark_lost_by_award() {
        Team visitors = Team.of("Visitors", "AAA");
        Team hosts = Team.of("Hosts", "BBB");
        TwoLeggedTie stopped = TwoLeggedTie.of(visitors, hosts, Leg.played(1, 1), Leg.abandoned(1, 0));

        assertThat(Rulebooks.CAF.decide(stopped).winner()).isEmpty();
        assertThat(Rulebooks.CAF
                        .decide(stopped.withSecondLeg(Leg.awarded(0, 3)))
                        .winner())
                .contains(visitors);
    }

    /** Champions League 2019: a group match abandoned at 1–2. It was awarded after Ismaily were disqualified and, on appeal, reinstated. */
    @Test
    void ismaily_lost_by_award_a_match_abandoned_at_1_2() {
        Leg stopped = Leg.abandoned(1, 2);
        TwoLeggedTie tie = TwoLeggedTie.of(
                        Team.of("Ismaily", "EGY"), Team.of("Club Africain", "TUN"), stopped, Leg.scheduled())
                .withFirstLeg(Leg.awarded(0, 3));

        assertThat(tie.firstLeg()).hasToString("0–3 awarded (1–2 on the pitch)");
        assertThat(tie.firstLeg().score()).contains(Score.of(0, 3));
    }

    @Test
    void for_the_record_only_the_score_on_the_pitch_counts() {
        Team one = Team.of("Club One", "AAA");
        Team two = Team.of("Club Two", "BBB");
        Leg.Awarded award = Leg.awarded(3, 0).insteadOf(0, 0);

        assertThat(Rulebooks.CAF
                        .decide(TwoLeggedTie.of(one, two, Leg.played(1, 0), award))
                        .winner())
                .contains(two);
        assertThat(Rulebooks.CAF
                        .decide(TwoLeggedTie.of(one, two, Leg.played(1, 0), award.forTheRecordOnly()))
                        .winner())
                .contains(one);
    }

    @Test
    void extra_time_and_shoot_out_do_not_count_after_a_match_that_was_replaced() {
        Team one = Team.of("Club One", "AAA");
        Team two = Team.of("Club Two", "BBB");
        TwoLeggedTie kicks = TwoLeggedTie.of(one, two, Leg.played(1, 0), Leg.played(1, 0))
                .withExtraTime(ExtraTime.ofGoals(0, 0))
                .withShootOut(ShootOut.of(4, 2));
        TwoLeggedTie replaced =
                kicks.correcting(Match.SECOND_LEG, Leg.awarded(1, 0).insteadOf(1, 0));

        assertThat(Rulebooks.UEFA.decide(kicks).winner()).contains(two);
        assertThat(Rulebooks.UEFA.decide(replaced))
                .isInstanceOfSatisfying(
                        Decision.Pending.class,
                        pending -> assertThat(pending.awaited()).isEqualTo(Awaited.EXTRA_TIME));
    }

    @Test
    void nor_do_those_of_a_play_off_match() {
        Team one = Team.of("Club One", "AAA");
        Team two = Team.of("Club Two", "BBB");
        PlayOffMatch kicks = PlayOffMatch.between(one, two, Leg.awarded(0, 0).insteadOf(1, 1))
                .withShootOut(ShootOut.of(4, 2));
        TwoLeggedTie tie =
                TwoLeggedTie.of(one, two, Leg.played(1, 0), Leg.played(1, 0)).withPlayOffMatch(kicks);

        assertThat(Rulebooks.WITH_PLAY_OFF.decide(tie))
                .isInstanceOfSatisfying(
                        Decision.Pending.class,
                        pending -> assertThat(pending.awaited()).isEqualTo(Awaited.LOTS));
    }
}
