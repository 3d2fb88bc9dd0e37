package io.github.secondleg;

import com.google.common.base.Strings;
import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import io.github.secondleg.text.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a {@link Trace} is written: result, sentences, a short table of the steps, notes. */
final class TraceText {
    private static final String COLUMN_GAP = "  ";

    /** What Markdown would read as its own, in a line or in a cell. */
    private static final String SPECIAL = "\\`*_[]<>|#";

    private TraceText() {}

    static String text(Trace trace) {
        List<String> lines = new ArrayList<>();
        lines.add(trace.headline().text());
        lines.add(trace.decision().summary());
        lines.add("");
        articles(trace).forEach(lines::add);
        lines.addAll(inColumns(trace.steps().stream().map(TraceText::cells).toList()));
        trace.notes().forEach(note -> lines.add(note.text()));
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
                .forEach(step ->
                        lines.add(cells(step).map(escaper::escape).collect(Collectors.joining(" | ", "| ", " |"))));
        List<String> remarks = Stream.concat(
                        articles(trace), trace.notes().stream().map(Note::text))
                .map(remark -> "- " + escaper.escape(remark))
                .toList();
        if (!remarks.isEmpty()) {
            lines.add("");
            lines.addAll(remarks);
        }
        return String.join("\n", lines);
    }

    /** What matches were taken for has been told; only the articles are new. */
    private static Stream<String> articles(Trace trace) {
        return trace.countedMatches().stream()
                .filter(counted -> counted.citation().isPresent())
                .map(Trace.CountedMatch::toString);
    }

    private static Stream<String> cells(Trace.Step step) {
        return Stream.of(
                step.criterion(),
                step.saw().text(),
                step.result().text(),
                step.citation().map(Citation::toString).orElse(""));
    }

    private static List<String> inColumns(List<Stream<String>> rows) {
        List<List<String>> cells = rows.stream().map(Stream::toList).toList();
        int columns = cells.get(0).size();
        int[] widths = IntStream.range(0, columns)
                .map(column -> cells.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        return cells.stream()
                .map(row -> IntStream.range(0, columns)
                        .mapToObj(column ->
                                row.get(column) + Strings.repeat(" ", widths[column] - width(row.get(column))))
                        .collect(Collectors.joining(COLUMN_GAP))
                        .stripTrailing())
                .toList();
    }

    /** In characters as people count them, near enough. */
    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static Escaper escaper() {
        Escapers.Builder builder = Escapers.builder();
        SPECIAL.chars().forEach(c -> builder.addEscape((char) c, "\\" + (char) c));
        return builder.build();
    }
}
