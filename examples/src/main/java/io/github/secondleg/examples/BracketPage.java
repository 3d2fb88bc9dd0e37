package io.github.secondleg.examples;

import static io.github.secondleg.examples.Page.Style.PLAIN;
import static io.github.secondleg.examples.Page.Style.QUIET;
import static io.github.secondleg.examples.Page.Style.STRONG;
import static io.github.secondleg.examples.Page.Style.WINNER;

import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.competition.Competition;
import io.github.secondleg.competition.Pairing;
import io.github.secondleg.competition.Round;
import io.github.secondleg.competition.Slot;
import java.time.LocalDate;
import java.util.List;

/** The bracket on a date: every tie with its winner or its awaited fact, then the clubs still in the competition. */
final class BracketPage {
    private final Page page = new Page();
    private final List<Pairing> pairings;

    private BracketPage(List<Pairing> pairings) {
        this.pairings = pairings;
    }

    static Page of(Competition season, LocalDate date) {
        Competition then = season.asOf(date);
        BracketPage bracket = new BracketPage(then.pairings());
        then.rounds().forEach(bracket::round);
        bracket.remaining(then, date);
        return bracket.page;
    }

    private void round(Round round) {
        heading(round.name());
        List<Pairing> ties = pairings.stream()
                .filter(pairing -> pairing.round().equals(round))
                .toList();
        if (ties.stream().allMatch(BracketPage::isToBeDrawn)) {
            page.add(QUIET, "  " + ties.size() + " ties, to be drawn").endLine().endLine();
            return;
        }
        int width = ties.stream()
                .filter(pairing -> pairing.tie().isPresent())
                .mapToInt(pairing -> Columns.width(sides(pairing)))
                .max()
                .orElse(0);
        int number = 1;
        for (Pairing pairing : ties) {
            page.add(QUIET, Columns.right(Integer.toString(number++), 3) + "  ");
            line(pairing, width);
            page.endLine();
        }
        page.endLine();
    }

    private static boolean isToBeDrawn(Pairing pairing) {
        return pairing.slot(Side.FIRST).isOpen() && pairing.slot(Side.SECOND).isOpen();
    }

    private void line(Pairing pairing, int width) {
        if (pairing.tie().isEmpty()) {
            page.add(PLAIN, sides(pairing));
            return;
        }
        page.add(Columns.left(sides(pairing), width) + "  ");
        pairing.winner().ifPresent(team -> page.add(WINNER, team.name()));
        pairing.awaiting().ifPresent(awaited -> page.add(QUIET, "awaiting " + awaited));
    }

    private static String sides(Pairing pairing) {
        return side(pairing, Side.FIRST) + " v " + side(pairing, Side.SECOND);
    }

    private static String side(Pairing pairing, Side side) {
        Slot slot = pairing.slot(side);
        return pairing.team(side).map(Team::name).orElse(slot.toString());
    }

    private void remaining(Competition then, LocalDate date) {
        List<Team> remaining = then.remaining();
        heading("Still in the competition on " + date + ": " + remaining.size() + " of "
                + (remaining.size() + then.eliminated().size()) + " clubs");
        for (Team team : remaining) {
            page.add("  ")
                    .add(QUIET, team.association() + "  ")
                    .add(team.name())
                    .endLine();
        }
    }

    private void heading(String words) {
        page.add(STRONG, words).endLine();
        page.add(QUIET, "-".repeat(Columns.width(words))).endLine();
    }
}
