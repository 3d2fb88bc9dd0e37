package io.github.secondleg.text;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The English words for one argument of a {@link Note}. */
final class Words {
    private static final ImmutableList<String> MONTHS = ImmutableList.of(
            " January ",
            " February ",
            " March ",
            " April ",
            " May ",
            " June ",
            " July ",
            " August ",
            " September ",
            " October ",
            " November ",
            " December ");

    private static final DateTimeFormatter ANY_YEAR = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int FOUR_DIGITS = 1000;
    private static final int FIVE_DIGITS = 10_000;

    private Words() {}

    static String of(Object argument) {
        StringBuilder words = new StringBuilder();
        append(argument, words);
        return words.toString();
    }

    /** A name in place of the full form, a date as {@code 17 March 2017}, several notes as sentences one after the other. */
    static void append(Object argument, StringBuilder words) {
        if (argument instanceof Named named) {
            words.append(named.name());
        } else if (argument instanceof Note note) {
            note.appendTo(words);
        } else if (argument instanceof LocalDate date) {
            append(date, words);
        } else if (argument instanceof List<?> sentences) {
            String gap = "";
            for (Object sentence : sentences) {
                words.append(gap);
                append(sentence, words);
                gap = " ";
            }
        } else {
            words.append(argument);
        }
    }

    private static void append(LocalDate date, StringBuilder words) {
        int year = date.getYear();
        if (year < FOUR_DIGITS || year >= FIVE_DIGITS) {
            words.append(ANY_YEAR.format(date));
            return;
        }
        words.append(date.getDayOfMonth())
                .append(MONTHS.get(date.getMonthValue() - 1))
                .append(year);
    }
}
