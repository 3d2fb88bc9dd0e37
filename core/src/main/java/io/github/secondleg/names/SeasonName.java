package io.github.secondleg.names;

import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A season as people write it: {@code 2017}, or with both its years {@code 2017-18}, {@code 2017/18}, {@code 2017–2018}, {@code 1999-00}.
 *
 * @param firstYear the year in which it begins
 * @param bothYears whether two years were written
 */
public record SeasonName(int firstYear, boolean bothYears) {
    private static final int CENTURY = 100;

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:\\s*[-/‐‑‒–—_]\\s*(\\d{4}|\\d{2}))?");

    /**
     * Reads a season.
     *
     * @param text the season
     * @return the season
     * @throws IllegalArgumentException if it is neither a year nor two years that follow each other
     */
    public static SeasonName parse(String text) {
        Matcher form = FORM.matcher(Normalizer.normalize(Objects.requireNonNull(text, "text"), Normalizer.Form.NFKC)
                .strip());
        if (!form.matches()) {
            throw NameErrors.season(text);
        }
        int first = Integer.parseInt(form.group(1));
        String second = form.group(2);
        if (second == null) {
            return new SeasonName(first, false);
        }
        int modulus = second.length() == 2 ? CENTURY : 100 * CENTURY;
        if ((first + 1) % modulus != Integer.parseInt(second)) {
            throw NameErrors.yearsApart(text);
        }
        return new SeasonName(first, true);
    }

    /** As in {@code 2017} or {@code 2017–18}. */
    @Override
    public String toString() {
        if (!bothYears) {
            return "" + firstYear;
        }
        int second = (firstYear + 1) % CENTURY;
        return firstYear + "–" + (second < 10 ? "0" : "") + second;
    }
}
