package io.github.secondleg.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Association;
import io.github.secondleg.Awaited;
import io.github.secondleg.ExtraTime;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.NextOnPitch;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Rulebooks;
import io.github.secondleg.Ruling;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.TwoLeggedTie;
import io.github.secondleg.Verdict;
import io.github.secondleg.text.Note;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Where the answer does not lie in the next match, an outlook says in what it lies. */
class OutlookOffThePitchTest {
    private static final Team ONE = Team.of("Club One", "AAA");
    private static final Team TWO = Team.of("Club Two", "BBB");
    private static final TwoLeggedTie BEFORE = TwoLeggedTie.between(ONE, TWO);
    private static final TwoLeggedTie BETWEEN = BEFORE.withFirstLeg(Leg.played(1, 0));

    private static void assertSays(String text, TiebreakChain chain, Tie tie) {
        Outlook outlook = Outlook.of(chain, tie);
        assertThat(outlook).hasToString(text);
        assertThat(outlook.next()).isEmpty();
        assertThat(outlook.scenarios()).isEmpty();
        assertThat(outlook.grid()).isEmpty();
    }

    @Test
    void a_leg_that_is_called_off_or_stopped_awaits_a_ruling() {
        assertSays(
                "Awaiting a ruling of the organiser on the second leg (cancelled).",
                Rulebooks.CAF,
                BETWEEN.withSecondLeg(Leg.cancelled()));
        assertSays(
                "Awaiting a ruling of the organiser on the second leg (abandoned at 0–1 on 2017-03-18).",
                Rulebooks.CAF,
                BETWEEN.withSecondLeg(Leg.abandoned(0, 1).on(LocalDate.of(2017, 3, 18))));
    }

    @Test
    void so_does_a_first_leg_though_the_second_is_still_to_be_played() {
        assertSays(
                "Awaiting a ruling of the organiser on the first leg (abandoned).",
                Rulebooks.CAF,
                BEFORE.withFirstLeg(Leg.abandoned()));
    }

    @Test
    void a_leg_that_no_longer_counts_is_not_what_is_open() {
        TwoLeggedTie tie =
                TwoLeggedTie.of(ONE, TWO, Leg.abandoned(), Leg.cancelled()).with(Ruling.decidedOver(Match.SECOND_LEG));
        assertSays(
                "Only the second leg counts.\nAwaiting a ruling of the organiser on the second leg (cancelled).",
                Rulebooks.CAF,
                tie);
    }

    @Test
    void an_abandoned_play_off_match_is_open_too() {
        TwoLeggedTie tie = BETWEEN.withSecondLeg(Leg.played(1, 0))
                .withPlayOffMatch(PlayOffMatch.between(ONE, TWO, Leg.abandoned()));
        assertSays(
                "1–1 on aggregate.\nAwaiting a ruling of the organiser on the play-off match (abandoned).",
                Rulebooks.WITH_PLAY_OFF,
                tie);
    }

    @Test
    void a_failure_without_an_answer_is_named() {
        assertSays(
                "Awaiting a ruling of the organiser on the no-show of Club Two (BBB) at the second leg.",
                Rulebooks.UEFA,
                BETWEEN.withSecondLeg(Leg.cancelled()).with(Incident.noShow(TWO, Match.SECOND_LEG)));
    }

    @Test
    void a_suspension_that_bars_the_next_leg_has_decided() {
        LocalDate date = LocalDate.of(2017, 3, 18);
        assertSays(
                "Club Two won by walkover after FIFA suspended AAA on 17 March 2017.",
                Rulebooks.CAF,
                TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.scheduled().on(date))
                        .with(Incident.suspension(Association.of("AAA"), "FIFA").from(LocalDate.of(2017, 3, 17))));
    }

    @Test
    void a_leg_whose_day_is_not_known_may_still_be_played_after_a_suspension() {
        Incident suspension = Incident.suspension(Association.of("AAA"), "FIFA").from(LocalDate.of(2017, 3, 17));
        assertThat(Outlook.of(Rulebooks.CAF, BETWEEN.with(suspension)).next().map(NextOnPitch::kind))
                .contains(NextOnPitch.Kind.SECOND_LEG);
    }

    @Test
    void lots_a_seeding_and_things_of_a_users_own_are_off_the_pitch() {
        TwoLeggedTie level = BETWEEN.withSecondLeg(Leg.played(1, 0));
        Tiebreaker table = Tiebreaker.of("fair play", tie -> Verdict.awaits(new Awaited("the fair-play table")));
        TiebreakChain aggregate = TiebreakChain.of("rules", Tiebreaker.aggregate());
        String start = "1–1 on aggregate.\nAwaiting ";
        assertSays(start + "the drawing of lots.", aggregate.then(Tiebreaker.lots()), level);
        assertSays(start + "the seeding.", aggregate.then(Tiebreaker.higherSeed()), level);
        assertSays(start + "the fair-play table.", aggregate.then(table), level);
        assertSays(start + "a ruling of the organiser.", aggregate, level);
    }

    @Test
    void kicks_after_a_match_that_was_replaced_would_not_count() {
        TwoLeggedTie tie =
                TwoLeggedTie.of(ONE, TWO, Leg.played(3, 0), Leg.awarded(3, 0).insteadOf(1, 1));
        String start = "The second leg was awarded 3–0 instead of 1–1.\n3–3 on aggregate.\nAwaiting ";
        assertSays(start + "the penalty shoot-out.", Rulebooks.CAF, tie);
        assertSays(start + "extra time.", Rulebooks.UEFA, tie);
    }

    @Test
    void what_is_recorded_already_is_not_next() {
        TwoLeggedTie over = BETWEEN.withSecondLeg(Leg.played(1, 0))
                .withExtraTime(ExtraTime.ofGoals(0, 0))
                .withShootOut(ShootOut.of(3, 0))
                .withPlayOffMatch(PlayOffMatch.between(ONE, TWO, Leg.played(0, 0)));
        for (Awaited awaited : new Awaited[] {
            Awaited.FIRST_LEG, Awaited.SECOND_LEG, Awaited.EXTRA_TIME, Awaited.SHOOT_OUT, Awaited.PLAY_OFF_MATCH
        }) {
            TiebreakChain insatiable = TiebreakChain.of("rules", Tiebreaker.of("more", tie -> Verdict.awaits(awaited)));
            assertSays("1–1 on aggregate.\nAwaiting " + awaited + ".", insatiable, over);
        }
    }

    @Test
    void a_leg_that_is_put_off_is_still_to_come() {
        Outlook outlook = Outlook.of(Rulebooks.CAF, BETWEEN.withSecondLeg(Leg.postponed()));
        assertThat(outlook.next().map(NextOnPitch::kind)).contains(NextOnPitch.Kind.SECOND_LEG);
        assertThat(outlook.scenarios())
                .isEqualTo(Outlook.of(Rulebooks.CAF, BETWEEN).scenarios());
        assertThat(outlook.toString())
                .startsWith("Next, on a date to be fixed: the second leg, Club Two v Club One.\n");
        Outlook first = Outlook.of(Rulebooks.CAF, BEFORE.withFirstLeg(Leg.postponed()));
        assertThat(first.next().map(NextOnPitch::kind)).contains(NextOnPitch.Kind.FIRST_LEG);
        assertThat(first.scenarios())
                .isEqualTo(Outlook.of(Rulebooks.CAF, BEFORE).scenarios());
    }

    @Test
    void a_first_leg_that_is_put_off_may_come_last() {
        Outlook outlook = Outlook.of(Rulebooks.CAF, TwoLeggedTie.of(ONE, TWO, Leg.postponed(), Leg.played(2, 0)));
        assertThat(outlook.seenBy(ONE))
                .extracting(Note::text)
                .containsExactly(
                        "Club One advance with a win by three or more.",
                        "A 2–0 win at home takes Club One to the penalty shoot-out.",
                        "Any win by two from 3–1 up at home puts Club One out.",
                        "Any draw or defeat, or a win by one, puts Club One out.");
    }

    @Test
    void the_legs_come_before_what_a_chain_asks_for_first() {
        for (Tiebreaker first :
                new Tiebreaker[] {Tiebreaker.extraTime(), Tiebreaker.shootOut(), Tiebreaker.playOffMatch()}) {
            TiebreakChain chain = TiebreakChain.of("rules", first, Tiebreaker.aggregate());
            assertThat(Outlook.of(chain, BEFORE).next().map(NextOnPitch::kind)).contains(NextOnPitch.Kind.FIRST_LEG);
            assertThat(Outlook.of(chain, BETWEEN).next().map(NextOnPitch::kind)).contains(NextOnPitch.Kind.SECOND_LEG);
            assertThat(Outlook.of(chain, BETWEEN.withSecondLeg(Leg.postponed()))
                            .next()
                            .map(NextOnPitch::kind))
                    .contains(NextOnPitch.Kind.SECOND_LEG);
        }
    }

    @Test
    void a_ruling_that_one_leg_decides_leaves_the_other_out() {
        TwoLeggedTie overFirst =
                BETWEEN.correcting(Match.FIRST_LEG, Leg.played(1, 1)).with(Ruling.decidedOver(Match.FIRST_LEG));
        Outlook kicks = Outlook.of(Rulebooks.CAF, overFirst);
        assertThat(kicks.next().map(NextOnPitch::kind)).contains(NextOnPitch.Kind.SHOOT_OUT);
        assertThat(kicks.scenarios()).hasSize(2);
        TwoLeggedTie overSecond =
                TwoLeggedTie.of(ONE, TWO, Leg.postponed(), Leg.scheduled()).with(Ruling.decidedOver(Match.SECOND_LEG));
        assertThat(Outlook.of(Rulebooks.CAF, overSecond).seenBy(TWO))
                .extracting(Note::text)
                .containsExactly(
                        "Club Two advance with any win.",
                        "Any draw takes Club Two to the penalty shoot-out.",
                        "Any defeat puts Club Two out.");
    }

    /** The rules of 2020–21: too few players cost the match 0–2. */
    @Test
    void a_first_leg_that_a_sanction_has_given_a_score_is_over() {
        TwoLeggedTie tie = BEFORE.with(Incident.tooFewPlayers(TWO, Match.FIRST_LEG));
        Outlook outlook = Outlook.of(Rulebooks.CAF_2020, tie);
        assertThat(outlook.next().map(NextOnPitch::kind)).contains(NextOnPitch.Kind.SECOND_LEG);
        assertThat(outlook.seenBy(TWO))
                .extracting(Note::text)
                .containsExactly(
                        "Club Two advance with a win by three or more.",
                        "A 2–0 win at home takes Club Two to the penalty shoot-out.",
                        "Any win by two from 3–1 up at home puts Club Two out.",
                        "Any draw or defeat, or a win by one, puts Club Two out.");
    }
}
