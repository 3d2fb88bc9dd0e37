package io.github.secondleg.examples;

import io.github.secondleg.Decision;
import io.github.secondleg.Leg;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Decides one tie under the rules of the {@link ValleyCup}, found by name. */
public final class ValleyCupFinal {
    private ValleyCupFinal() {}

    /** Prints the decision. */
    public static void main(String... args) {
        Team upperMill = Team.of("Upper Mill", "ENG");
        Team lowerMill = Team.of("Lower Mill", "ENG");
        TwoLeggedTie tie = TwoLeggedTie.between(upperMill, lowerMill)
                .withFirstLeg(Leg.played(2, 1))
                .withSecondLeg(Leg.played(1, 0))
                .withPlayOffMatch(PlayOffMatch.between(upperMill, lowerMill, Leg.played(2, 1)));

        Decision decision = TiebreakChain.named("valley-cup").decide(tie);

        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(decision.summary());
        decision.citation().ifPresent(out::println);
    }
}
