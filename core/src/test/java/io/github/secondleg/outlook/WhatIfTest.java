package io.github.secondleg.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import io.github.secondleg.Leg;
import io.github.secondleg.Rulebooks;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.TwoLeggedTie;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which ties would have come out differently under other rules. */
class WhatIfTest {
    private static final Team VIPERS = Team.of("Vipers", "UGA");
    private static final Team VOLCAN = Team.of("Volcan Club", "COM");
    private static final TiebreakChain CAF = Rulebooks.CAF;
    private static final TiebreakChain WITHOUT =
            CAF.without(Tiebreaker.awayGoals()).withName("those without away goals");
    private static final TwoLeggedTie BY_AWAY_GOALS =
            TwoLeggedTie.of(VIPERS, VOLCAN, Leg.played(0, 0), Leg.played(1, 1));
    private static final TwoLeggedTie BY_AGGREGATE =
            TwoLeggedTie.of(VIPERS, VOLCAN, Leg.played(1, 0), Leg.played(1, 1));

    @Test
    void away_goals_that_do_not_count_send_a_level_tie_to_a_shoot_out() {
        WhatIf whatIf = WhatIf.of(BY_AWAY_GOALS, CAF, WITHOUT);

        assertThat(whatIf.isChange()).isTrue();
        assertThat(whatIf.decision()).isEqualTo(CAF.decide(BY_AWAY_GOALS));
        assertThat(whatIf.otherwise()).isEqualTo(WITHOUT.decide(BY_AWAY_GOALS));
        assertThat(whatIf).hasToString("""
                Vipers v Volcan Club
                  under CAF's rules: 1–1 on aggregate. Vipers won on away goals.
                  under those without away goals: 1–1 on aggregate. Awaiting the penalty shoot-out.""");
    }

    @Test
    void its_sentences_are_notes_and_rules_of_one_name_are_distinguished() {
        WhatIf whatIf = WhatIf.of(BY_AWAY_GOALS, CAF, CAF.without(Tiebreaker.awayGoals()));

        assertThat(whatIf.explanation().arguments())
                .containsExactly(
                        VIPERS,
                        VOLCAN,
                        "CAF's rules",
                        whatIf.decision().sentences(),
                        "CAF's rules, varied",
                        whatIf.otherwise().sentences());
        assertThat(whatIf)
                .asString()
                .endsWith("\n  under CAF's rules, varied: 1–1 on aggregate. Awaiting the penalty shoot-out.");
    }

    @Test
    void only_ties_that_come_out_differently_are_changes() {
        TwoLeggedTie kicksTheSameWay = BY_AWAY_GOALS.withShootOut(ShootOut.of(3, 4));
        TwoLeggedTie kicksTheOtherWay = BY_AWAY_GOALS.withShootOut(ShootOut.of(4, 3));

        List<WhatIf> changes =
                WhatIf.changes(List.of(kicksTheOtherWay, BY_AGGREGATE, kicksTheSameWay, BY_AWAY_GOALS), CAF, WITHOUT);

        assertThat(changes)
                .containsExactly(WhatIf.of(kicksTheOtherWay, CAF, WITHOUT), WhatIf.of(BY_AWAY_GOALS, CAF, WITHOUT));
        assertThat(WhatIf.of(kicksTheSameWay, CAF, WITHOUT).isChange()).isFalse();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(changes::clear);
    }

    @Test
    void the_same_rules_change_nothing() {
        assertThat(WhatIf.changes(List.of(BY_AWAY_GOALS, BY_AGGREGATE), CAF, CAF))
                .isEmpty();
    }

    @Test
    void is_a_value() {
        new EqualsTester()
                .addEqualityGroup(WhatIf.of(BY_AWAY_GOALS, CAF, WITHOUT), WhatIf.of(BY_AWAY_GOALS, CAF, WITHOUT))
                .addEqualityGroup(WhatIf.of(BY_AGGREGATE, CAF, WITHOUT))
                .addEqualityGroup(WhatIf.of(BY_AWAY_GOALS, CAF, CAF))
                .addEqualityGroup(WhatIf.of(BY_AWAY_GOALS, WITHOUT, WITHOUT))
                .testEquals();
    }
}
