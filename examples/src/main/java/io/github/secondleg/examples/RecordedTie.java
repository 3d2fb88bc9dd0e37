package io.github.secondleg.examples;

import io.github.secondleg.Decision;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;

/**
 * A tie of the season, and how it is on record to have ended.
 *
 * @param round the round, as in {@code First round}
 * @param number its number in the round
 * @param tie the facts
 * @param advanced the team on record to have advanced
 * @param criterion what is on record to have decided, by the name that chains have for it
 */
record RecordedTie(String round, int number, TwoLeggedTie tie, Team advanced, String criterion) {
    /** Its name in a competition, as in {@code First round 2}. */
    String name() {
        return round + " " + number;
    }

    DecidedTie decideBy(TiebreakChain chain) {
        return new DecidedTie(this, chain.decide(tie));
    }

    /** Whether a decision agrees with the record. */
    boolean confirms(Decision decision) {
        return decision.winner().filter(advanced::equals).isPresent()
                && decision.criterion().equals(criterion);
    }

    /** As in {@code Al-Masry, by walkover}. */
    String outcome() {
        return advanced.name() + ", by " + criterion;
    }

    /** As in {@code First round 2: Djoliba v Al-Masry}. */
    @Override
    public String toString() {
        return round + " " + number + ": " + tie.first().name() + " v "
                + tie.second().name();
    }
}
