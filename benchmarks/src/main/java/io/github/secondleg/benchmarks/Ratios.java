package io.github.secondleg.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs every benchmark, and prints how much longer the library takes than its opponents, beside what was aimed at. Each round gives
 * every benchmark one fresh machine, so that the two sides of a ratio are measured minutes apart at most, and a ratio is taken in each
 * round: their spread is that of the machine.
 *
 * <p>Arguments: the number of rounds (5 take under ten minutes), and, to look at some of them only, a regular expression of benchmarks.
 */
public final class Ratios {
    private static final String USAGE = "Usage: Ratios [rounds [benchmarks]], as in: Ratios 5 Decide.*";

    private Ratios() {}

    public static void main(String[] arguments) throws RunnerException {
        if (arguments.length > 2 || (arguments.length > 0 && !arguments[0].matches("[1-9][0-9]{0,2}"))) {
            System.err.println(USAGE);
            System.exit(2);
        }
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        String benchmarks = arguments.length > 1 ? arguments[1] : ".*";
        List<Round> measured = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            System.out.println("Round " + round + " of " + rounds);
            Collection<RunResult> results = new Runner(options(benchmarks)).run();
            measured.add(Round.of(results));
        }
        System.out.print(Table.of(measured));
    }

    private static Options options(String benchmarks) {
        return new OptionsBuilder()
                .include(Ratios.class.getPackageName().replace(".", "\\.") + "\\." + benchmarks)
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .verbosity(VerboseMode.SILENT)
                .build();
    }
}
