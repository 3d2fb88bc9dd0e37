package io.github.secondleg.names;

import com.google.common.base.Ascii;
import java.util.List;

/** The messages of this package: the value, the rule that it breaks, and a way out. */
final class NameErrors {
    private static final int LONGEST = 60;

    private NameErrors() {}

    static IllegalArgumentException blankRound(String name, List<String> others) {
        return new IllegalArgumentException("The names of a round (" + name + ", " + String.join(", ", others)
                + ") must not be blank.\nMaybe an equals sign is left over.");
    }

    static IllegalArgumentException season(String text) {
        return new IllegalArgumentException("The season (" + Ascii.truncate(text, LONGEST, "…")
                + ") must be a year or two years that follow each other, as in 2017, 2017-18, 2017/2018.\n"
                + "Maybe the name of a competition stands before it.");
    }

    static IllegalArgumentException yearsApart(String text) {
        return new IllegalArgumentException("The season (" + Ascii.truncate(text, LONGEST, "…")
                + ") must not span more than two years that follow each other.\nMaybe a range of seasons is meant.");
    }
}
