package io.github.secondleg.examples;

import static io.github.secondleg.examples.Page.Style.LOUD;
import static io.github.secondleg.examples.Page.Style.PLAIN;
import static io.github.secondleg.examples.Page.Style.QUIET;
import static io.github.secondleg.examples.Page.Style.THROUGH;

import io.github.secondleg.Decision;
import io.github.secondleg.Leg;
import io.github.secondleg.Team;
import io.github.secondleg.TwoLeggedTie;
import java.util.Collection;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a tie is set: a line for each match with its home team first, one for the kicks, then the decision in words, and what it rests on.
 *
 * @param names columns for a team's name
 * @param scores columns for a score
 */
record TieBlock(int names, int scores) {
    private static final String MARGIN = "     ";

    /** As wide as the widest of these ties asks for. */
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

    void set(DecidedTie decided, Page page) {
        RecordedTie recorded = decided.recorded();
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
        page.add(MARGIN).add(QUIET, grounds(decision)).endLine();
        decision.notes()
                .forEach(note -> page.add(MARGIN).add(QUIET, "note: " + note).endLine());
        if (!decided.isAsRecorded()) {
            page.add(LOUD, "!!   RECORDED OTHERWISE: " + recorded.outcome()).endLine();
        }
    }

    private void match(Team home, Leg leg, Team visitors, Decision decision, Page page) {
        boolean homeThrough = decision.winner().filter(home::equals).isPresent();
        boolean visitorsThrough = decision.winner().filter(visitors::equals).isPresent();
        page.add(homeThrough ? THROUGH : PLAIN, Columns.left(home.name(), names))
                .add(QUIET, " " + home.association())
                .add("  " + Columns.centred(leg.toString(), scores) + "  ")
                .add(QUIET, visitors.association() + " ")
                .add(visitorsThrough ? THROUGH : PLAIN, visitors.name())
                .endLine();
    }

    /** Criterion and article: what a results page leaves out. */
    private static String grounds(Decision decision) {
        return Stream.concat(
                        Stream.of(decision.criterion()),
                        decision.citation().stream().map(Object::toString))
                .collect(Collectors.joining(" · "));
    }
}
