package io.github.secondleg.examples;

import static io.github.secondleg.competition.Slot.drawnLater;

import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.competition.Competition;
import io.github.secondleg.competition.Round;
import io.github.secondleg.competition.Slot;
import io.github.secondleg.competition.Window;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The qualifying rounds of the 2017 CAF Confederation Cup after the draw of 21 December 2016: 52 entrants, the bracket of the first two
 * rounds, and a third round to be drawn later.
 */
final class ConfederationCup2017 {
    private static final String PRELIMINARY = "Preliminary round";
    private static final String FIRST = "First round";
    static final String PLAY_OFF = "Play-off round";

    private final Map<String, Team> clubs = new HashMap<>();
    private final List<TieOnRecord> ties;

    private ConfederationCup2017(List<TieOnRecord> ties) {
        this.ties = ties;
        for (TieOnRecord recorded : ties) {
            for (Side side : Side.values()) {
                clubs.putIfAbsent(
                        recorded.tie().team(side).name(), recorded.tie().team(side));
            }
        }
    }

    static Competition of(List<TieOnRecord> ties) {
        ConfederationCup2017 cup = new ConfederationCup2017(ties);
        return Competition.of(
                "CAF Confederation Cup",
                2017,
                "caf",
                cup.preliminaryRound().windows(window(2, 10, 12), window(2, 17, 19)),
                cup.firstRound().windows(window(3, 10, 12), window(3, 17, 19)),
                playOffRound().windows(window(4, 7, 9), window(4, 14, 16)));
    }

    private Round preliminaryRound() {
        Round round = Round.named(PRELIMINARY);
        for (TieOnRecord recorded : ties) {
            if (recorded.round().equals(PRELIMINARY)) {
                round = round.tie(recorded.tie().first(), recorded.tie().second());
            }
        }
        return round;
    }

    private Round firstRound() {
        return Round.named(FIRST)
                .tie(winner(2), winner(1))
                .tie(club("Djoliba"), winner(3))
                .tie(club("CS Sfaxien"), winner(4))
                .tie(club("AS Kaloum"), winner(5))
                .tie(club("Al-Ahly Shendi"), winner(6))
                .tie(winner(8), winner(7))
                .tie(club("Club Africain"), winner(9))
                .tie(winner(11), winner(10))
                .tie(club("Azam"), winner(12))
                .tie(club("ZESCO United"), winner(13))
                .tie(club("ASEC Mimosas"), winner(14))
                .tie(club("Onze Créateurs"), winner(15))
                .tie(winner(17), winner(16))
                .tie(club("Recreativo do Libolo"), winner(18))
                .tie(club("SM Sanga Balende"), winner(19))
                .tie(club("Smouha"), winner(20));
    }

    private static Round playOffRound() {
        Round round = Round.named(PLAY_OFF);
        for (int tie = 1; tie <= 16; tie++) {
            round = round.tie(drawnLater(), drawnLater());
        }
        return round;
    }

    private Slot club(String name) {
        return Slot.entrant(Objects.requireNonNull(clubs.get(name), name));
    }

    private static Slot winner(int tie) {
        return Slot.winnerOf(PRELIMINARY + " " + tie);
    }

    private static Window window(int month, int first, int last) {
        return Window.of(LocalDate.of(2017, month, first), LocalDate.of(2017, month, last));
    }
}
