package io.github.secondleg;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One entry of docs/style/retired-words.tsv.
 *
 * @param pattern what not to write
 * @param instead what to write instead
 * @param finds a text that the pattern finds
 * @param passes a text that it passes over
 */
record RetiredWord(Pattern pattern, String instead, String finds, String passes) {
    private static final Path TABLE = Path.of("..", "docs", "style", "retired-words.tsv");

    static List<RetiredWord> all() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(RetiredWord::of)
                .toList();
    }

    private static RetiredWord of(String line) {
        List<String> columns = Splitter.on('\t').splitToList(line);
        if (columns.size() != 4) {
            throw new IllegalStateException("The entry (" + line + ") must have four columns with tabs between them.");
        }
        Pattern pattern = Pattern.compile("(?<!\\w)(?:" + columns.get(0) + ")(?!\\w)", Pattern.CASE_INSENSITIVE);
        return new RetiredWord(pattern, columns.get(1), columns.get(2), columns.get(3));
    }
}
