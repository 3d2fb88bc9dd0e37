package io.github.secondleg.examples;

import io.github.secondleg.Decision;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;

/**
 * A tie of the season with its outcome on record.
 *
 * @param round the round, as in {@code First round}
 * @param number the number in the round
 * @param tie the tie with its facts
 * @param advanced the team that advanced
 * @param criterion the criterion that decided, by its name in a chain
 */
record TieOnRecord(String round, int number, TwoLeggedTie tie, Team advanced, String criterion) {
    /** The name of the tie in a competition, as in {@code First round 2}. */
    String name() {
        return round + " " + number;
    }

    DecidedTie decideBy(TiebreakChain chain) {
        return new DecidedTie(this, chain.decide(tie));
    }

    /** {@code true} if a decision agrees with the record. */
    boolean confirms(Decision decision) {
        return decision.winner().filter(advanced::equals).isPresent()
                && decision.criterion().equals(criterion);
    }

    /** The outcome on record, as in {@code Al-Masry, by walkover}. */
    String outcome() {
        return advanced.name() + ", by " + criterion;
    }

    /** The name and the teams, as in {@code First round 2: Djoliba v Al-Masry}. */
    @Override
    public String toString() {
        return round + " " + number + ": " + tie.first().name() + " v "
                + tie.second().name();
    }
}
