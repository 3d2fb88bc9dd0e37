package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import io.github.secondleg.text.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A {@link Trace} as text or Markdown: result, sentences, a table of the steps, notes. */
final class TraceText {
    private static final int COLUMNS = 4;
    private static final int COLUMN_GAP = 2;

    /** The characters that have a meaning in Markdown, in a line or in a cell. */
    private static final String SPECIAL = "\\`*_[]<>|#";

    private TraceText() {}

    static String text(Trace trace) {
        List<String> lines = new ArrayList<>();
        lines.add(trace.headline().text());
        lines.add(Summary.of(trace.sentences()));
        lines.add("");
        for (Trace.CountedMatch counted : trace.countedMatches()) {
            if (counted.citation().isPresent()) {
                lines.add(counted.toString());
            }
        }
        addInColumns(trace.steps(), lines);
        for (Note note : trace.decision().notes()) {
            lines.add(note.text());
        }
        return String.join("\n", lines);
    }

    static String markdown(Trace trace) {
        Escaper escaper = escaper();
        List<String> lines = new ArrayList<>();
        lines.add("**" + escaper.escape(trace.headline().text()) + "**");
        lines.add("");
        lines.add(escaper.escape(trace.decision().summary()));
        lines.add("");
        lines.add("| criterion | what it saw | result | article |");
        lines.add("|---|---|---|---|");
        trace.steps()
                .forEach(step -> lines.add(
                        cells(step).stream().map(escaper::escape).collect(Collectors.joining(" | ", "| ", " |"))));
        List<String> items = Stream.concat(
                        citedAwards(trace), trace.decision().notes().stream().map(Note::text))
                .map(item -> "- " + escaper.escape(item))
                .toList();
        if (!items.isEmpty()) {
            lines.add("");
            lines.addAll(items);
        }
        return String.join("\n", lines);
    }

    /** The counted matches with an article. The summary already has the others in full. */
    private static Stream<String> citedAwards(Trace trace) {
        return trace.countedMatches().stream()
                .filter(counted -> counted.citation().isPresent())
                .map(Trace.CountedMatch::toString);
    }

    private static ImmutableList<String> cells(Trace.Step step) {
        return ImmutableList.of(
                step.criterion(),
                step.saw().text(),
                step.result().text(),
                step.citation().map(Citation::toString).orElse(""));
    }

    private static void addInColumns(List<Trace.Step> steps, List<String> lines) {
        List<ImmutableList<String>> rows = new ArrayList<>(steps.size());
        int[] widths = new int[COLUMNS];
        for (int i = 0; i < steps.size(); i++) {
            ImmutableList<String> row = cells(steps.get(i));
            rows.add(row);
            for (int column = 0; column < COLUMNS; column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            lines.add(line(rows.get(i), widths));
        }
    }

    private static String line(List<String> row, int[] widths) {
        String[] pieces = new String[2 * COLUMNS - 1];
        for (int column = 0; column < COLUMNS; column++) {
            String cell = row.get(column);
            pieces[2 * column] = cell;
            if (column < COLUMNS - 1) {
                pieces[2 * column + 1] = " ".repeat(widths[column] - width(cell) + COLUMN_GAP);
            }
        }
        return String.join("", pieces).stripTrailing();
    }

    /** The width in code points, which is close to the number of visible characters. */
    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static Escaper escaper() {
        Escapers.Builder builder = Escapers.builder();
        SPECIAL.chars().forEach(c -> builder.addEscape((char) c, "\\" + (char) c));
        return builder.build();
    }
}
