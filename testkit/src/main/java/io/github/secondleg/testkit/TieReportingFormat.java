package io.github.secondleg.testkit;

import io.github.secondleg.Tie;
import io.github.secondleg.notation.TieNotation;
import net.jqwik.api.SampleReportingFormat;

/**
 * Makes jqwik print a tie as one line of {@link TieNotation}, which can be pasted into a test and parsed again. jqwik finds this class as a
 * service.
 */
public final class TieReportingFormat implements SampleReportingFormat {
    /** Called by jqwik. */
    public TieReportingFormat() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Tie;
    }

    @Override
    public Object report(Object value) {
        return TieNotation.print((Tie) value);
    }
}
