package io.github.secondleg.rules.uefa;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;

/**
 * The Conference League, from 2021 on; to 2023 the Europa Conference League.
 *
 * <p>Rounds are asked for as {@code first}, {@code second}, {@code third qualifying round}, {@code play-off round}, {@code knockout round
 * play-offs}, from 2024 {@code knockout phase play-offs}, {@code round of 16}, {@code quarter-finals}, {@code semi-finals} and
 * {@code final}.
 *
 * <p>The rows with their sources are in {@code docs/sources/uefa-conference-league.md}.
 */
public final class ConferenceLeague extends RuleTable {
    private static final Rounds ALL = Rounds.QUALIFYING
            .and(Rounds.of("knockout round play-offs", "round of 16"))
            .and(Rounds.LATE)
            .and(Rounds.FINAL);
    private static final List<Edition> EDITIONS = Editions.overTwoYears()
            .named("UEFA Conference League")
            .known(2021, 2023, Family.EXTRA_TIME_THEN_SHOOT_OUT, ALL, 1)
            .known(2024, 2025, Family.EXTRA_TIME_THEN_SHOOT_OUT, ALL.and(Rounds.of("knockout phase play-offs")), 1)
            .list();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public ConferenceLeague() {
        super(
                "uefa-conference-league",
                Set.of("conference-league", "uefa-europa-conference-league"),
                EDITIONS,
                2025,
                "semi-finals");
    }
}
