package io.github.secondleg.examples;

import static io.github.secondleg.examples.Page.Style.LOUD;
import static io.github.secondleg.examples.Page.Style.QUIET;
import static io.github.secondleg.examples.Page.Style.STRONG;
import static io.github.secondleg.examples.Page.Style.WINNER;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.secondleg.Team;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The page of a decided season: the ties of each round, the clubs in the group stage, and the number of ties for each criterion. */
final class SeasonPage {
    /** The round whose winners reach the group stage. */
    private static final String LAST_ROUND = "Play-off round";

    private final Page page = new Page();

    private SeasonPage() {}

    static Page of(List<DecidedTie> ties) {
        SeasonPage season = new SeasonPage();
        Map<String, List<DecidedTie>> rounds =
                ties.stream().collect(groupingBy(tie -> tie.recorded().round(), LinkedHashMap::new, toList()));
        rounds.forEach(season::round);
        if (rounds.containsKey(LAST_ROUND)) {
            season.groupStage(rounds.get(LAST_ROUND));
        }
        season.tally(ties);
        season.conclusion(ties);
        return season.page;
    }

    private void round(String name, List<DecidedTie> ties) {
        heading(name);
        TieBlock block = TieBlock.fitting(ties);
        for (DecidedTie tie : ties) {
            block.print(tie, page);
            page.endLine();
        }
    }

    private void groupStage(List<DecidedTie> lastRound) {
        List<Team> advanced = lastRound.stream()
                .flatMap(tie -> tie.decision().winner().stream())
                .toList();
        heading("In the group stage: " + advanced.size() + " clubs");
        for (Team team : advanced) {
            page.add("  ")
                    .add(QUIET, team.association() + "  ")
                    .add(WINNER, team.name())
                    .endLine();
        }
        page.endLine();
    }

    /** The criteria by their number of ties, most frequent first. Equal numbers are in alphabetical order. */
    private void tally(List<DecidedTie> ties) {
        Map<String, Long> tally =
                ties.stream().collect(groupingBy(tie -> tie.decision().criterion(), TreeMap::new, counting()));
        heading("Deciding criteria");
        tally.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(
                        entry -> page.add(STRONG, Columns.right(entry.getValue().toString(), 5))
                                .add("  " + entry.getKey())
                                .endLine());
        page.endLine();
    }

    private void conclusion(List<DecidedTie> ties) {
        List<TieOnRecord> different = ties.stream()
                .filter(tie -> !tie.isAsRecorded())
                .map(DecidedTie::recorded)
                .toList();
        if (different.isEmpty()) {
            page.add("All " + ties.size() + " ties are decided as recorded.").endLine();
            return;
        }
        page.add(LOUD, different.size() + " of " + ties.size() + " ties DIFFER FROM THE RECORD:")
                .endLine();
        different.forEach(tie -> page.add(LOUD, "  " + tie).endLine());
    }

    private void heading(String words) {
        page.add(STRONG, words).endLine();
        page.add(QUIET, "-".repeat(Columns.width(words))).endLine();
    }
}
