package org.example.millcup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Decision;
import io.github.secondleg.RuleSet;
import io.github.secondleg.notation.TieNotation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ties that were played under the regulations, with season, round and summary. */
class MillCupTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2023 | first round | Upper Green (ENG) v Lower Green (ENG): first leg 1-0, second leg 2-1                           | 2–2 on aggregate. Upper Green won on away goals.
            2024 | first round | Upper Green (ENG) v Lower Green (ENG): first leg 1-0, second leg 2-1                           | 2–2 on aggregate. Awaiting extra time.
            2024 | semi-finals | East Mill (SCO) v West Mill (WAL): first leg 0-1, second leg scheduled; withdrawal of East Mill | West Mill won by walkover after East Mill withdrew.
            2024 | semi-finals | East Mill (SCO) v West Mill (WAL): first leg 2-0; no-show of East Mill at the second leg        | The second leg counts as 3–0 for the no-show of East Mill (SCO) at the second leg. West Mill won 3–2 on aggregate.
            2024 | final       | Upper Green (ENG) v West Mill (WAL): match 1-1, in extra time 0-0, on penalties 4-5            | 1–1 after extra time. West Mill won 5–4 on penalties.
            """)
    void each_tie_has_its_real_result(int season, String round, String tie, String summary) {
        Decision decision = RuleSet.named("mill-cup").forRound(season, round).decide(TieNotation.parse(tie));
        assertThat(decision.summary()).isEqualTo(summary);
    }
}
