package io.github.secondleg.benchmarks;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What one round measured, by benchmark: {@code Decide.chain REALISTIC}. */
record Round(Map<String, Cost> costs) {
    /** The cost of one operation. */
    record Cost(double nanoseconds, double bytes) {}

    static Round of(Collection<RunResult> results) {
        Map<String, Cost> costs = new TreeMap<>();
        for (RunResult result : results) {
            costs.put(name(result.getParams()), cost(result));
        }
        return new Round(costs);
    }

    Optional<Cost> cost(String benchmark) {
        return Optional.ofNullable(costs.get(benchmark));
    }

    private static String name(BenchmarkParams params) {
        String method = params.getBenchmark()
                .replace(Round.class.getPackageName() + ".", "")
                .replace("Benchmark.", ".");
        String mix = params.getParam("mix");
        return mix == null ? method : method + " " + mix;
    }

    /** A good iteration, of many short ones: the quartile that a neighbour's bursts of work leave alone. */
    private static Cost cost(RunResult result) {
        double[] times = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(Round::time)
                .sorted()
                .toArray();
        Result<?> bytes = Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"), "bytes");
        return new Cost(times[times.length / 4], bytes.getScore());
    }

    private static double time(IterationResult iteration) {
        return Objects.requireNonNull(iteration.getSecondaryResults().get(ProcessorTime.LABEL), "time")
                .getScore();
    }
}
