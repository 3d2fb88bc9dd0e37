package io.github.secondleg.testkit;

import net.jqwik.api.statistics.Statistics;

/** Checks how often an important case came up. */
final class Share {
    /** With fewer tries, as in mutation testing, a share says nothing. */
    private static final int ENOUGH = 500;

    private Share() {}

    /** Fails the property in the end if less than this share of its tries had it, in per mille. */
    static void atLeast(int perMille, String what, boolean present) {
        Statistics.label(what).collect(present);
        Statistics.label(what)
                .coverage(coverage -> coverage.check(true)
                        .count((count, tries) -> tries < ENOUGH || 1000 * count >= perMille * tries));
    }
}
