package io.github.secondleg.benchmarks;

import io.github.secondleg.Team;
import io.github.secondleg.draw.Draw;
import io.github.secondleg.draw.OddsWithoutLimit;
import io.github.secondleg.draw.Procedure;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * Prints the growth of the cost of exact odds with pots and constraints: the processor time of the third run, in milliseconds. It stops at the
 * first draw that takes longer than a second.
 */
public final class OddsGrowth {
    private static final int RUNS = 3;
    private static final long ONE_SECOND = 1_000_000_000;
    private static final String NOT_RUN = "";

    private OddsGrowth() {}

    public static void main(String[] arguments) {
        System.out.println("| draw | uniform, ms | sequential, ms |\n|---|---|---|");
        line("play-off of 2017", SampleDraws.AS_IN_2017.draw, true, true);
        line("play-off of 2017, associations apart", SampleDraws.APART.draw, true, true);
        boolean uniform = true;
        boolean sequential = true;
        for (int balls = 6; uniform; balls++) {
            Draw<Team> draw = SampleDraws.differing(balls, balls);
            line(balls + " against " + balls + ", no two alike", draw, true, sequential);
            uniform = isQuick(draw, Procedure.UNIFORM);
            sequential = sequential && isQuick(draw, Procedure.SEQUENTIAL);
        }
        sequential = true;
        for (int constraints = 0; sequential; constraints++) {
            Draw<Team> draw = SampleDraws.differing(16, constraints);
            line("16 against 16, pairs barred: " + constraints, draw, true, true);
            sequential = isQuick(draw, Procedure.SEQUENTIAL);
        }
    }

    private static void line(String what, Draw<Team> draw, boolean uniform, boolean sequential) {
        System.out.println("| " + what + " | " + (uniform ? milliseconds(draw, Procedure.UNIFORM) : NOT_RUN) + " | "
                + (sequential ? milliseconds(draw, Procedure.SEQUENTIAL) : NOT_RUN) + " |");
    }

    private static String milliseconds(Draw<Team> draw, Procedure procedure) {
        for (int run = 1; run < RUNS; run++) {
            time(draw, procedure);
        }
        return String.format(Locale.ROOT, "%.1f", time(draw, procedure) / 1e6);
    }

    private static boolean isQuick(Draw<Team> draw, Procedure procedure) {
        return time(draw, procedure) < ONE_SECOND;
    }

    private static long time(Draw<Team> draw, Procedure procedure) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        if (OddsWithoutLimit.of(draw, procedure).procedure() != procedure) {
            throw new AssertionError(procedure);
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
