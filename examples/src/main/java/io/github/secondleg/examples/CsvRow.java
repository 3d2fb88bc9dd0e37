package io.github.secondleg.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/** A row of a file. A cell that cannot be read becomes a fault, and the other cells are still read. */
final class CsvRow {
    private final long line;
    private final CSVRecord cells;
    private final List<Fault> faults = new ArrayList<>();

    CsvRow(long line, CSVRecord cells) {
        this.line = line;
        this.cells = cells;
    }

    long line() {
        return line;
    }

    boolean hasNoFault() {
        return faults.isEmpty();
    }

    /** The faults so far, from left to right. */
    List<Fault> faults() {
        Map<String, Integer> columns = cells.getParser().getHeaderMap();
        return faults.stream()
                .sorted(Comparator.comparing(fault -> columns.get(fault.column())))
                .toList();
    }

    /** The value of a cell, or empty if it has a fault. The given function throws an {@link IllegalArgumentException} for a fault. */
    <T> Optional<T> read(String column, Function<String, T> reading) {
        String text = cells.get(column);
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException rejection) {
            faults.add(Fault.inCell(line, column, text, String.valueOf(rejection.getMessage())));
            return Optional.empty();
        }
    }

    /** The value of a cell that may be empty, or empty if it is or has a fault. */
    <T> Optional<T> readIfPresent(String column, Function<String, T> reading) {
        return cells.get(column).isEmpty() ? Optional.empty() : read(column, reading);
    }
}
