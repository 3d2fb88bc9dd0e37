package io.github.secondleg.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts from which the fuzzer starts, and the texts with which it found an error. */
class CorpusTest {
    static List<Path> texts() throws IOException, URISyntaxException {
        Path corpus = Path.of(
                Objects.requireNonNull(CorpusTest.class.getResource("corpus")).toURI());
        try (Stream<Path> files = Files.list(corpus)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void each_text_is_a_line_or_is_rejected_as_promised(Path text) throws IOException {
        TieNotationFuzz.fuzzerTestOneInput(Files.readAllBytes(text));
    }

    @Test
    void some_are_lines_and_some_are_rejected() throws IOException, URISyntaxException {
        int lines = 0;
        for (Path text : texts()) {
            lines += TieNotationFuzz.readTie(Files.readString(text)).isPresent() ? 1 : 0;
        }
        assertThat(lines).isBetween(30, texts().size() - 15);
    }
}
