package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.text.Note;
import org.junit.jupiter.api.Test;

/** Recorded facts without an effect under the rules are noted. They never count and are never rejected. */
class NotesTest {
    private static final Team ONE = Team.of("Ubah", "NGA");
    private static final Team TWO = Team.of("Masry", "EGY");
    private static final TwoLeggedTie EVERYTHING = TwoLeggedTie.of(ONE, TWO, Leg.played(2, 0), Leg.played(1, 0))
            .withExtraTime(ExtraTime.ofGoals(1, 0))
            .withShootOut(ShootOut.of(3, 0))
            .withPlayOffMatch(PlayOffMatch.between(ONE, TWO, Leg.played(0, 1)))
            .withLotsDrawnFor(TWO)
            .withHigherSeed(TWO);
    private static final TiebreakChain AGGREGATE = TiebreakChain.of("the rules", Tiebreaker.aggregate());

    private static String notes(Decision decision) {
        return String.join("\n", decision.notes().stream().map(Note::text).toList());
    }

    @Test
    void what_the_rules_do_not_have_is_noted() {
        Decision decision = AGGREGATE.decide(EVERYTHING);
        assertThat(decision.winner()).contains(ONE);
        assertThat(notes(decision)).isEqualTo("""
                        Extra time was recorded (1–0 in extra time) but does not count: the rules have no extra time.
                        A shoot-out was recorded (3–0 on penalties) but does not count: the rules have no shoot-out.
                        A play-off match was recorded (Ubah v Masry: 0–1) but does not count: the rules have no play-off match.
                        Lots were drawn (Masry) but do not count: the rules have no drawing of lots.""");
    }

    @Test
    void what_the_rules_have_but_did_not_need_is_noted() {
        TiebreakChain chain = AGGREGATE
                .then(Tiebreaker.extraTime())
                .then(Tiebreaker.shootOut())
                .then(Tiebreaker.playOffMatch())
                .then(Tiebreaker.lots())
                .then(Tiebreaker.higherSeed());
        assertThat(notes(chain.decide(EVERYTHING))).isEqualTo("""
                        Extra time was recorded (1–0 in extra time) but was not needed: aggregate had settled the tie.
                        A shoot-out was recorded (3–0 on penalties) but was not needed: aggregate had settled the tie.
                        A play-off match was recorded (Ubah v Masry: 0–1) but was not needed: aggregate had settled the tie.
                        Lots were drawn (Masry) but were not needed: aggregate had settled the tie.""");
    }

    @Test
    void what_decided_or_was_asked_is_not() {
        TwoLeggedTie tie = TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.played(1, 0))
                .withExtraTime(ExtraTime.ofGoals(0, 0))
                .withShootOut(ShootOut.of(3, 0));
        TiebreakChain chain = AGGREGATE.then(Tiebreaker.extraTime()).then(Tiebreaker.shootOut());
        assertThat(chain.decide(tie).notes()).isEmpty();
        assertThat(AGGREGATE.then(Tiebreaker.shootOut()).decide(tie).notes())
                .extracting(Note::key)
                .containsExactly("extra-time.not-in-rules");
    }

    @Test
    void what_may_still_be_needed_is_not() {
        TwoLeggedTie tie =
                TwoLeggedTie.of(ONE, TWO, Leg.cancelled(), Leg.played(1, 0)).withShootOut(ShootOut.of(3, 0));
        Decision decision = AGGREGATE.then(Tiebreaker.shootOut()).decide(tie);
        assertThat(decision).isInstanceOf(Decision.Pending.class);
        assertThat(decision.notes()).isEmpty();
    }

    @Test
    void what_a_criterion_of_a_users_own_may_have_read_is_not() {
        TiebreakChain own = AGGREGATE.then(Tiebreaker.of("fewer kicks missed", tie -> Verdict.level()));
        assertThat(own.decide(EVERYTHING).notes()).isEmpty();
    }

    @Test
    void an_award_for_the_record_is_noted_at_each_match() {
        Leg record = Leg.awarded(3, 0).insteadOf(2, 0).forTheRecordOnly();
        TwoLeggedTie tie = TwoLeggedTie.of(ONE, TWO, record, record)
                .withPlayOffMatch(PlayOffMatch.between(
                        ONE, TWO, Leg.awarded(0, 3).insteadOf(2, 1).forTheRecordOnly()));
        Decision decision = AGGREGATE.then(Tiebreaker.playOffMatch()).decide(tie);
        assertThat(decision.winner()).contains(ONE);
        assertThat(notes(decision)).isEqualTo("""
                        The award of the first leg (3–0) is for the record only and does not count.
                        The award of the second leg (3–0) is for the record only and does not count.
                        The award of the play-off match (0–3) is for the record only and does not count.""");
        assertThat(AGGREGATE
                        .decide(TwoLeggedTie.of(ONE, TWO, Leg.awarded(3, 0), record))
                        .notes())
                .hasSize(1);
    }

    @Test
    void most_ties_have_none() {
        assertThat(AGGREGATE
                        .decide(TwoLeggedTie.of(ONE, TWO, Leg.played(2, 0), Leg.awarded(3, 0)))
                        .notes())
                .isEmpty();
        assertThat(AGGREGATE.decide(TwoLeggedTie.between(ONE, TWO)).notes()).isEmpty();
    }

    @Test
    void extra_time_is_not_missed_by_rules_that_have_none_and_have_come_to_their_end() {
        TwoLeggedTie tie =
                TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.played(1, 0)).withShootOut(ShootOut.of(3, 0));
        assertThat(AGGREGATE.decide(tie).notes()).extracting(Note::key).containsExactly("shoot-out.not-in-rules");
    }

    @Test
    void what_followed_a_play_off_match_that_was_settled_without_it() {
        TiebreakChain chain = AGGREGATE.then(Tiebreaker.playOffMatch());
        TwoLeggedTie level = TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.played(1, 0));
        PlayOffMatch followed = PlayOffMatch.between(ONE, TWO, Leg.played(1, 1));
        ExtraTime goals = ExtraTime.ofGoals(1, 0);
        ShootOut kicks = ShootOut.of(4, 5);

        assertThat(notes(chain.decide(level.withPlayOffMatch(PlayOffMatch.between(ONE, TWO, Leg.played(2, 1))
                        .withExtraTime(goals)
                        .withShootOut(kicks)))))
                .isEqualTo("""
                        The play-off match was already settled, so 1–0 in extra time was not needed.
                        The play-off match was already settled, so 4–5 on penalties was not needed.""");
        assertThat(notes(chain.decide(
                        level.withPlayOffMatch(followed.withExtraTime(goals).withShootOut(kicks)))))
                .isEqualTo("The play-off match was already settled, so 4–5 on penalties was not needed.");
        assertThat(notes(chain.decide(level.withPlayOffMatch(
                        followed.withExtraTime(ExtraTime.ofGoals(0, 0)).withShootOut(kicks)))))
                .isEmpty();
        assertThat(notes(chain.decide(level.withPlayOffMatch(
                        PlayOffMatch.between(ONE, TWO, Leg.awarded(0, 0).insteadOf(1, 0))
                                .withShootOut(kicks)))))
                .isEqualTo("The play-off match was already settled, so 4–5 on penalties was not needed.");
    }
}
