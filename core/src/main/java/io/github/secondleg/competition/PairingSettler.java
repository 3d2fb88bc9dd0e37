package io.github.secondleg.competition;

import io.github.secondleg.Decision;
import io.github.secondleg.Incident;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import io.github.secondleg.TiebreakChain;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How one tie of a bracket is settled from its places, its facts, and what put clubs out of the competition. */
final class PairingSettler {
    private PairingSettler() {}

    static Pairing of(Node node, Place first, Place second, ClubWideIncidents incidents) {
        Tie tie = node.tieBetween(first, second);
        if (tie == null) {
            return withGiven(node, first, second, null, walkOn(node, first, second, incidents), lost(first, second));
        }
        Decision decision = decide(tie, node, incidents);
        return decision instanceof Decision.Pending
                ? withGiven(node, first, second, decision, Place.NOT_YET, Place.NOT_YET)
                : withGiven(node, first, second, decision, Place.of(decision.winner()), Place.of(decision.loser()));
    }

    /** A place that was given away is neither the winner's nor, if the beaten club has it, the beaten one's. */
    private static Pairing withGiven(
            Node node, Place first, Place second, @Nullable Decision decision, Place winner, Place loser) {
        if (node.given() == null) {
            return new Pairing(node, first, second, decision, winner, loser);
        }
        Team given = node.given().team();
        return new Pairing(node, first, second, decision, Place.of(given), loser.is(given) ? Place.NOBODY : loser);
    }

    /**
     * Who goes on without playing. A club that withdrew or was disqualified meets its exit in the next tie; where there is none, it
     * goes no further.
     */
    private static Place walkOn(Node node, Place first, Place second, ClubWideIncidents incidents) {
        if (!first.isSettled() || !second.isSettled()) {
            return Place.NOT_YET;
        }
        if (first.team() != null && second.team() != null) {
            return Place.NOT_YET; // a club against itself, which only a ruling can resolve
        }
        Team alone = first.team() != null ? first.team() : second.team();
        boolean goesOn = alone != null
                && (!node.feeds().isEmpty()
                        || incidents
                                .exitOf(alone, node.ruledRound().rules().sanctions())
                                .isEmpty());
        return goesOn ? Place.of(Optional.ofNullable(alone)) : Place.NOBODY;
    }

    private static Place lost(Place first, Place second) {
        boolean alone = first.isSettled() && second.isSettled() && (first.team() == null || second.team() == null);
        return alone ? Place.NOBODY : Place.NOT_YET;
    }

    /** By its own facts; with what put a club out, of the tie or the competition, if that came before its end. */
    private static Decision decide(Tie recorded, Node node, ClubWideIncidents all) {
        TiebreakChain rules = node.ruledRound().rules();
        Tie tie = node.given() == null ? recorded : recorded.with(node.given());
        Decision own = rules.decide(tie);
        Tie met = with(all.concerning(tie.first(), tie.second()), tie);
        if (met.incidents().isEmpty()) {
            return own;
        }
        Round round = node.ruledRound().round();
        boolean ended = !(own instanceof Decision.Pending);
        if (ended && rules.decide(Timetable.dated(tie, round)).endedOn().isEmpty()) {
            return own; // nothing says that it had not ended before
        }
        Decision byDay = rules.decide(Timetable.dated(met, round));
        if (ended && own.hasSameOutcomeAs(byDay)) {
            return own;
        }
        // told, where that comes to the same, of the tie as it was recorded, without the days that only windows tell
        Decision undated = rules.decide(met);
        return undated.hasSameOutcomeAs(byDay) ? undated : byDay;
    }

    private static Tie with(List<Incident> incidents, Tie tie) {
        Tie met = tie;
        for (Incident incident : incidents) {
            met = met.with(incident);
        }
        return met;
    }
}
