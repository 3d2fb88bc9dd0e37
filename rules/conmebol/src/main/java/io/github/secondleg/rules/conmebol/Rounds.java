package io.github.secondleg.rules.conmebol;

/**
 * The names of the rounds. A round that went by several names is under each: the last sixteen are the {@code round of 16} and were the
 * {@code second round}.
 */
final class Rounds {
    static final String[] FINAL = {"final"};

    /** The Libertadores while it was small; nearly all of it but the last rounds was played in groups. */
    static final String[] BEFORE_GROUPS = {
        "preliminary round", "first round", "second round", "quarter-finals", "semi-finals", "final"
    };

    /** The Libertadores of 1988, without its final. */
    static final String[] OF_1988 = {
        "second round", "second stage", "third round", "third stage", "quarter-finals", "semi-finals"
    };

    /** The Libertadores since 1989, without the final. */
    static final String[] LAST_SIXTEEN = {"round of 16", "second round", "quarter-finals", "semi-finals"};

    /** The Libertadores since 2005, which begins with rounds over two legs, without the final. */
    static final String[] WITH_QUALIFYING = {
        "preliminary round",
        "first stage",
        "first round",
        "second stage",
        "third stage",
        "third round",
        "qualifying round 1",
        "qualifying round 2",
        "qualifying round 3",
        "round of 16",
        "second round",
        "quarter-finals",
        "semi-finals"
    };

    /** The Sudamericana, without the final. */
    static final String[] SUDAMERICANA = {
        "preliminary round",
        "first stage",
        "first round",
        "second stage",
        "second round",
        "third stage",
        "third round",
        "knockout round play-offs",
        "round of 16",
        "quarter-finals",
        "semi-finals"
    };

    /** The first stage of the Sudamericana, which was over one match in some seasons. */
    static final String[] FIRST_STAGE = {"first stage", "first round"};

    /** The Sudamericana behind its first stage, without the final. */
    static final String[] BEHIND_FIRST_STAGE = {
        "preliminary round",
        "second stage",
        "second round",
        "third stage",
        "third round",
        "knockout round play-offs",
        "round of 16",
        "quarter-finals",
        "semi-finals"
    };

    private Rounds() {}
}
