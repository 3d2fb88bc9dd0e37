package io.github.secondleg.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Awaited;
import io.github.secondleg.Decision;
import io.github.secondleg.Leg;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.RuleSet;
import io.github.secondleg.RuleSets;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ValleyCupTest {
    private static final Team UPPER_MILL = Team.of("Upper Mill", "ENG");
    private static final Team LOWER_MILL = Team.of("Lower Mill", "ENG");
    /** A tie that is level on aggregate, with one away goal of Lower Mill. */
    private static final TwoLeggedTie LEVEL = TwoLeggedTie.between(UPPER_MILL, LOWER_MILL)
            .withFirstLeg(Leg.played(2, 1))
            .withSecondLeg(Leg.played(1, 0));

    @Test
    void the_rule_set_is_found_by_name_with_the_shipped_ones() {
        assertThat(RuleSets.installed().all())
                .extracting(RuleSet::name)
                .contains("caf", "uefa-champions-league", "valley-cup");
        assertThat(TiebreakChain.named("valley-cup")).isSameAs(new ValleyCup().chain());
    }

    @Test
    void a_level_tie_awaits_a_play_off_match_and_away_goals_do_not_count() {
        assertThat(TiebreakChain.caf().decide(LEVEL).winner()).contains(LOWER_MILL);
        assertThat(TiebreakChain.named("valley-cup").decide(LEVEL))
                .isInstanceOfSatisfying(
                        Decision.Pending.class,
                        pending -> assertThat(pending.awaited()).isEqualTo(Awaited.PLAY_OFF_MATCH));
    }

    @Test
    void lots_follow_a_level_play_off_match() {
        TwoLeggedTie tie = LEVEL.withPlayOffMatch(PlayOffMatch.between(UPPER_MILL, LOWER_MILL, Leg.played(1, 1)))
                .withLotsDrawnFor(LOWER_MILL);

        assertThat(TiebreakChain.named("valley-cup").decide(tie).summary())
                .isEqualTo("2–2 on aggregate. Lower Mill won on the drawing of lots.");
    }

    @Test
    void the_program_prints_the_decision_and_its_article() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            ValleyCupFinal.main();
        } finally {
            System.setOut(before);
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines(
                        "2–2 on aggregate. Upper Mill won the play-off match 2–1.\n" + "Valley Cup Rules 2026, 7\n");
    }
}
