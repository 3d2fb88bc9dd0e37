/**
 * For those who write rules: random ties and seasons, and the contract that every rule set keeps, as properties that jqwik runs.
 *
 * <p>It is meant for tests alone.
 */
module io.github.secondleg.testkit {
    requires transitive io.github.secondleg;
    requires transitive net.jqwik.api;
    requires org.assertj.core;
    requires static transitive org.jspecify;

    exports io.github.secondleg.testkit;

    provides net.jqwik.api.SampleReportingFormat with
            io.github.secondleg.testkit.TieReportingFormat;
}
