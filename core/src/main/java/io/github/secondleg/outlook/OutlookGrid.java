package io.github.secondleg.outlook;

import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import io.github.secondleg.Verdict;
import io.github.secondleg.text.Note;
import io.github.secondleg.text.TextKey;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The scores of what is next as a table: goals of the home team down, of the visitors across, and a sign for what each leads to. */
final class OutlookGrid {
    private static final int FEWEST_ROWS = 6;
    private static final char HOME = 'H';
    private static final char AWAY = 'A';
    private static final char NOBODY = '-';
    private static final char CANNOT_COME = '.';
    /** One for each thing awaited, in the order in which they come up; the last for all that are left. */
    private static final String AWAITED = "=~#*+?";

    private static final String IN_ORDER = "" + HOME + AWAY + AWAITED + NOBODY;

    private final PossibleScores scores;
    private final Tie tie;
    private final Side home;
    /** What each sign used means. */
    private final Map<Character, Note> legend = new TreeMap<>(Comparator.comparing(IN_ORDER::indexOf));

    private final StringBuilder lines = new StringBuilder();

    private OutlookGrid(PossibleScores scores) {
        this.scores = scores;
        this.tie = scores.next().decision().tie();
        this.home = scores.next().home();
    }

    static String of(PossibleScores scores) {
        return new OutlookGrid(scores).draw();
    }

    private String draw() {
        int rows = Math.max(FEWEST_ROWS, rowsThatShow());
        Team down = tie.team(home);
        Team across = tie.team(home.opponent());
        lines.append(Note.of(TextKey.OUTLOOK_GRID_AXES, down, across)).append("\n   ");
        for (int column = 0; column < rows; column++) {
            addCell(scores.from().awayGoals() + column);
        }
        for (int row = 0; row < rows; row++) {
            lines.append('\n');
            addCell(scores.from().homeGoals() + row);
            for (int column = 0; column < rows; column++) {
                addCell(sign(scores.from().homeGoals() + row, scores.from().awayGoals() + column));
            }
        }
        legend.forEach((sign, meaning) ->
                lines.append("\n  ").append(sign).append("  ").append(meaning));
        return lines.toString();
    }

    private void addCell(Object content) {
        lines.append(String.format(Locale.ROOT, "%3s", content));
    }

    private char sign(int homeGoals, int awayGoals) {
        if (!scores.canCome(homeGoals, awayGoals)) {
            return CANNOT_COME;
        }
        Verdict verdict = scores.verdict(homeGoals, awayGoals);
        if (verdict.side().isPresent()) {
            Side side = verdict.side().get();
            return explained(side == home ? HOME : AWAY, Note.of(TextKey.OUTLOOK_GRID_ADVANCE, tie.team(side)));
        }
        return verdict.awaited()
                .map(awaited -> signOf(Note.of(TextKey.OUTLOOK_GRID_AWAITS, awaited)))
                .orElseGet(() -> explained(NOBODY, Note.of(TextKey.OUTLOOK_GRID_NOBODY)));
    }

    /** The first that means the same already, or has no meaning yet. */
    private char signOf(Note awaited) {
        int place = 0;
        while (place < AWAITED.length() - 1 && !awaited.equals(legend.getOrDefault(AWAITED.charAt(place), awaited))) {
            place++;
        }
        return explained(AWAITED.charAt(place), awaited);
    }

    private char explained(char sign, Note meaning) {
        legend.putIfAbsent(sign, meaning);
        return sign;
    }

    /** Enough for the lowest score of every scenario, and one more. */
    private int rowsThatShow() {
        int rows = 0;
        for (ScorePartition.Part part : scores.parts()) {
            while (!showsIn(rows, part.span())) {
                rows++;
            }
        }
        return rows + 1;
    }

    private boolean showsIn(int rows, ScoreRange span) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < rows; column++) {
                int homeGoals = scores.from().homeGoals() + row;
                int awayGoals = scores.from().awayGoals() + column;
                if (scores.canCome(homeGoals, awayGoals)
                        && span.covers(homeGoals - awayGoals, Math.min(homeGoals, awayGoals))) {
                    return true;
                }
            }
        }
        return false;
    }
}
