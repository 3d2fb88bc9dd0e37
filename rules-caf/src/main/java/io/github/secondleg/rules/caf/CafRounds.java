package io.github.secondleg.rules.caf;

/**
 * The names of the rounds. Since 2011 CAF counted its qualifying rounds in several ways; they have the same rules, so that each name is
 * good for any of those seasons.
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
    /** The first and the second round by the clubs in them, while eight of them went on to the groups. */
    static final String[] QUALIFYING_BY_SIZE = {"round of 32", "round of 16"};
    /** What the round was called in 2022 to which losers of the Champions League came. */
    static final String[] ADDITIONAL = {"additional second preliminary round"};
    /** Quarter-finals there have been again since 2017. */
    static final String[] QUARTER_FINALS = {"quarter-finals"};

    static final String[] SEMI_FINALS = {"semi-finals"};
    static final String[] FINAL = {"final"};

    /** The Champions' Cup before it had groups. */
    static final String[] CHAMPIONS_CUP = {
        "preliminary round", "first round", "second round", "quarter-finals", "semi-finals", "final"
    };
    /** The Champions League when only the winners of two groups met again. */
    static final String[] TO_TWO_GROUPS = {"preliminary round", "first round", "second round", "final"};
    /** The Champions League when the runners-up of two groups went on too. */
    static final String[] TO_SEMI_FINALS = {"preliminary round", "first round", "second round", "semi-finals", "final"};
    /** The Confederation Cup in its first years; the losers of the Champions League's second round came to its last one before the groups. */
    static final String[] WITH_INTERMEDIATE_ROUND = {
        "preliminary round", "first round", "second round", "intermediate round", "play-off round", "final"
    };

    private CafRounds() {}
}
