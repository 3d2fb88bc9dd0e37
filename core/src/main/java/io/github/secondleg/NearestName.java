package io.github.secondleg;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A lookup of the most similar name, which was probably meant. It differs in at most two letters added, left out or changed, ignoring
 * case.
 */
final class NearestName {
    private static final int FARTHEST = 2;

    private NearestName() {}

    static Optional<String> to(String name, List<String> names) {
        String asked = name.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(other -> changes(asked, other.toLowerCase(Locale.ROOT)) <= FARTHEST)
                .min(Comparator.comparingInt(other -> changes(asked, other.toLowerCase(Locale.ROOT))));
    }

    /** The Levenshtein distance, row by row. */
    private static int changes(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int substituted = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
