package io.github.secondleg.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of docs/texts.md have every key with its English text, in the same order. */
class TextsTest {
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| (.*?) \\| .* \\|");

    private static final Pattern PART = Pattern.compile("\\| `([^`]+)` \\| ([^|]*) \\|");

    @Test
    void every_key_is_listed_with_its_english() throws IOException {
        List<String> rows = Files.readString(Path.of("../docs/texts.md"), StandardCharsets.UTF_8)
                .lines()
                .map(ROW::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1) + " = " + matcher.group(2))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(Stream.of(TextKey.values())
                        .map(key -> key + " = " + English.texts().get(key).replace("\n", "\\n"))
                        .toList());
    }

    @Test
    void a_scenario_has_no_constant() {
        assertThat(TextKey.values()).noneMatch(key -> key.key().startsWith(EnglishScenarios.PREFIX));
    }

    @Test
    void every_part_of_the_key_of_a_scenario_is_listed_with_its_english() throws IOException {
        List<String> rows = Files.readString(Path.of("../docs/texts.md"), StandardCharsets.UTF_8)
                .lines()
                .map(PART::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1) + " = " + matcher.group(2))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(EnglishScenarios.texts()
                        .map(part -> part.getKey() + " = "
                                + (part.getValue().isEmpty()
                                        ? "nothing is added"
                                        : part.getValue().strip()))
                        .toList());
    }
}
