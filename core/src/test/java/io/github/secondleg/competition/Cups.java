package io.github.secondleg.competition;

import io.github.secondleg.Association;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import java.time.LocalDate;

/** A small cup for tests, with two semi-finals and a final. */
final class Cups {
    static final Team UPPER = Team.of("Upper Mill", "ENG");
    static final Team LOWER = Team.of("Lower Mill", "ENG");
    static final Team EAST = Team.of("East Hill", "SCO");
    static final Team WEST = Team.of("West Hill", "WAL");
    static final TiebreakChain RULES =
            TiebreakChain.of("the cup rules", Tiebreaker.aggregate(), Tiebreaker.awayGoals(), Tiebreaker.shootOut());
    static final String SEMI_1 = "Semi-finals 1";
    static final String SEMI_2 = "Semi-finals 2";
    static final String FINAL = "Final";

    private Cups() {}

    static Round semiFinals() {
        return Round.named("Semi-finals").tie(UPPER, LOWER).tie(EAST, WEST);
    }

    static Round finals() {
        return Round.named("Final").tie(Slot.winnerOf(SEMI_1), Slot.winnerOf(SEMI_2));
    }

    static Competition cup() {
        return Competition.of("Mill Cup", 2026, RULES, semiFinals(), finals());
    }

    /** The same cup with windows: first legs on 1–3 March and 1–3 April, second legs on 8–10 March and 8–10 April. */
    static Competition cupWithWindows() {
        return Competition.of(
                "Mill Cup",
                2026,
                RULES,
                semiFinals().windows(window(3, 1, 3), window(3, 8, 10)),
                finals().windows(window(4, 1, 3), window(4, 8, 10)));
    }

    static Window window(int month, int first, int last) {
        return Window.of(date(month, first), date(month, last));
    }

    static LocalDate date(int month, int dayOfMonth) {
        return LocalDate.of(2026, month, dayOfMonth);
    }

    /** A tie won 2–0 by its first-leg host, or by its second-leg host. */
    static Competition won(Competition cup, String tie, boolean byFirst) {
        return cup.record(Event.leg(tie, Match.FIRST_LEG, byFirst ? Leg.played(2, 0) : Leg.played(0, 2)))
                .record(Event.leg(tie, Match.SECOND_LEG, Leg.played(0, 0)));
    }

    static Incident.Suspension suspension(String association) {
        return Incident.suspension(Association.of(association), "FIFA");
    }
}
