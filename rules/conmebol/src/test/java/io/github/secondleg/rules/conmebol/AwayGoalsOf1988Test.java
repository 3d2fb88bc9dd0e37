package io.github.secondleg.rules.conmebol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Awaited;
import io.github.secondleg.Tie;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.Verdict;
import io.github.secondleg.notation.TieNotation;
import org.junit.jupiter.api.Test;

/** It is not known if away goals counted in the final of 1988. */
class AwayGoalsOf1988Test {
    private static final Tiebreaker AWAY_GOALS =
            new Libertadores().forRound(1988, "final").criteria().get(2);

    private static Tie tie(String facts) {
        return TieNotation.parse("A (AAA) v B (BBB): " + facts);
    }

    @Test
    void the_open_question_matters_only_if_away_goals_would_separate_the_teams() {
        assertThat(AWAY_GOALS.name()).isEqualTo("away goals (counting in the final is not known)");
        assertThat(AWAY_GOALS.judge(tie("first leg 1-0, second leg 1-0"))).isEqualTo(Verdict.level());
        assertThat(AWAY_GOALS.judge(tie("first leg 1-0, second leg 2-1"))).isEqualTo(Verdict.awaits(Awaited.RULING));
        assertThat(AWAY_GOALS.judge(tie("first leg 2-1, second leg 1-0"))).isEqualTo(Verdict.awaits(Awaited.RULING));
        assertThat(AWAY_GOALS.judge(tie("first leg 2-1")))
                .isEqualTo(Tiebreaker.awayGoals().judge(tie("first leg 2-1")));
        Tie level = tie("first leg 1-0, second leg 1-0");
        assertThat(AWAY_GOALS.observe(level)).isEqualTo(Tiebreaker.awayGoals().observe(level));
    }
}
