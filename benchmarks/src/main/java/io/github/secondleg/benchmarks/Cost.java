package io.github.secondleg.benchmarks;

import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;

/** The cost of one operation for each side in one fork, in nanoseconds and bytes, and our time divided by theirs. */
record Cost(double ratio, double ours, double theirs, double ourBytes, double theirBytes) {
    static Cost of(BenchmarkResult fork) {
        return new Cost(
                median(fork, turn -> each(turn, "ourNanoseconds") / each(turn, "theirNanoseconds")),
                median(fork, turn -> each(turn, "ourNanoseconds")),
                median(fork, turn -> each(turn, "theirNanoseconds")),
                median(fork, turn -> each(turn, "ourBytes")),
                median(fork, turn -> each(turn, "theirBytes")));
    }

    private static double each(IterationResult turn, String counter) {
        return count(turn, counter) / count(turn, counter.startsWith("our") ? "ourOperations" : "theirOperations");
    }

    /** The median of each number over several forks. */
    static Cost typicalOf(List<Cost> forks) {
        return new Cost(
                median(forks, Cost::ratio),
                median(forks, Cost::ours),
                median(forks, Cost::theirs),
                median(forks, Cost::ourBytes),
                median(forks, Cost::theirBytes));
    }

    private static double median(BenchmarkResult fork, ToDoubleFunction<IterationResult> number) {
        return Median.of(fork.getIterationResults().stream().mapToDouble(number).toArray());
    }

    private static double median(List<Cost> forks, ToDoubleFunction<Cost> number) {
        return Median.of(forks.stream().mapToDouble(number).toArray());
    }

    private static double count(IterationResult turn, String counter) {
        return Objects.requireNonNull(turn.getSecondaryResults().get(counter), counter)
                .getScore();
    }
}
