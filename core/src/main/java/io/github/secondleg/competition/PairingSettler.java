package io.github.secondleg.competition;

import io.github.secondleg.Decision;
import io.github.secondleg.Incident;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import io.github.secondleg.TiebreakChain;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Settles one tie of a bracket from its places, its facts, and the incidents of the whole competition. */
final class PairingSettler {
    private PairingSettler() {}

    static Pairing of(Node node, Place first, Place second, ClubWideIncidents incidents) {
        Tie tie = node.tieBetween(first, second);
        if (tie == null) {
            return withGiven(
                    node,
                    first,
                    second,
                    null,
                    winnerWithoutMatch(node, first, second, incidents),
                    loserWithoutMatch(first, second));
        }
        Decision decision = decide(tie, node, incidents);
        return decision instanceof Decision.Pending
                ? withGiven(node, first, second, decision, Place.NOT_YET, Place.NOT_YET)
                : withGiven(node, first, second, decision, Place.of(decision.winner()), Place.of(decision.loser()));
    }

    /** The pairing under a ruling that gives the winner's place away. If the losing team gets it, no team is left for the loser's place. */
    private static Pairing withGiven(
            Node node, Place first, Place second, @Nullable Decision decision, Place winner, Place loser) {
        if (node.given() == null) {
            return new Pairing(node, first, second, decision, winner, loser);
        }
        Team given = node.given().team();
        return new Pairing(node, first, second, decision, Place.of(given), loser.is(given) ? Place.NOBODY : loser);
    }

    /**
     * The team that advances without a match. If it withdrew or was disqualified, the next tie eliminates it; after the last tie it does
     * not advance.
     */
    private static Place winnerWithoutMatch(Node node, Place first, Place second, ClubWideIncidents incidents) {
        if (!first.isSettled() || !second.isSettled()) {
            return Place.NOT_YET;
        }
        if (first.team() != null && second.team() != null) {
            return Place.NOT_YET; // one team on both sides, which only a ruling can resolve
        }
        Team alone = first.team() != null ? first.team() : second.team();
        boolean advances = alone != null
                && (!node.feeds().isEmpty()
                        || incidents
                                .eliminationOf(alone, node.ruledRound().rules().sanctions())
                                .isEmpty());
        return advances ? Place.of(Optional.ofNullable(alone)) : Place.NOBODY;
    }

    private static Place loserWithoutMatch(Place first, Place second) {
        boolean alone = first.isSettled() && second.isSettled() && (first.team() == null || second.team() == null);
        return alone ? Place.NOBODY : Place.NOT_YET;
    }

    /** The decision on the recorded facts, and on the incidents of the tie and of the competition before the end of the tie. */
    private static Decision decide(Tie recorded, Node node, ClubWideIncidents clubWide) {
        TiebreakChain rules = node.ruledRound().rules();
        Tie tie = node.given() == null ? recorded : recorded.with(node.given());
        Decision own = rules.decide(tie);
        Tie withIncidents = with(clubWide.concerning(tie.first(), tie.second()), tie);
        if (withIncidents.incidents().isEmpty()) {
            return own;
        }
        Round round = node.ruledRound().round();
        boolean ended = !(own instanceof Decision.Pending);
        if (ended && rules.decide(Timetable.dated(tie, round)).endedOn().isEmpty()) {
            return own; // no date shows that the tie ended after the incident
        }
        Decision byDate = rules.decide(Timetable.dated(withIncidents, round));
        if (ended && own.hasSameOutcomeAs(byDate)) {
            return own;
        }
        // if the outcome is the same, the decision on the tie without the dates inferred from windows
        Decision undated = rules.decide(withIncidents);
        return undated.hasSameOutcomeAs(byDate) ? undated : byDate;
    }

    private static Tie with(List<Incident> incidents, Tie tie) {
        Tie withIncidents = tie;
        for (Incident incident : incidents) {
            withIncidents = withIncidents.with(incident);
        }
        return withIncidents;
    }
}
