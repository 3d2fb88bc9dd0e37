package io.github.secondleg.rules;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.secondleg.names.RoundName;
import io.github.secondleg.names.RoundNames;
import io.github.secondleg.names.SeasonName;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rounds that a competition had in some seasons, the earliest round first. A rule set with formats rejects a round that a season did not
 * have, and finds a round by how many teams it had.
 *
 * <p>A table has one line for each format: the seasons, then the rounds with commas between them. A round has its name in the regulations, and
 * other names after equals signs.
 *
 * <pre>{@code
 * Format.overTwoYears("""
 *         1955       first round = round of 16, quarter-finals, semi-finals, final
 *         1956–1965  preliminary round, first round = round of 16, quarter-finals, semi-finals, final
 *         2024 on    play-off round, knockout phase play-offs, round of 16, quarter-finals, semi-finals, final
 *         """)
 * }</pre>
 *
 * <p>If several formats cover a season, it has the rounds of all of them.
 */
public final class Format {
    private static final Pattern LINE = Pattern.compile("(\\d{4})(?:[–-](\\d{4})|( on))?\\s+(.+)");

    private final int firstSeason;
    private final int lastSeason;
    private final boolean overTwoYears;
    private final RoundNames rounds;

    private Format(int firstSeason, int lastSeason, boolean overTwoYears, RoundNames rounds) {
        this.firstSeason = firstSeason;
        this.lastSeason = lastSeason;
        this.overTwoYears = overTwoYears;
        this.rounds = rounds;
    }

    /**
     * Formats of seasons that begin in one year and end in the next. The table names each by its first year.
     *
     * @param table the table
     * @return an immutable list of a format for each line
     * @throws IllegalArgumentException if a line has another form, its last season is before its first, or a name is blank
     */
    public static List<Format> overTwoYears(String table) {
        return parse(table, true);
    }

    /**
     * Formats of seasons that lie in one calendar year.
     *
     * @param table the table
     * @return an immutable list of a format for each line
     * @throws IllegalArgumentException if a line has another form, its last season is before its first, or a name is blank
     */
    public static List<Format> inOneYear(String table) {
        return parse(table, false);
    }

    private static List<Format> parse(String table, boolean overTwoYears) {
        return Objects.requireNonNull(table, "table")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> format(line, overTwoYears))
                .collect(ImmutableList.toImmutableList());
    }

    private static Format format(String line, boolean overTwoYears) {
        Matcher form = LINE.matcher(line);
        if (!form.matches()) {
            throw RuleTableErrors.formatLine(line);
        }
        int first = Integer.parseInt(form.group(1));
        int last = first;
        if (form.group(2) != null) {
            last = Integer.parseInt(form.group(2));
        } else if (form.group(3) != null) {
            last = Integer.MAX_VALUE;
        }
        if (last < first) {
            throw RuleTableErrors.seasonsOutOfOrder(first, last);
        }
        return new Format(
                first,
                last,
                overTwoYears,
                RoundNames.of(Splitter.on(',')
                        .trimResults()
                        .splitToStream(form.group(4))
                        .map(RoundName::parse)
                        .toList()));
    }

    boolean covers(int season) {
        return firstSeason <= season && season <= lastSeason;
    }

    RoundNames rounds() {
        return rounds;
    }

    /** Whether a season of this format can be written so: not with two years if it lies in one. */
    boolean fits(SeasonName season) {
        return overTwoYears || !season.bothYears();
    }

    /** The season as its competition writes it. */
    SeasonName nameOf(int season) {
        return new SeasonName(season, overTwoYears);
    }
}
