package io.github.secondleg.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples, the errors and the grammar of {@code docs/notation.md} are correct. */
class NotationDocTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^\\| `(.+ v .+?)` \\| (.+) \\|$");
    private static final Pattern GRAMMAR = Pattern.compile("(?s)```text\n(.*?)```");
    private static final Pattern GRAMMAR_IN_JAVADOC = Pattern.compile("(?s)<pre>\n(.*?) \\* </pre>");

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "notation.md"));
    }

    static List<String> lines() throws IOException {
        return rows("## Examples", "## Typing").map(row -> row.group(1)).toList();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void an_example_is_in_canonical_form(String line) {
        assertThat(TieNotation.print(TieNotation.parse(line))).isEqualTo(line);
    }

    @Test
    void there_are_examples_of_every_fact_and_of_errors() throws IOException {
        assertThat(lines()).hasSizeGreaterThan(20);
        assertThat(rows("## Errors", "\\z").toList()).hasSizeGreaterThan(4);
    }

    @Test
    void an_error_has_the_message_shown() throws IOException {
        rows("## Errors", "\\z")
                .forEach(row -> assertThatExceptionOfType(NotationException.class)
                        .isThrownBy(() -> TieNotation.parseTwoLegged(row.group(1)))
                        .satisfies(
                                rejection -> assertThat(rejection.getMessage().replace('\n', ' '))
                                        .isEqualTo(row.group(2))));
    }

    @Test
    void the_grammar_is_that_of_the_javadoc() throws IOException {
        String javadoc = Files.readString(Path.of("src/main/java/io/github/secondleg/notation/TieNotation.java"));

        assertThat(only(GRAMMAR, page()))
                .isEqualTo(only(GRAMMAR_IN_JAVADOC, javadoc).replaceAll("(?m)^ \\* ?", ""));
    }

    private static Stream<MatchResult> rows(String from, String to) throws IOException {
        String section = only(Pattern.compile("(?s)(" + from + ".*?" + to + ")"), page());
        return EXAMPLE.matcher(section).results();
    }

    private static String only(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().orElseThrow().group(1);
    }
}
