package io.github.secondleg.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The guide to writing a rule set shows the code of the template. The template's tests run with those of this module. */
class GuideTest {
    private static final Path TEMPLATE = Path.of("..", "rules", "template");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\w+\\n(.*?)^```$");

    @TestFactory
    Stream<DynamicTest> each_block_of_the_guide_is_in_the_template() {
        List<String> files = files();
        return blocks().stream()
                .map(block -> dynamicTest(
                        block.lines().findFirst().orElseThrow(),
                        () -> assertThat(files).anyMatch(file -> file.contains(block))));
    }

    @Test
    void the_guide_has_blocks_of_every_kind_of_file() {
        assertThat(blocks()).hasSizeGreaterThan(7);
    }

    @Test
    void the_template_uses_the_version_of_this_build() throws IOException {
        Pattern version = Pattern.compile("<version>(\\S+-SNAPSHOT|[0-9.]+)</version>");
        String parent = version.matcher(read(Path.of("..", "pom.xml")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(read(TEMPLATE.resolve("pom.xml"))).contains("<secondleg.version>" + parent + "</secondleg.version>");
    }

    private static List<String> blocks() {
        return BLOCK.matcher(read(Path.of("..", "docs", "writing-a-rule-set.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private static List<String> files() {
        try (Stream<Path> files = Files.walk(TEMPLATE)) {
            return files.filter(file -> !file.startsWith(TEMPLATE.resolve("target")))
                    .filter(file -> !file.endsWith(".jqwik-database"))
                    .filter(Files::isRegularFile)
                    .map(GuideTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
