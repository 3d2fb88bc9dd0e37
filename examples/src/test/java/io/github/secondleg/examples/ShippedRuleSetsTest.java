package io.github.secondleg.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Citation;
import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.RuleSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The README and the source pages agree with the shipped rule sets. */
class ShippedRuleSetsTest {
    private static final Path SOURCES = Path.of("..", "docs", "sources");

    private final List<RuleSet> shipped = RuleSets.installed().all().stream()
            .filter(rules -> rules.getClass().getPackageName().startsWith("io.github.secondleg.rules."))
            .toList();

    @Test
    void the_readme_has_a_row_for_each_with_its_seasons_and_its_editions_with_articles() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("..", "README.md"));
        assertThat(shipped)
                .hasSize(15)
                .allSatisfy(rules -> assertThat(lines)
                        .anyMatch(line -> line.endsWith(
                                "| `" + rules.name() + "` | " + seasons(rules) + " | " + articles(rules) + " |")));
    }

    @Test
    void every_source_of_an_edition_is_on_the_page_of_its_rule_set() throws IOException {
        for (RuleSet rules : shipped) {
            Set<String> numbers = Files.readAllLines(SOURCES.resolve(rules.name() + ".md")).stream()
                    .filter(line -> line.matches("\\d+\\. .*"))
                    .map(line -> line.substring(0, line.indexOf('.')))
                    .collect(Collectors.toSet());
            for (Edition edition : rules.editions()) {
                assertThat(numbers)
                        .as(rules.name() + " " + edition)
                        .containsAll(
                                edition.sources().stream().map(String::valueOf).toList());
            }
        }
    }

    private static String seasons(RuleSet rules) {
        int[] years = rules.editions().stream()
                .flatMapToInt(edition -> IntStream.rangeClosed(
                        edition.firstSeason(), edition.lastSeason().orElseThrow()))
                .sorted()
                .distinct()
                .toArray();
        return years.length == 1 ? "" + years[0] : years[0] + "–" + years[years.length - 1];
    }

    private static String articles(RuleSet rules) {
        long known =
                rules.editions().stream().filter(ShippedRuleSetsTest::isCited).count();
        return known + " of " + rules.editions().size();
    }

    private static boolean isCited(Edition edition) {
        return edition.chain().criteria().stream()
                .allMatch(criterion ->
                        criterion.citation().flatMap(Citation::article).isPresent());
    }
}
