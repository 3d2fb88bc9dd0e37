package io.github.secondleg.examples;

import io.github.secondleg.Decision;

/**
 * A tie with its decision beside the record.
 *
 * @param recorded the tie and its recorded outcome
 * @param decision what the rules make of it
 */
record DecidedTie(RecordedTie recorded, Decision decision) {
    boolean isAsRecorded() {
        return recorded.confirms(decision);
    }
}
