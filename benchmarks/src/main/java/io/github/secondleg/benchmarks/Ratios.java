package io.github.secondleg.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs every benchmark, and prints how much longer the library takes than its opponents, beside what was aimed at. A ratio is taken in
 * each fork; the table has their middle, and the lowest and the highest.
 *
 * <p>Arguments: the number of forks (3, which take under ten minutes, if none is given), and, to look at some benchmarks only, a regular expression.
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
        System.out.print(Table.of(results));
    }

    private static Options options(int forks, String benchmarks) {
        return new OptionsBuilder()
                .include(Ratios.class.getPackageName().replace(".", "\\.") + "\\." + benchmarks)
                .forks(forks)
                .verbosity(VerboseMode.SILENT)
                .build();
    }
}
