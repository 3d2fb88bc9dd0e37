package io.github.secondleg.notation;

import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.Ruling;
import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.Tie;
import io.github.secondleg.TwoLeggedTie;

/** Prints a tie in canonical form. */
final class TiePrinter {
    static final String AGAINST = "v";
    static final String FIRST_LEG = Match.FIRST_LEG.toString();
    static final String SECOND_LEG = Match.SECOND_LEG.toString();
    static final String SINGLE_MATCH = Match.SINGLE_MATCH.toString();
    static final String PLAY_OFF_MATCH = Match.PLAY_OFF_MATCH.toString();
    static final String LOTS = "lots drawn for";
    static final String HIGHER_SEED = "higher seed";

    private static final Leg UNKNOWN = Leg.scheduled();

    private final Tie tie;
    private final StringBuilder out = new StringBuilder();
    private final int endOfTeams;

    private TiePrinter(Tie tie) {
        this.tie = tie;
        TeamForm.print(out, tie.first());
        out.append(' ').append(AGAINST).append(' ');
        TeamForm.print(out, tie.second());
        this.endOfTeams = out.length();
    }

    static String print(Tie tie) {
        TiePrinter printer = new TiePrinter(tie);
        printer.printFacts();
        return printer.out.toString();
    }

    private void printFacts() {
        if (tie instanceof SingleMatchTie single) {
            LegForm.print(begin(",", SINGLE_MATCH), single.match());
        } else if (tie instanceof TwoLeggedTie twoLegged) {
            printLeg(FIRST_LEG, twoLegged.firstLeg());
            printLeg(SECOND_LEG, twoLegged.secondLeg());
        }
        PlayOffForm.printExtraTimeAndShootOut(out, tie.extraTime(), tie.shootOut());
        tie.playOffMatch().ifPresent(playOff -> PlayOffForm.print(begin(";", PLAY_OFF_MATCH), playOff, tie));
        tie.lotsDrawnFor().ifPresent(team -> TeamForm.print(begin(";", LOTS), team, tie));
        tie.higherSeed().ifPresent(team -> TeamForm.print(begin(";", HIGHER_SEED), team, tie));
        for (Incident incident : tie.incidents()) {
            IncidentForm.print(begin(";"), incident, tie);
        }
        for (Ruling ruling : tie.rulings()) {
            RulingForm.print(begin(";"), ruling, tie);
        }
    }

    /** Prints a leg, unless nothing is known about it. */
    private void printLeg(String label, Leg leg) {
        if (!leg.equals(UNKNOWN)) {
            LegForm.print(begin(",", label), leg);
        }
    }

    private StringBuilder begin(String mark, String label) {
        return begin(mark).append(label).append(' ');
    }

    /** Prints the mark before a fact: a colon before the first one. */
    private StringBuilder begin(String mark) {
        return out.append(out.length() == endOfTeams ? ":" : mark).append(' ');
    }
}
