package io.github.secondleg.examples;

import static io.github.secondleg.examples.Page.Style.LOUD;
import static io.github.secondleg.examples.Page.Style.QUIET;
import static io.github.secondleg.examples.Page.Style.STRONG;
import static io.github.secondleg.examples.Page.Style.THROUGH;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.secondleg.Team;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The page of a decided season: its ties round by round, who came through, and what decided how often. */
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
            block.set(tie, page);
            page.endLine();
        }
    }

    private void groupStage(List<DecidedTie> lastRound) {
        List<Team> through = lastRound.stream()
                .flatMap(tie -> tie.decision().winner().stream())
                .toList();
        heading("In the group stage: " + through.size() + " clubs");
        for (Team team : through) {
            page.add("  ")
                    .add(QUIET, team.association() + "  ")
                    .add(THROUGH, team.name())
                    .endLine();
        }
        page.endLine();
    }

    /** Most frequent first; as many, by name. */
    private void tally(List<DecidedTie> ties) {
        Map<String, Long> tally =
                ties.stream().collect(groupingBy(tie -> tie.decision().criterion(), TreeMap::new, counting()));
        heading("What decided");
        tally.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(
                        entry -> page.add(STRONG, Columns.right(entry.getValue().toString(), 5))
                                .add("  " + entry.getKey())
                                .endLine());
        page.endLine();
    }

    private void conclusion(List<DecidedTie> ties) {
        List<RecordedTie> otherwise = ties.stream()
                .filter(tie -> !tie.isAsRecorded())
                .map(DecidedTie::recorded)
                .toList();
        if (otherwise.isEmpty()) {
            page.add("All " + ties.size() + " ties are decided as recorded.").endLine();
            return;
        }
        page.add(LOUD, otherwise.size() + " of " + ties.size() + " ties RECORDED OTHERWISE:")
                .endLine();
        otherwise.forEach(tie -> page.add(LOUD, "  " + tie).endLine());
    }

    private void heading(String words) {
        page.add(STRONG, words).endLine();
        page.add(QUIET, "-".repeat(Columns.width(words))).endLine();
    }
}
