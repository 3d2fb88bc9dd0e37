package io.github.secondleg.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The ratios of several rounds, in the Markdown that {@code docs/performance.md} shows. */
final class Table {
    private static final String HEAD = """
            | what | ratio | spread | aim | ns | v | bytes | v |
            |---|---|---|---|---|---|---|---|
            """;

    private Table() {}

    static String of(List<Round> rounds) {
        StringBuilder table = new StringBuilder(HEAD);
        for (Comparison comparison : Comparison.values()) {
            row(comparison, rounds).ifPresent(table::append);
        }
        return table.toString();
    }

    private static Optional<String> row(Comparison comparison, List<Round> rounds) {
        double[] ratios = rounds.stream()
                .flatMap(round -> ratio(comparison, round).stream())
                .mapToDouble(ratio -> ratio)
                .sorted()
                .toArray();
        if (ratios.length == 0) {
            return Optional.empty();
        }
        double ratio = Median.of(ratios);
        return Optional.of(String.format(
                Locale.ROOT,
                "| %s | %s | %s–%s | %s%s | %.1f | %.1f | %.0f | %.0f |%n",
                comparison.what,
                number(ratio),
                number(ratios[0]),
                number(ratios[ratios.length - 1]),
                number(comparison.aim),
                ratio <= comparison.aim ? "" : " missed",
                median(rounds, comparison.ours, Round.Cost::nanoseconds),
                median(rounds, comparison.theirs, Round.Cost::nanoseconds),
                median(rounds, comparison.ours, Round.Cost::bytes),
                median(rounds, comparison.theirs, Round.Cost::bytes)));
    }

    private static Optional<Double> ratio(Comparison comparison, Round round) {
        return round.cost(comparison.ours)
                .flatMap(
                        ours -> round.cost(comparison.theirs).map(theirs -> ours.nanoseconds() / theirs.nanoseconds()));
    }

    private static double median(List<Round> rounds, String benchmark, ToDoubleFunction<Round.Cost> cost) {
        return Median.of(rounds.stream()
                .flatMap(round -> round.cost(benchmark).stream())
                .mapToDouble(cost)
                .toArray());
    }

    private static String number(double ratio) {
        return String.format(Locale.ROOT, ratio < 0.1 ? "%.4f" : "%.2f", ratio);
    }
}
