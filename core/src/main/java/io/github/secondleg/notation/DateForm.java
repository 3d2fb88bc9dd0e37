package io.github.secondleg.notation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A date after its word, as in {@code on 2017-03-17}. An unknown date is left out, with its word. */
final class DateForm {
    private DateForm() {}

    static Optional<LocalDate> read(Line line, String word) {
        return line.take(word) ? Optional.of(read(line)) : Optional.empty();
    }

    static LocalDate read(Line line) {
        String expected = "a date as in 2017-03-17";
        int place = line.place();
        String date = line.word(expected);
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException notADate) {
            throw line.unexpectedAt(place, expected);
        }
    }

    /** Prints the words, which begin with a space or a mark, and the date. */
    static void print(StringBuilder out, String words, Optional<LocalDate> date) {
        date.ifPresent(known -> out.append(words).append(' ').append(known));
    }
}
