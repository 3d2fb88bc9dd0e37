package io.github.secondleg.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/** The ratios of several forks, as the Markdown table of {@code docs/performance.md}. */
final class RatioTable {
    private static final String HEAD = """
            | what | ratio | spread | aim | ns | v | bytes | v |
            |---|---|---|---|---|---|---|---|
            """;

    private RatioTable() {}

    static String of(Collection<RunResult> results) {
        Map<String, RunResult> byBenchmark =
                results.stream().collect(Collectors.toMap(run -> name(run.getParams()), Function.identity()));
        StringBuilder table = new StringBuilder(HEAD);
        for (Comparison comparison : Comparison.values()) {
            RunResult run = byBenchmark.get(comparison.benchmark);
            if (run != null) {
                table.append(row(comparison, run));
            }
        }
        return table.toString();
    }

    /** The benchmark and its parameters, as in {@code Decide.byHand REALISTIC}. */
    private static String name(BenchmarkParams params) {
        String method = params.getBenchmark()
                .replace(RatioTable.class.getPackageName() + ".", "")
                .replace("Benchmark.", ".");
        return Stream.concat(Stream.of(method), params.getParamsKeys().stream().map(params::getParam))
                .collect(Collectors.joining(" "));
    }

    private static String row(Comparison comparison, RunResult run) {
        List<Cost> forks = run.getBenchmarkResults().stream().map(Cost::of).toList();
        double[] ratios = forks.stream().mapToDouble(Cost::ratio).sorted().toArray();
        Cost cost = Cost.typicalOf(forks);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s–%s | %s%s | %.1f | %.1f | %.0f | %.0f |%n",
                comparison.what,
                number(cost.ratio()),
                number(ratios[0]),
                number(ratios[ratios.length - 1]),
                comparison.aimInWords(),
                comparison.isMissedBy(cost) ? ", missed" : "",
                cost.ours(),
                cost.theirs(),
                cost.ourBytes(),
                cost.theirBytes());
    }

    static String number(double ratio) {
        return String.format(Locale.ROOT, ratio < 0.1 ? "%.4f" : "%.2f", ratio);
    }
}
