package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No Javadoc, comment or string of the main sources of any module has a word that docs/style/retired-words.tsv retires. */
class EnglishTest {
    private static final Path REPOSITORY = Path.of("..");
    private static final Path SOURCES = Path.of("src", "main", "java");

    /** The findings in each file that has a retired word, with their lines and the way out. */
    private static final SortedMap<Path, List<String>> FINDINGS = new TreeMap<>();

    @BeforeAll
    static void look_for_retired_words() throws IOException {
        List<RetiredWord> words = RetiredWord.all();
        for (Path file : sources()) {
            List<String> findings = SourceProse.of(Files.readString(file)).stream()
                    .flatMap(prose -> words.stream().flatMap(word -> findings(file, prose, word)))
                    .toList();
            if (!findings.isEmpty()) {
                FINDINGS.put(file, findings);
            }
        }
    }

    private static Stream<String> findings(Path file, SourceProse prose, RetiredWord word) {
        return word.pattern()
                .matcher(prose.text())
                .results()
                .map(found -> file + ":" + prose.lines().get(found.start()) + ": The wording (" + found.group()
                        + ") is retired. Maybe write: " + word.instead() + ".");
    }

    @Test
    void every_entry_finds_its_first_example_and_passes_over_its_second() throws IOException {
        for (RetiredWord word : RetiredWord.all()) {
            assertThat(word.pattern().matcher(word.finds()).find())
                    .as("%s finds %s", word.pattern(), word.finds())
                    .isTrue();
            assertThat(word.pattern().matcher(word.passes()).find())
                    .as("%s finds %s", word.pattern(), word.passes())
                    .isFalse();
        }
    }

    @Test
    void comments_and_strings_are_read_without_code_and_with_their_lines() {
        String source = "/** One {@code two} three.\n"
                + " *\n"
                + " * @return <b>four</b>\n"
                + " *     five */\n"
                + "char c = '\"'; String s = \"six \\\" \"\n"
                + "        + \"seven\\n\" + c + \"eight\"; // nine\n"
                + "// ten\n";

        List<SourceProse> found = SourceProse.of(source);

        assertThat(found)
                .extracting(SourceProse::text)
                .containsExactly("One ` three.", "", "@return four five", "six \\\" seven¶", "eight", "nine ten");
        assertThat(found.get(2).lines()).startsWith(3).endsWith(4);
        assertThat(found.get(3).lines()).startsWith(5).endsWith(6);
        assertThat(found.get(5).lines()).startsWith(6).endsWith(7);
    }

    @Test
    void no_source_has_a_retired_word() {
        List<String> findings = new ArrayList<>();
        FINDINGS.values().forEach(findings::addAll);
        assertThat(findings).as("the retired words in comments and strings").isEmpty();
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path module : modules()) {
            try (Stream<Path> files = Files.walk(module.resolve(SOURCES))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        assertThat(sources).as("the sources of all modules").hasSizeGreaterThan(200);
        return sources;
    }

    /** The folders of modules, which are at most two levels down. */
    private static List<Path> modules() throws IOException {
        try (Stream<Path> folders =
                Files.find(REPOSITORY, 2, (folder, attributes) -> Files.isDirectory(folder.resolve(SOURCES)))) {
            return folders.toList();
        }
    }
}
