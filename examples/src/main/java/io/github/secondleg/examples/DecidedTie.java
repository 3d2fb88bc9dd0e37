package io.github.secondleg.examples;

import io.github.secondleg.Decision;

/**
 * A tie with its decision and its outcome on record.
 *
 * @param recorded the tie and its outcome on record
 * @param decision the decision
 */
record DecidedTie(TieOnRecord recorded, Decision decision) {
    boolean isAsRecorded() {
        return recorded.confirms(decision);
    }
}
