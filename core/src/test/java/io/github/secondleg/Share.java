package io.github.secondleg;

import net.jqwik.api.statistics.Statistics;

/** How often something that matters came up in the tries of a property. */
public final class Share {
    /** Cut short, as in mutation testing, a property has too few tries to tell. */
    private static final int ENOUGH = 500;

    private Share() {}

    /** Fails the property in the end if less than this share of its tries had it, in per mille. */
    public static void atLeast(int perMille, String what, boolean present) {
        Statistics.label(what).collect(present);
        Statistics.label(what)
                .coverage(coverage -> coverage.check(true)
                        .count((count, tries) -> tries < ENOUGH || 1000 * count >= perMille * tries));
    }
}
