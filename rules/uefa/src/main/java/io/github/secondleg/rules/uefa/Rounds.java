package io.github.secondleg.rules.uefa;

import java.util.List;
import java.util.stream.Stream;

/**
 * Rounds that one edition covers, in the words of the competitions. A round of 32 clubs goes by its number and by its size. Not every
 * season had every round of its list.
 */
record Rounds(List<String> names) {
    static final Rounds FINAL = of("final");
    /** The last two rounds before the final. */
    static final Rounds LATE = of("quarter-finals", "semi-finals");
    /** Of a field of 32 after a preliminary round. */
    static final Rounds OPENING = of("preliminary round", "first round", "round of 32");

    static final Rounds SECOND = of("second round", "round of 16");
    static final Rounds EARLY = OPENING.and(SECOND);
    /** The straight knock-out of a field of 32, without the final. */
    static final Rounds CLASSIC = EARLY.and(LATE);
    /** The straight knock-out of a field of 64, as in the UEFA Cup and the Fairs Cup. */
    static final Rounds CLASSIC_OF_64 = of(
                    "preliminary round",
                    "first round",
                    "round of 64",
                    "second round",
                    "round of 32",
                    "third round",
                    "round of 16")
            .and(LATE);

    static final Rounds QUALIFYING = of(
            "qualifying round",
            "preliminary round",
            "first qualifying round",
            "second qualifying round",
            "third qualifying round",
            "play-off round");

    static Rounds of(String... names) {
        return new Rounds(List.of(names));
    }

    /** These rounds and others, each once. */
    Rounds and(Rounds others) {
        return new Rounds(
                Stream.concat(names.stream(), others.names.stream()).distinct().toList());
    }
}
