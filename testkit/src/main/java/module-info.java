/**
 * Tests for authors of rule sets: random ties and seasons, and the contract that every rule set must keep, as properties for jqwik.
 *
 * <p>This module is meant for the test scope only.
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
