package io.github.secondleg.outlook;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the chain answers at each scoreline, put together into the fewest {@link ScoreRange}s. In each row, the scorelines of one difference,
 * neighbours with one verdict are a run; runs that are alike in neighbouring rows are one span.
 *
 * <p>In play the rows do not begin with the same number of goals: there, a run that begins a row may as well be said to begin with fewer.
 */
final class ScorePartition {
    /** What is known of one scoreline. */
    @FunctionalInterface
    interface Asked {
        /** The verdict there, or null where no such scoreline can come. */
        @Nullable
        Verdict at(int difference, int goals);
    }

    /** A span, and the verdict on all its scorelines. */
    record Part(ScoreRange span, Verdict verdict) {}

    private record Row(int difference, List<Run> runs) {}

    /** Neighbours in a row; without an end where they are the last that were asked. */
    private record Run(Verdict verdict, int from, int to, boolean beginsRow) {
        boolean isWholeRow() {
            return beginsRow && to == ScoreRange.HIGHEST;
        }

        /** What both can be said to be, in their two rows; null if they are not alike. */
        @Nullable
        Run alike(Run other) {
            if (to != other.to || !isSame(verdict, other.verdict)) {
                return null;
            }
            boolean sameBeginning = beginsRow
                    ? other.beginsRow || other.from <= from
                    : other.beginsRow ? from <= other.from : from == other.from;
            return sameBeginning
                    ? new Run(verdict, Math.min(from, other.from), to, beginsRow && other.beginsRow)
                    : null;
        }
    }

    /** A run that goes on from row to row. */
    private record Growing(Run run, int fromDifference, int toDifference) {
        /** The same up to one more row; null if its run is not alike, or would be whole rows no longer and of several kinds. */
        @Nullable
        Growing upTo(int difference, Run next, IntUnaryOperator kind) {
            Run both = run.alike(next);
            boolean oneKind = kind.applyAsInt(fromDifference) == kind.applyAsInt(difference);
            return both != null && (both.isWholeRow() || oneKind)
                    ? new Growing(both, fromDifference, difference)
                    : null;
        }

        Part closed(int lowest, int highest) {
            ScoreRange span = new ScoreRange(
                    fromDifference == lowest ? ScoreRange.LOWEST : fromDifference,
                    toDifference == highest ? ScoreRange.HIGHEST : toDifference,
                    run.isWholeRow() ? ScoreRange.LOWEST : run.from,
                    run.to);
            return new Part(span, run.verdict);
        }
    }

    private ScorePartition() {}

    /**
     * The parts, from the highest difference down, and within one from the fewest goals up.
     *
     * @param kind a kind for each difference: what is not whole rows stays within one
     */
    static ImmutableList<Part> of(
            int mostDifference, int fewestGoals, int mostGoals, IntUnaryOperator kind, Asked asked) {
        List<Row> rows = new ArrayList<>();
        for (int difference = -mostDifference; difference <= mostDifference; difference++) {
            Row row = new Row(difference, runs(difference, fewestGoals, mostGoals, asked));
            if (!row.runs.isEmpty()) {
                rows.add(row);
            }
        }
        int lowest = rows.get(0).difference;
        int highest = rows.get(rows.size() - 1).difference;
        return joined(rows, kind).stream()
                .map(growing -> growing.closed(lowest, highest))
                .sorted(Comparator.comparing(Part::span, ScoreRange.BEST_FIRST))
                .collect(ImmutableList.toImmutableList());
    }

    /** From many goals down to few: the last run is the one that may still grow, and in the end begins the row. */
    private static List<Run> runs(int difference, int fewestGoals, int mostGoals, Asked asked) {
        List<Run> runs = new ArrayList<>();
        Verdict growing = null;
        int from = mostGoals;
        int to = ScoreRange.HIGHEST;
        for (int goals = mostGoals; goals >= fewestGoals; goals--) {
            Verdict verdict = asked.at(difference, goals);
            if (verdict == null) {
                continue;
            }
            if (growing != null && !isSame(growing, verdict)) {
                runs.add(new Run(growing, from, to, false));
                to = goals;
            }
            growing = verdict;
            from = goals;
        }
        if (growing != null) {
            runs.add(new Run(growing, from, to, true));
        }
        return runs;
    }

    /** Most are constants, and the same object. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Verdict one, Verdict other) {
        return one == other || one.equals(other);
    }

    private static List<Growing> joined(List<Row> rows, IntUnaryOperator kind) {
        List<Growing> closed = new ArrayList<>();
        List<Growing> open = new ArrayList<>();
        for (Row row : rows) {
            List<Growing> next = new ArrayList<>();
            for (Run run : row.runs) {
                Growing grown = new Growing(run, row.difference, row.difference);
                for (int i = open.size() - 1; i >= 0; i--) {
                    Growing longer = open.get(i).upTo(row.difference, run, kind);
                    if (longer != null) {
                        open.remove(i);
                        grown = longer;
                    }
                }
                next.add(grown);
            }
            closed.addAll(open);
            open = next;
        }
        closed.addAll(open);
        return closed;
    }
}
