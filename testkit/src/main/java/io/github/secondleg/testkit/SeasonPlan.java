package io.github.secondleg.testkit;

import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.competition.Competition;
import io.github.secondleg.competition.Round;
import io.github.secondleg.competition.Slot;
import java.util.ArrayList;
import java.util.List;

/**
 * The plan of a season: knock-out rounds down to a final.
 *
 * @param clubs the number of teams that enter, two or more
 * @param isDrawn {@code true} if each round after the first is drawn when the round before it has ended
 * @param hasSingleFinal {@code true} if the final is a single match
 */
record SeasonPlan(int clubs, boolean isDrawn, boolean hasSingleFinal) {
    Competition under(TiebreakChain rules) {
        List<Round> rounds = new ArrayList<>();
        List<Slot> slots = entrants();
        while (slots.size() > 1) {
            Round round = Round.named("Round " + (rounds.size() + 1)).slots(slots);
            rounds.add(slots.size() == 2 && hasSingleFinal ? round.overOneMatch() : round);
            slots = round.tieNames().stream()
                    .map(tie -> isDrawn ? Slot.drawnLater() : Slot.winnerOf(tie))
                    .toList();
        }
        return Competition.of("Random Cup", Dates.FIRST.getYear(), rules, rounds.toArray(Round[]::new));
    }

    /** The teams, with byes added up to a power of two, at most one in each tie. */
    private List<Slot> entrants() {
        int places = Integer.highestOneBit(2 * clubs - 1);
        int byes = places - clubs;
        List<Slot> slots = new ArrayList<>();
        for (Team team : Teams.distinct(clubs)) {
            slots.add(Slot.entrant(team));
            if (slots.size() < 2 * byes) {
                slots.add(Slot.bye());
            }
        }
        return slots;
    }
}
