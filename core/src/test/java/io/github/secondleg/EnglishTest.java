package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No Javadoc, comment or string of the main sources of any module has a word that docs/style/retired-words.tsv retires. */
class EnglishTest {
    /** Packages and classes that still have retired words. A package stands for its own classes, not for packages below it. */
    private static final Set<String> STILL_TO_DO = Set.of(
            "io.github.secondleg.Awaited",
            "io.github.secondleg.CriterionName",
            "io.github.secondleg.Decision",
            "io.github.secondleg.DecisionNotes",
            "io.github.secondleg.DecisionReason",
            "io.github.secondleg.EditionErrors",
            "io.github.secondleg.Elimination",
            "io.github.secondleg.EndOfTie",
            "io.github.secondleg.FastPath",
            "io.github.secondleg.FirstHeldTiebreaker",
            "io.github.secondleg.IncidentPath",
            "io.github.secondleg.NearestName",
            "io.github.secondleg.NextOnPitch",
            "io.github.secondleg.RuleSetErrors",
            "io.github.secondleg.RuleSets",
            "io.github.secondleg.Sanctions",
            "io.github.secondleg.StandardTiebreaker",
            "io.github.secondleg.Summary",
            "io.github.secondleg.TiebreakChain",
            "io.github.secondleg.Tiebreaker",
            "io.github.secondleg.Trace",
            "io.github.secondleg.TraceText",
            "io.github.secondleg.UnsettledTiebreaker",
            "io.github.secondleg.Verdict",
            "io.github.secondleg.package-info",
            "io.github.secondleg.benchmarks",
            "io.github.secondleg.competition",
            "io.github.secondleg.draw.OddsWithoutLimit",
            "io.github.secondleg.examples",
            "io.github.secondleg.notation",
            "io.github.secondleg.rules.caf",
            "io.github.secondleg.rules.conmebol",
            "io.github.secondleg.rules.uefa",
            "io.github.secondleg.text");

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
        FINDINGS.forEach((file, faults) -> {
            if (!STILL_TO_DO.contains(packageOf(file)) && !STILL_TO_DO.contains(classOf(file))) {
                findings.addAll(faults);
            }
        });
        assertThat(findings).as("the retired words in comments and strings").isEmpty();
    }

    @Test
    void the_list_of_what_is_still_to_do_only_shrinks() {
        Set<Path> files = FINDINGS.keySet();
        assertThat(STILL_TO_DO)
                .as("the packages and classes that still have retired words; maybe remove the others from STILL_TO_DO")
                .allMatch(name ->
                        files.stream().anyMatch(file -> name.equals(packageOf(file)) || name.equals(classOf(file))));
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

    private static String packageOf(Path file) {
        return nameOf(file.getParent());
    }

    private static String classOf(Path file) {
        return nameOf(file).replaceFirst("\\.java$", "");
    }

    private static String nameOf(Path path) {
        return path.toString()
                .replace('\\', '/')
                .replaceFirst("^.*/src/main/java/", "")
                .replace('/', '.');
    }
}
