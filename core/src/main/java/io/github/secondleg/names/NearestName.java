package io.github.secondleg.names;

import com.google.common.base.Ascii;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The known name that was probably meant by one that is not known, for messages. */
public final class NearestName {
    private static final int FARTHEST = 2;
    /** What is longer is no name, and comparing it would take long. */
    private static final int LONGEST = 100;

    private NearestName() {}

    /**
     * A name within two letters added, left out or changed, in any capital letters.
     *
     * @param name the name that is not known
     * @param names the names that are
     * @return the nearest, or empty if none is near
     */
    public static Optional<String> to(String name, Collection<String> names) {
        String asked = Objects.requireNonNull(name, "name").toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(other -> changes(asked, other.toLowerCase(Locale.ROOT)) <= FARTHEST)
                .min(Comparator.comparingInt(other -> changes(asked, other.toLowerCase(Locale.ROOT))));
    }

    /** The Levenshtein distance of the beginnings, row by row. */
    static int changes(String wholeFrom, String wholeTo) {
        String from = Ascii.truncate(wholeFrom, LONGEST, "");
        String to = Ascii.truncate(wholeTo, LONGEST, "");
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
