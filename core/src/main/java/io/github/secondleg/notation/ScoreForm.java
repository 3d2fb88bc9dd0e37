package io.github.secondleg.notation;

import io.github.secondleg.Score;

/** A score, home team first, as in {@code 3–0}. A hyphen is read as a dash. */
final class ScoreForm {
    static final String AS_IN = "a score as in 1–0";

    private ScoreForm() {}

    static Score read(Line line) {
        int place = line.place();
        String score = line.word(AS_IN);
        try {
            return Score.parse(score);
        } catch (IllegalArgumentException notAScore) {
            throw line.unexpectedAt(place, AS_IN);
        }
    }
}
