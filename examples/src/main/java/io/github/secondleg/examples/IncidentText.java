package io.github.secondleg.examples;

import io.github.secondleg.Association;
import io.github.secondleg.Incident;
import io.github.secondleg.Tie;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two sentences that the file has for incidents. */
final class IncidentText {
    private static final Pattern SUSPENDED =
            Pattern.compile("association (?<code>.+) suspended by (?<body>.+) on (?<date>.+)");
    private static final Pattern WITHDREW = Pattern.compile("(?<club>.+) withdrew before the (first|second) leg");

    private IncidentText() {}

    /** The incident of a sentence. Its team is found in the tie. */
    static Function<Tie, Incident> read(String text) {
        Matcher suspended = SUSPENDED.matcher(text);
        if (suspended.matches()) {
            Incident suspension = Incident.suspension(Association.of(suspended.group("code")), suspended.group("body"))
                    .from(date(suspended.group("date")));
            return tie -> suspension;
        }
        Matcher withdrew = WITHDREW.matcher(text);
        if (withdrew.matches()) {
            // an undated withdrawal counts as before the end of its tie
            return tie -> Incident.withdrawal(Clubs.oneOf(tie, withdrew.group("club")));
        }
        throw CsvCell.expected(
                "\"association … suspended by … on year-month-day\" or \"… withdrew before the second leg\"");
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            throw CsvCell.expected("a date as in 2017-03-17, not " + text);
        }
    }
}
