package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the chain answers at each scoreline, put together into the fewest {@link Span}s. In each row, the scorelines of one difference,
 * neighbours with one verdict are a run; runs that are alike in neighbouring rows are one span. A run that is not a whole row stays
 * among wins, draws or defeats, since the goals of whoever has fewer are another side's in each.
 */
final class Partition {
    /** What is known of one scoreline. */
    @FunctionalInterface
    interface Asked {
        /** The verdict there, or null where no such scoreline can come. */
        @Nullable
        Verdict at(int difference, int goals);
    }

    /** A span, and the verdict on all its scorelines. */
    record Part(Span span, Verdict verdict) {}

    /** One row: its runs from many goals down to few, and the fewest there are. */
    private record Row(int difference, List<Run> runs, int fewestGoals) {}

    /** Neighbours in a row; with no end where they are the first or the last that were asked. */
    private record Run(Verdict verdict, int from, int to) {
        boolean isWholeRow() {
            return from == Span.LOWEST && to == Span.HIGHEST;
        }
    }

    /** A run that goes on from row to row. */
    private record Growing(Run run, Row first, Row last, int fewestGoals) {
        boolean goesOnWith(Run next, Row row) {
            return run.equals(next)
                    && (next.isWholeRow() || Integer.signum(last.difference) == Integer.signum(row.difference));
        }

        Growing upTo(Row row) {
            return new Growing(run, first, row, Math.min(fewestGoals, row.fewestGoals));
        }

        Part closed(int lowest, int highest) {
            Span span = new Span(
                    first.difference == lowest ? Span.LOWEST : first.difference,
                    last.difference == highest ? Span.HIGHEST : last.difference,
                    run.isWholeRow() ? Span.LOWEST : Math.max(run.from, fewestGoals),
                    run.to);
            return new Part(span, run.verdict);
        }
    }

    private Partition() {}

    /** The parts, from the highest difference down, and within one from the fewest goals up. */
    static ImmutableList<Part> of(int mostDifference, int fewestGoals, int mostGoals, Asked asked) {
        List<Row> rows = new ArrayList<>();
        for (int difference = -mostDifference; difference <= mostDifference; difference++) {
            Row row = row(difference, fewestGoals, mostGoals, asked);
            if (!row.runs.isEmpty()) {
                rows.add(row);
            }
        }
        int lowest = rows.get(0).difference;
        int highest = rows.get(rows.size() - 1).difference;
        return joined(rows).stream()
                .map(growing -> growing.closed(lowest, highest))
                .sorted(Comparator.comparing(Part::span, Span.BEST_FIRST))
                .collect(ImmutableList.toImmutableList());
    }

    private static Row row(int difference, int fewestGoals, int mostGoals, Asked asked) {
        List<Run> runs = new ArrayList<>();
        int fewest = mostGoals;
        for (int goals = mostGoals; goals >= fewestGoals; goals--) {
            Verdict verdict = asked.at(difference, goals);
            if (verdict != null) {
                extend(runs, verdict, goals);
                fewest = goals;
            }
        }
        if (!runs.isEmpty()) {
            int last = runs.size() - 1;
            runs.set(last, new Run(runs.get(last).verdict, Span.LOWEST, runs.get(last).to));
        }
        return new Row(difference, runs, fewest);
    }

    /** From many goals down to few: the last run is the one that may still grow. */
    private static void extend(List<Run> runs, Verdict verdict, int goals) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).verdict.equals(verdict)) {
            runs.set(last, new Run(verdict, goals, runs.get(last).to));
        } else {
            runs.add(new Run(verdict, goals, last < 0 ? Span.HIGHEST : goals));
        }
    }

    private static List<Growing> joined(List<Row> rows) {
        List<Growing> closed = new ArrayList<>();
        List<Growing> open = new ArrayList<>();
        for (Row row : rows) {
            List<Growing> next = new ArrayList<>();
            for (Run run : row.runs) {
                Growing grown = new Growing(run, row, row, row.fewestGoals);
                for (Growing growing : open) {
                    grown = growing.goesOnWith(run, row) ? growing.upTo(row) : grown;
                }
                next.add(grown);
            }
            open.stream()
                    .filter(growing -> row.runs.stream().noneMatch(run -> growing.goesOnWith(run, row)))
                    .forEach(closed::add);
            open = next;
        }
        closed.addAll(open);
        return closed;
    }
}
