package io.github.secondleg.benchmarks;

/** One line of the table: what is measured, against what, and the ratio aimed at. */
enum Comparison {
    REALISTIC("decide, realistic mix, v by hand", "Decide.chain REALISTIC", "Decide.handWritten REALISTIC", 1),
    REALISTIC_FACTS(
            "the same v by hand over packed facts",
            "Decide.chain REALISTIC",
            "Decide.handWrittenOverFacts REALISTIC",
            1),
    UNIFORM("decide, uniform mix, v by hand", "Decide.chain UNIFORM", "Decide.handWritten UNIFORM", 1),
    UNIFORM_FACTS(
            "the same v by hand over packed facts", "Decide.chain UNIFORM", "Decide.handWrittenOverFacts UNIFORM", 1),
    EASY_RULES("decide, realistic mix, v Easy Rules", "Decide.chain REALISTIC", "Decide.easyRules REALISTIC", 0.01),
    EASY_RULES_UNIFORM("decide, uniform mix, v Easy Rules", "Decide.chain UNIFORM", "Decide.easyRules UNIFORM", 0.01),
    WINNER("the winner alone v by hand", "Winner.chain", "Winner.handWritten", 1),
    INLINE("TiebreakChain.caf() inline v in a field", "CafInline.chain", "Decide.chain REALISTIC", 1.5),
    THREE_AND_FIVE(
            "3 standard + 5 user criteria v by hand",
            "UserRules.threeStandardAndFive",
            "UserRules.threeStandardAndFiveByHand",
            1.5),
    EIGHT("8 user criteria v by hand", "UserRules.eight", "UserRules.eightByHand", 3),
    BUILD("build a tie and decide it v by hand", "Build.chain", "Build.handWritten", 1.25);

    final String what;
    final String ours;
    final String theirs;
    final double aim;

    Comparison(String what, String ours, String theirs, double aim) {
        this.what = what;
        this.ours = ours;
        this.theirs = theirs;
        this.aim = aim;
    }
}
