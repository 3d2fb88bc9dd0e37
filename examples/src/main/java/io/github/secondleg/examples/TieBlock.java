package io.github.secondleg.examples;

import static io.github.secondleg.examples.Page.Style.LOUD;
import static io.github.secondleg.examples.Page.Style.PLAIN;
import static io.github.secondleg.examples.Page.Style.QUIET;
import static io.github.secondleg.examples.Page.Style.WINNER;

import io.github.secondleg.Decision;
import io.github.secondleg.Leg;
import io.github.secondleg.Team;
import io.github.secondleg.TwoLeggedTie;
import java.util.Collection;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The layout of a tie: a line for each match with the home team first, a line for the shoot-out, the summary, and the criterion with its
 * article.
 *
 * @param names the number of columns for a team's name
 * @param scores the number of columns for a score
 */
record TieBlock(int names, int scores) {
    private static final String MARGIN = "     ";

    /** A layout that is wide enough for these ties. */
    static TieBlock fitting(Collection<DecidedTie> ties) {
        return new TieBlock(
                widest(
                        ties,
                        tie -> Math.max(
                                Columns.width(tie.first().name()),
                                Columns.width(tie.second().name()))),
                widest(
                        ties,
                        tie -> Math.max(
                                Columns.width(tie.firstLeg().toString()),
                                Columns.width(tie.secondLeg().toString()))));
    }

    private static int widest(Collection<DecidedTie> ties, ToIntFunction<TwoLeggedTie> width) {
        return ties.stream()
                .map(decided -> decided.recorded().tie())
                .mapToInt(width)
                .max()
                .orElse(0);
    }

    void print(DecidedTie decided, Page page) {
        TieOnRecord recorded = decided.recorded();
        Decision decision = decided.decision();
        TwoLeggedTie tie = recorded.tie();
        page.add(QUIET, Columns.right(Integer.toString(recorded.number()), 3) + "  ");
        match(tie.first(), tie.firstLeg(), tie.second(), decision, page);
        page.add(MARGIN);
        match(tie.second(), tie.secondLeg(), tie.first(), decision, page);
        tie.shootOut()
                .ifPresent(kicks -> page.add(MARGIN)
                        .add(QUIET, Columns.left("penalties", names + 4))
                        .add("  "
                                + Columns.centred(kicks.homeGoals() + "–" + kicks.awayGoals(), scores)
                                        .stripTrailing())
                        .endLine());
        page.add(MARGIN).add(decision.summary()).endLine();
        page.add(MARGIN).add(QUIET, reason(decision)).endLine();
        decision.notes()
                .forEach(note -> page.add(MARGIN).add(QUIET, "note: " + note).endLine());
        if (!decided.isAsRecorded()) {
            page.add(LOUD, "!!   DIFFERS FROM THE RECORD: " + recorded.outcome())
                    .endLine();
        }
    }

    private void match(Team home, Leg leg, Team visitors, Decision decision, Page page) {
        boolean homeAdvances = decision.winner().filter(home::equals).isPresent();
        boolean visitorsAdvance = decision.winner().filter(visitors::equals).isPresent();
        page.add(homeAdvances ? WINNER : PLAIN, Columns.left(home.name(), names))
                .add(QUIET, " " + home.association())
                .add("  " + Columns.centred(leg.toString(), scores) + "  ")
                .add(QUIET, visitors.association() + " ")
                .add(visitorsAdvance ? WINNER : PLAIN, visitors.name())
                .endLine();
    }

    /** The criterion and its article. */
    private static String reason(Decision decision) {
        return Stream.concat(
                        Stream.of(decision.criterion()),
                        decision.citation().stream().map(Object::toString))
                .collect(Collectors.joining(" · "));
    }
}
