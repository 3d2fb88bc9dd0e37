package io.github.secondleg.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A season's file: one tie a row, each score home team first, penalties second-leg host first. Every fault of a row is reported, and
 * the other rows are read all the same.
 *
 * @param ties the ties whose rows had no fault, in the order of the file
 * @param faults what could not be read, in the order of the file
 */
record SeasonFile(List<RecordedTie> ties, List<Fault> faults) {
    private static final CSVFormat FORM = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true)
            .setTrim(true)
            .get();

    SeasonFile {
        ties = List.copyOf(ties);
        faults = List.copyOf(faults);
    }

    static SeasonFile parse(String csv) {
        Reading reading = new Reading();
        // spreadsheets put a byte order mark in front
        try (CSVParser parser = CSVParser.parse(csv.startsWith("\uFEFF") ? csv.substring(1) : csv, FORM)) {
            reading.rowsOf(parser);
        } catch (IOException | UncheckedIOException quotationMarks) {
            reading.fault(reading.lastLine + 1, "the quotation marks do not match, and nothing from here on was read.");
        }
        return new SeasonFile(reading.ties, reading.faults);
    }

    /** The file as far as it has been read. */
    private static final class Reading {
        private final Clubs clubs = new Clubs();
        private final List<RecordedTie> ties = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private long lastLine;

        void rowsOf(CSVParser parser) {
            lastLine = parser.getCurrentLineNumber();
            List<String> missing = new ArrayList<>(TieRow.COLUMNS);
            missing.removeAll(parser.getHeaderNames());
            if (!missing.isEmpty()) {
                fault(1, "these columns are missing: " + String.join(", ", missing) + ".");
                return;
            }
            for (CSVRecord cells : parser) {
                lastLine = parser.getCurrentLineNumber();
                if (cells.isConsistent()) {
                    row(new Row(lastLine, cells));
                } else {
                    fault(lastLine, "expected as many cells as the header has, found " + cells.size() + ".");
                }
            }
        }

        private void row(Row row) {
            TieRow.read(row, clubs).ifPresent(ties::add);
            faults.addAll(row.faults());
        }

        private void fault(long line, String problem) {
            faults.add(Fault.inLine(line, problem));
        }
    }
}
