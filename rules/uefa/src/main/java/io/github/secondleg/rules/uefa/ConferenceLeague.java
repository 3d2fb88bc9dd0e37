package io.github.secondleg.rules.uefa;

import static io.github.secondleg.rules.uefa.Criteria.EXTRA_TIME_THEN_SHOOT_OUT;
import static io.github.secondleg.rules.uefa.UefaRounds.FINAL;
import static io.github.secondleg.rules.uefa.UefaRounds.LATE;
import static io.github.secondleg.rules.uefa.UefaRounds.QUALIFYING;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.rules.Format;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;

/**
 * The Conference League since 2021, called Europa Conference League up to 2023.
 *
 * <p>The rounds are {@code first}, {@code second} and {@code third qualifying round}, {@code play-off round}, {@code knockout round play-offs},
 * {@code round of 16}, {@code quarter-finals}, {@code semi-finals} and {@code final}; since 2024 also {@code knockout phase play-offs}.
 *
 * <p>The page {@code docs/sources/uefa-conference-league.md} lists the sources of each row.
 */
public final class ConferenceLeague extends RuleTable {
    private static final UefaRounds ALL = QUALIFYING
            .and(UefaRounds.of("knockout round play-offs", "round of 16"))
            .and(LATE)
            .and(FINAL);
    /** The rounds of each season. */
    private static final List<Format> FORMATS = Format.overTwoYears("""
            2021–2023  first qualifying round, second qualifying round, third qualifying round, play-off round, knockout round play-offs, round of 16, quarter-finals, semi-finals, final
            2024–2025  first qualifying round, second qualifying round, third qualifying round, play-off round, knockout phase play-offs, round of 16, quarter-finals, semi-finals, final
            """);

    private static final List<Edition> EDITIONS = UefaTable.ofSeasonsOverTwoYears("UEFA Conference League")
            .seasons(2021, 2023, EXTRA_TIME_THEN_SHOOT_OUT, ALL, 1)
            .seasons(2024, 2025, EXTRA_TIME_THEN_SHOOT_OUT, ALL.and(UefaRounds.of("knockout phase play-offs")), 1)
            .editions();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public ConferenceLeague() {
        super(
                "uefa-conference-league",
                Set.of("conference-league", "uefa-europa-conference-league"),
                FORMATS,
                EDITIONS,
                2025,
                "semi-finals");
    }
}
