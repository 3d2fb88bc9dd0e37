package io.github.secondleg.rules.caf;

/**
 * The names of the rounds. CAF counted its qualifying rounds in several ways over the years; they have the same rules, so that each name is
 * good for any season.
 */
final class CafRounds {
    static final String[] QUALIFYING = {
        "preliminary round",
        "first preliminary round",
        "first round",
        "second preliminary round",
        "second round",
        "play-off round"
    };
    /** Quarter-finals there have been since 2017. */
    static final String[] QUARTER_FINALS = {"quarter-finals"};

    static final String[] SEMI_FINALS = {"semi-finals"};
    static final String[] FINAL = {"final", "finals"};

    private CafRounds() {}
}
