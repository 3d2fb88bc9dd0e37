package io.github.secondleg.rules.uefa;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import java.util.List;
import java.util.Set;

/**
 * The Conference League, from 2021 on; to 2023 the Europa Conference League.
 *
 * <p>Rounds are asked for as {@code first}, {@code second}, {@code third qualifying round}, {@code play-off round}, {@code knockout round
 * play-offs}, from 2024 {@code knockout phase play-offs}, {@code round of 16}, {@code quarter-finals}, {@code semi-finals} and
 * {@code final}.
 *
 * <table>
 * <caption>What the rules say, and how it is known</caption>
 * <tr><th>rule</th><th>article</th><th>known from</th></tr>
 * <tr><td>no away goals; extra time, kicks</td><td>not seen</td>
 * <td>decision of 24 June 2021 for all club competitions; match data of 2021 to 2025</td></tr>
 * </table>
 */
public final class ConferenceLeague extends Offered {
    private static final Rounds ALL = Rounds.QUALIFYING
            .and(Rounds.of("knockout round play-offs", "round of 16"))
            .and(Rounds.LATE)
            .and(Rounds.FINAL);
    private static final List<Edition> EDITIONS = Editions.overTwoYears()
            .named("UEFA Conference League")
            .known(2021, 2023, Family.EXTRA_TIME_THEN_SHOOT_OUT, ALL)
            .known(2024, 2025, Family.EXTRA_TIME_THEN_SHOOT_OUT, ALL.and(Rounds.of("knockout phase play-offs")))
            .list();

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public ConferenceLeague() {
        super("uefa-conference-league", Set.of("conference-league", "uefa-europa-conference-league"), EDITIONS);
    }
}
