package io.github.secondleg.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs every benchmark, and prints the time of the library divided by that of its opponents, next to the aim. Each fork has a ratio. The table
 * has their median, the lowest and the highest.
 *
 * <p>Arguments: the number of forks (by default 3, which take less than ten minutes), and a regular expression that selects benchmarks.
 */
public final class Ratios {
    private static final String USAGE = "Usage: Ratios [forks [benchmarks]], as in: Ratios 5 Decide.*";

    private Ratios() {}

    public static void main(String[] arguments) throws RunnerException {
        if (arguments.length > 2 || (arguments.length > 0 && !arguments[0].matches("[1-9][0-9]{0,2}"))) {
            System.err.println(USAGE);
            System.exit(2);
        }
        int forks = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        String benchmarks = arguments.length > 1 ? arguments[1] : ".*";
        System.out.println("Forks of each benchmark: " + forks);
        Collection<RunResult> results = new Runner(options(forks, benchmarks)).run();
        System.out.print(RatioTable.of(results));
    }

    private static Options options(int forks, String benchmarks) {
        return new OptionsBuilder()
                .include(Ratios.class.getPackageName().replace(".", "\\.") + "\\." + benchmarks)
                .forks(forks)
                .verbosity(VerboseMode.SILENT)
                .build();
    }
}
