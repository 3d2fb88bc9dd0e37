package io.github.secondleg.rules.uefa;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rounds of one row of a table, as the competitions name them. A round of 32 clubs is listed under its number and under its size. Some
 * seasons had only some of the rounds in their list.
 */
record UefaRounds(List<String> names) {
    static final UefaRounds FINAL = of("final");
    /** The last two rounds before the final. */
    static final UefaRounds LATE = of("quarter-finals", "semi-finals");
    /** The first round of a field of 32, with the preliminary round before it. */
    static final UefaRounds OPENING = of("preliminary round", "first round", "round of 32");

    static final UefaRounds SECOND = of("second round", "round of 16");
    static final UefaRounds EARLY = OPENING.and(SECOND);
    /** The rounds of a knock-out of 32 clubs, without the final. */
    static final UefaRounds CLASSIC = EARLY.and(LATE);
    /** The rounds of a knock-out of 64 clubs, as in the UEFA Cup and the Fairs Cup, without the final. */
    static final UefaRounds CLASSIC_OF_64 = of(
                    "preliminary round",
                    "first round",
                    "round of 64",
                    "second round",
                    "round of 32",
                    "third round",
                    "round of 16")
            .and(LATE);

    static final UefaRounds QUALIFYING = of(
            "qualifying round",
            "preliminary round",
            "first qualifying round",
            "second qualifying round",
            "third qualifying round",
            "play-off round");

    static UefaRounds of(String... names) {
        return new UefaRounds(List.of(names));
    }

    /** These rounds and others, each of them once. */
    UefaRounds and(UefaRounds others) {
        return new UefaRounds(
                Stream.concat(names.stream(), others.names.stream()).distinct().toList());
    }
}
