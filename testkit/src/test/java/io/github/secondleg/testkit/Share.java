package io.github.secondleg.testkit;

import net.jqwik.api.statistics.Statistics;

/** Checks how often an important case occurs. */
final class Share {
    /** With fewer tries, as in mutation testing, a share is not meaningful. */
    private static final int ENOUGH = 500;

    private Share() {}

    /** Fails the property at its end if the share of tries with the case is smaller. The share is in per mille. */
    static void atLeast(int perMille, String what, boolean present) {
        Statistics.label(what).collect(present);
        Statistics.label(what)
                .coverage(coverage -> coverage.check(true)
                        .count((count, tries) -> tries < ENOUGH || 1000 * count >= perMille * tries));
    }
}
