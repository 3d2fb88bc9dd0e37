package io.github.secondleg.examples;

import io.github.secondleg.Decision;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints the famous ties, each with its decision under the rules of its season and the reason why it is famous. */
public final class FamousTies {
    private FamousTies() {}

    /**
     * Prints the ties.
     *
     * @param arguments no arguments
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (FamousTie famous : FamousTie.all()) {
            Decision decision = famous.decision();
            out.println(famous);
            out.println("  " + decision.summary());
            decision.citation().ifPresent(article -> out.println("  " + article));
            out.println("  " + famous.whyFamous());
        }
    }
}
