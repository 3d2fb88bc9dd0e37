package io.github.secondleg.examples;

import static io.github.secondleg.examples.Page.Style.QUIET;
import static io.github.secondleg.examples.Page.Style.STRONG;
import static io.github.secondleg.examples.Page.Style.WINNER;

import io.github.secondleg.Team;
import io.github.secondleg.draw.Ball;
import io.github.secondleg.draw.Draw;
import io.github.secondleg.draw.DrawRecord;
import io.github.secondleg.draw.DrawnTie;
import io.github.secondleg.draw.Procedure;
import java.util.stream.Collectors;

/** The pages of a draw on the stage: each ball when it is drawn, then the ties. */
final class StagePage {
    private StagePage() {}

    static Page opening(Draw<Team> draw, Procedure procedure, long seed) {
        Page page = new Page();
        String words = "Play-off round 2017, drawn again (" + procedure + ", seed " + seed + ")";
        page.add(STRONG, words).endLine();
        page.add(QUIET, "-".repeat(words.length())).endLine();
        page.add(QUIET, "The contents of the pots are inferred from the published order of the ties.")
                .endLine();
        draw.constraints()
                .forEach(constraint -> page.add(QUIET, "This was not a rule in 2017: " + constraint + ".")
                        .endLine());
        return page.endLine();
    }

    static Page ball(Ball<Team> ball) {
        Page page = new Page();
        String tie = ball.number() % 2 == 1 ? Columns.right(Integer.toString(ball.tie()), 3) + "  " : "     ";
        page.add(QUIET, tie)
                .add(QUIET, ball.pot().orElseThrow().name() + " ")
                .add(WINNER, ball.drawn().name())
                .add(QUIET, " " + ball.drawn().association());
        if (!ball.skipped().isEmpty()) {
            page.add(
                    QUIET,
                    ball.skipped().stream().map(Team::name).collect(Collectors.joining(", ", "   skipped: ", "")));
        }
        return page.endLine();
    }

    static Page ties(DrawRecord<Team> record) {
        Page page = new Page().endLine().add(STRONG, "First-leg hosts first").endLine();
        int host = record.ties().stream()
                .mapToInt(tie -> Columns.width(tie.firstLegHost().name()))
                .max()
                .orElse(0);
        int number = 0;
        for (DrawnTie<Team> tie : record.ties()) {
            number++;
            page.add(QUIET, Columns.right(Integer.toString(number), 3) + "  ")
                    .add(Columns.left(tie.firstLegHost().name(), host))
                    .add(QUIET, " " + tie.firstLegHost().association() + " v ")
                    .add(QUIET, tie.secondLegHost().association() + " ")
                    .add(tie.secondLegHost().name())
                    .endLine();
        }
        return page.endLine();
    }
}
