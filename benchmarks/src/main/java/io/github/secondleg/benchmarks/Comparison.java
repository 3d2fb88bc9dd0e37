package io.github.secondleg.benchmarks;

/** A line of the table: a comparison, its benchmark and its aim. */
enum Comparison {
    REALISTIC("decide, realistic mix, v by hand", "Decide.byHand REALISTIC", 1, Bytes.NO_MORE),
    UNIFORM("decide, uniform mix, v by hand", "Decide.byHand UNIFORM", 1, Bytes.NO_MORE),
    REALISTIC_FACTS("decide, realistic mix, v by hand over packed facts", "Decide.byHandOverFacts REALISTIC"),
    UNIFORM_FACTS("decide, uniform mix, v by hand over packed facts", "Decide.byHandOverFacts UNIFORM"),
    EASY_RULES("decide, realistic mix, v Easy Rules", "Decide.easyRules REALISTIC", 0.01, Bytes.NO_MORE),
    EASY_RULES_UNIFORM("decide, uniform mix, v Easy Rules", "Decide.easyRules UNIFORM", 0.01, Bytes.NO_MORE),
    WINNER("the winner alone v by hand", "Winner.byHand", Double.POSITIVE_INFINITY, Bytes.NONE),
    INLINE("caf() inline v in a field", "CafInline.inField", 1.5, Bytes.NO_MORE),
    THREE_AND_FIVE(
            "3 standard + 5 user criteria, ties on the pitch, v by hand",
            "UserRules.threeAndFive ON_THE_PITCH",
            1.5,
            Bytes.ANY),
    THREE_AND_FIVE_LEVEL(
            "3 standard + 5 user criteria, all asked, v by hand", "UserRules.threeAndFive ALL_ASKED", 1.5, Bytes.ANY),
    EIGHT("8 user criteria, ties on the pitch, v by hand", "UserRules.eight ON_THE_PITCH", 3, Bytes.ANY),
    EIGHT_LEVEL("8 user criteria, all asked, v by hand", "UserRules.eight ALL_ASKED", 3, Bytes.ANY),
    BUILD("build a tie and decide it v by hand", "Build.byHand", 1.25, Bytes.ANY),
    SUMMARY("decide with the summary v decide", "Summary.text", 15, Bytes.ANY),
    TRACE("decide with the steps of the trace v decide", "Trace.steps"),
    TRACE_TEXT("decide with the trace as text v decide", "Trace.text", 80, Bytes.ANY),
    PARSE("read a line of notation v decide", "Notation.parse"),
    PRINT("print a line of notation v decide", "Notation.print"),
    OUTLOOK("the scenarios of an outlook between the legs v one decide", "Outlook.betweenTheLegs"),
    OUTLOOK_BEFORE("the scenarios of an outlook before the first leg v one decide", "Outlook.beforeTheFirstLeg"),
    DRAW("draw the play-off of 2017 v by hand", "Draw.asIn2017", 1.5, Bytes.ANY),
    DRAW_APART("draw it with associations apart v by hand", "Draw.apart", 1.5, Bytes.ANY),
    DRAW_ALL_DIFFERENT("draw 16 against 16, no two alike, v by hand", "Draw.allDifferent", 1.5, Bytes.ANY),
    RECORD("record into a cup of 1,024 clubs v build it again", "Recording.rebuild 1024", 0.02, Bytes.ANY),
    RECORD_REPLAY("record into a cup of 1,024 clubs v record its 512 events again", "Recording.replay 1024"),
    RECORD_256("record into a cup of 256 clubs v of 64", "Recording.inOneOf64 256"),
    RECORD_1024("record into a cup of 1,024 clubs v of 64", "Recording.inOneOf64 1024"),
    RECORD_4096("record into a cup of 4,096 clubs v of 64", "Recording.inOneOf64 4096");

    /** The aim in bytes. */
    enum Bytes {
        ANY,
        NO_MORE,
        NONE
    }

    /** The bytes are a mean over many operations, so they are not whole numbers. */
    private static final double A_TENTH = 0.1;

    final String what;
    final String benchmark;
    final double aim;
    private final Bytes bytes;

    Comparison(String what, String benchmark) {
        this(what, benchmark, Double.POSITIVE_INFINITY, Bytes.ANY);
    }

    Comparison(String what, String benchmark, double aim, Bytes bytes) {
        this.what = what;
        this.benchmark = benchmark;
        this.aim = aim;
        this.bytes = bytes;
    }

    boolean isMissedBy(Cost cost) {
        double most = switch (bytes) {
            case ANY -> Double.POSITIVE_INFINITY;
            case NO_MORE -> cost.theirBytes();
            case NONE -> 0;
        };
        return cost.ratio() > aim || cost.ourBytes() > most + A_TENTH;
    }

    /** The aim in words, or empty if there is none. */
    String aimInWords() {
        String ratio = aim == Double.POSITIVE_INFINITY ? "" : RatioTable.number(aim);
        return bytes == Bytes.NONE ? "0 bytes" : ratio;
    }
}
