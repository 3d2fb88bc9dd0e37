package io.github.secondleg.rules.conmebol;

/**
 * The names of the rounds. A round with several names is listed under each: the {@code round of 16} was called {@code second round} too.
 */
final class ConmebolRounds {
    static final String[] FINAL = {"final"};

    /** The rounds of the Libertadores before groups replaced all of them but the final. */
    static final String[] BEFORE_GROUPS = {
        "preliminary round", "first round", "second round", "quarter-finals", "semi-finals", "final"
    };

    /** The rounds of the Libertadores of 1988, without the final. */
    static final String[] ROUNDS_OF_1988 = {
        "second round", "second stage", "third round", "third stage", "quarter-finals", "semi-finals"
    };

    /** The rounds of the Libertadores since 1989, without the final. */
    static final String[] LAST_SIXTEEN = {"round of 16", "second round", "quarter-finals", "semi-finals"};

    /** The rounds of the Libertadores since 2005, with two-legged rounds before the groups and without the final. */
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

    /** The rounds of the Sudamericana, without the final. */
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

    /** The first stage of the Sudamericana, which had one match in some seasons. */
    static final String[] FIRST_STAGE = {"first stage", "first round"};

    /** The rounds of the Sudamericana without the first stage and the final. */
    static final String[] AFTER_FIRST_STAGE = {
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

    private ConmebolRounds() {}
}
