package io.github.secondleg.rules.caf;

/**
 * The names of the rounds. Since 2011 CAF has named its qualifying rounds in several ways. All of these rounds have the same rules, so each
 * of these seasons accepts each name.
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
    /** The first and the second round by their number of clubs, from the years in which the second round led to the group stage. */
    static final String[] QUALIFYING_BY_SIZE = {"round of 32", "round of 16"};
    /** The round of 2022 in which losers of the Champions League entered. */
    static final String[] ADDITIONAL = {"additional second preliminary round"};

    static final String[] QUARTER_FINALS = {"quarter-finals"};
    static final String[] SEMI_FINALS = {"semi-finals"};
    static final String[] FINAL = {"final"};

    /** The Champions' Cup before it had groups. */
    static final String[] CHAMPIONS_CUP = {
        "preliminary round", "first round", "second round", "quarter-finals", "semi-finals", "final"
    };
    /** The Champions League in the years in which only the winners of two groups advanced. */
    static final String[] TO_TWO_GROUPS = {"preliminary round", "first round", "second round", "final"};
    /** The Champions League in the years in which the runners-up of two groups advanced too. */
    static final String[] TO_SEMI_FINALS = {"preliminary round", "first round", "second round", "semi-finals", "final"};
    /** The Confederation Cup in its first years. Losers of the Champions League's second round entered its last round before the groups. */
    static final String[] WITH_INTERMEDIATE_ROUND = {
        "preliminary round", "first round", "second round", "intermediate round", "play-off round", "final"
    };

    private CafRounds() {}
}
