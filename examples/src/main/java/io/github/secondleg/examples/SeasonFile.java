package io.github.secondleg.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The file of a season. A row is a tie. Each score has the home team first, and each shoot-out has the second-leg host first. Every fault of a
 * row is reported, and the other rows are still read.
 *
 * @param ties the ties whose rows had no fault, in the order of the file
 * @param faults the faults of the other rows, in the order of the file
 */
record SeasonFile(List<TieOnRecord> ties, List<Fault> faults) {
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
        // spreadsheets begin a file with a byte order mark
        try (CSVParser parser = CSVParser.parse(csv.startsWith("\uFEFF") ? csv.substring(1) : csv, FORM)) {
            reading.rowsOf(parser);
        } catch (IOException | UncheckedIOException quotationMarks) {
            reading.fault(
                    reading.lastLine + 1, "the quotation marks do not match, so the lines from here on were not read.");
        }
        return new SeasonFile(reading.ties, reading.faults);
    }

    /** The part of the file that has been read. */
    private static final class Reading {
        private final Clubs clubs = new Clubs();
        private final List<TieOnRecord> ties = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private long lastLine;

        void rowsOf(CSVParser parser) {
            lastLine = parser.getCurrentLineNumber();
            List<String> missing = new ArrayList<>(TieRow.COLUMNS);
            missing.removeAll(parser.getHeaderNames());
            if (!missing.isEmpty()) {
                fault(1, "missing columns: " + String.join(", ", missing) + ".");
                return;
            }
            for (CSVRecord cells : parser) {
                lastLine = parser.getCurrentLineNumber();
                if (cells.isConsistent()) {
                    row(new CsvRow(lastLine, cells));
                } else {
                    fault(lastLine, "expected the same number of cells as in the header, found " + cells.size() + ".");
                }
            }
        }

        private void row(CsvRow row) {
            TieRow.read(row, clubs).ifPresent(ties::add);
            faults.addAll(row.faults());
        }

        private void fault(long line, String problem) {
            faults.add(Fault.inLine(line, problem));
        }
    }
}
