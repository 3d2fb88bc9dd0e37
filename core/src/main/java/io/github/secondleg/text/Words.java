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

    /** The name of a value that has one, a date as {@code 17 March 2017}, notes in a list as sentences one after the other. */
    static String of(Object argument) {
        if (argument instanceof Named named) {
            return named.name();
        }
        if (argument instanceof LocalDate date) {
            return of(date);
        }
        return argument instanceof List<?> sentences ? joined(" ", sentences) : argument.toString();
    }

    static String joined(String gap, List<?> arguments) {
        String[] words = new String[arguments.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = of(arguments.get(i));
        }
        return String.join(gap, words);
    }

    private static String of(LocalDate date) {
        int year = date.getYear();
        return year < FOUR_DIGITS || year >= FIVE_DIGITS
                ? ANY_YEAR.format(date)
                : date.getDayOfMonth() + MONTHS.get(date.getMonthValue() - 1) + year;
    }
}
