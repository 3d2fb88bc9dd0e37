package io.github.secondleg.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/** A row of a file on its way to facts: a cell that cannot be read leaves a fault behind, and the next one is read all the same. */
final class Row {
    private final long line;
    private final CSVRecord cells;
    private final List<Fault> faults = new ArrayList<>();

    Row(long line, CSVRecord cells) {
        this.line = line;
        this.cells = cells;
    }

    long line() {
        return line;
    }

    boolean isSound() {
        return faults.isEmpty();
    }

    /** The faults so far, from left to right. */
    List<Fault> faults() {
        Map<String, Integer> columns = cells.getParser().getHeaderMap();
        return faults.stream()
                .sorted(Comparator.comparing(fault -> columns.get(fault.column())))
                .toList();
    }

    /** What a cell says, or nothing if it has a fault. The reading function refuses with an {@link IllegalArgumentException}. */
    <T> Optional<T> read(String column, Function<String, T> reading) {
        String text = cells.get(column);
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException refusal) {
            faults.add(Fault.inCell(line, column, text, String.valueOf(refusal.getMessage())));
            return Optional.empty();
        }
    }

    /** The same for a cell that may be empty. */
    <T> Optional<T> readIfPresent(String column, Function<String, T> reading) {
        return cells.get(column).isEmpty() ? Optional.empty() : read(column, reading);
    }
}
