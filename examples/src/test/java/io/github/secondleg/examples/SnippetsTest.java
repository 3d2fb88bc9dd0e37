package io.github.secondleg.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Compiles every Java block of the README and the guide, runs those with a main method, and compares their output with the page. */
class SnippetsTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path GUIDE = Path.of("..", "docs", "guide");

    @TempDir
    private Path folder;

    @TestFactory
    List<DynamicTest> each_snippet_prints_what_the_page_shows() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages()) {
            Snippets snippets = Snippets.of(page);
            Path compiled =
                    Files.createDirectory(folder.resolve(page.getFileName().toString() + tests.size()));
            if (!snippets.isEmpty()) {
                snippets.compileInto(compiled);
            }
            snippets.outputs()
                    .forEach((main, output) -> tests.add(dynamicTest(
                            page.getFileName() + " " + main,
                            () -> assertThat(Snippets.run(main, compiled)).isEqualTo(output))));
        }
        return tests;
    }

    @Test
    void every_snippet_that_can_be_run_shows_its_output() throws IOException {
        List<String> runnable = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (Path page : pages()) {
            runnable.addAll(Snippets.of(page).runnable());
            shown.addAll(Snippets.of(page).outputs().keySet());
        }
        assertThat(runnable).hasSizeGreaterThan(8).containsExactlyElementsOf(shown);
    }

    @Test
    void the_first_two_shell_blocks_of_the_readme_are_the_season_and_the_tests() throws IOException {
        assertThat(Snippets.BLOCK
                        .matcher(Files.readString(README))
                        .results()
                        .filter(block -> block.group(1).equals("sh"))
                        .map(block -> block.group(2)))
                .startsWith("./season\n", "mvn verify\n");
    }

    @Test
    void the_readme_fits_on_its_first_page() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(200);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> guide = Files.list(GUIDE)) {
            return Stream.concat(Stream.of(README), guide.sorted()).toList();
        }
    }
}
