package io.github.secondleg.examples;

import static io.github.secondleg.examples.Page.Style.QUIET;
import static io.github.secondleg.examples.Page.Style.STRONG;

import io.github.secondleg.Team;
import io.github.secondleg.draw.Draw;
import io.github.secondleg.draw.Odds;
import io.github.secondleg.draw.Pot;
import io.github.secondleg.draw.PotPairing;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The odds in per cent. The Confederation Cup's clubs are in rows, the Champions League's clubs are in columns under their numbers. */
final class OddsTable {
    /** A club with its pot and its number in the pot, as in {@code B4}. */
    record Place(String number, Team team) {}

    private final List<Place> rows;
    private final List<Place> columns;

    OddsTable(Draw<Team> draw) {
        rows = places(draw, "B", "C");
        columns = places(draw, "A", "D");
    }

    static List<Place> places(Draw<Team> draw, String... pots) {
        return Stream.of(pots)
                .flatMap(name -> draw.pairings().stream()
                        .flatMap(OddsTable::pots)
                        .filter(pot -> pot.name().equals(name))
                        .limit(1))
                .flatMap(pot -> pot.balls().stream()
                        .map(team -> new Place(pot.name() + (pot.balls().indexOf(team) + 1), team)))
                .toList();
    }

    private static Stream<Pot<Team>> pots(PotPairing<Team> pairing) {
        return Stream.of(pairing.first(), pairing.second());
    }

    /** The clubs of the columns with their numbers. */
    Page clubs() {
        Page page = new Page().add(STRONG, "Columns").endLine();
        for (Place column : columns) {
            page.add(Columns.left(column.number(), 4)).add(named(column.team())).endLine();
        }
        return page.endLine();
    }

    Page of(Odds<Team> odds) {
        int names = rows.stream()
                .mapToInt(row -> Columns.width(named(row.team())))
                .max()
                .orElse(0);
        Page page = new Page()
                .add(STRONG, "Odds of each tie in per cent: " + odds.procedure())
                .endLine()
                .add(" ".repeat(4 + names));
        columns.forEach(column -> page.add(QUIET, Columns.right(column.number(), 6)));
        page.endLine();
        for (Place row : rows) {
            page.add(QUIET, Columns.left(row.number(), 4)).add(Columns.left(named(row.team()), names));
            for (Place column : columns) {
                page.add(Columns.right(percentage(odds, row.team(), column.team()), 6));
            }
            page.endLine();
        }
        return page.endLine();
    }

    static String percentage(Odds<Team> odds, Team one, Team other) {
        double probability = odds.meeting(one, other).doubleValue();
        return probability == 0 ? "–" : String.format(Locale.ROOT, "%.2f", 100 * probability);
    }

    private static String named(Team team) {
        return team.name() + " " + team.association();
    }
}
