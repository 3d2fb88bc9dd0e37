package io.github.secondleg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Decision;
import io.github.secondleg.Side;
import io.github.secondleg.Tie;
import io.github.secondleg.notation.TieNotation;

/** Compares how well a side does in two ties. The constants are ordered from worst to best. */
enum Progress {
    /** The other side advances. */
    ELIMINATED,
    /** The tie is pending, or nobody advances. */
    UNDECIDED,
    /** The side advances. */
    ADVANCES;

    static Progress of(Decision decision, Side side) {
        return decision.winner()
                .flatMap(decision.tie()::sideOf)
                .map(winner -> winner == side ? ADVANCES : ELIMINATED)
                .orElse(UNDECIDED);
    }

    /** Fails if a side makes less progress in a better tie. A tie that the rules fail to decide is left to another property. */
    static void checkNoWorse(Tie tie, Tie better, Side side, RulesUnderTest rules) {
        rules.decide(tie)
                .ifPresent(before -> rules.decide(better)
                        .ifPresent(after -> assertThat(of(after, side))
                                .overridingErrorMessage(() -> message(before, after, side, rules))
                                .isGreaterThanOrEqualTo(of(before, side))));
    }

    private static String message(Decision before, Decision after, Side side, RulesUnderTest rules) {
        String team = before.tie().team(side).toString();
        return "The rules (" + rules + ") must not punish " + team + " for doing better.\n"
                + line(before, team, of(before, side)) + "\n"
                + "After doing better: " + line(after, team, of(after, side)) + "\n"
                + "Maybe a criterion prefers the wrong side.";
    }

    /** One tie in the notation, with the progress of a team and the criterion that was asked last. */
    private static String line(Decision decision, String team, Progress progress) {
        return TieNotation.print(decision.tie()) + " => " + progress.words(team) + " (" + decision.criterion() + ")";
    }

    private String words(String team) {
        return switch (this) {
            case ELIMINATED -> team + " are eliminated";
            case UNDECIDED -> "the tie is pending or nobody advances";
            case ADVANCES -> team + " advance";
        };
    }
}
