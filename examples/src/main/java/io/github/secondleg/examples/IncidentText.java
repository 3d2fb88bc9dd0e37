package io.github.secondleg.examples;

import io.github.secondleg.Association;
import io.github.secondleg.Incident;
import io.github.secondleg.Tie;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two sentences in which the file tells of what happened off the pitch. */
final class IncidentText {
    private static final Pattern SUSPENDED =
            Pattern.compile("association (?<code>.+) suspended by (?<body>.+) on (?<day>.+)");
    private static final Pattern WITHDREW = Pattern.compile("(?<club>.+) withdrew before the (first|second) leg");

    private IncidentText() {}

    /** The incident that a sentence tells of, once it is known of which tie. */
    static Function<Tie, Incident> read(String text) {
        Matcher suspended = SUSPENDED.matcher(text);
        if (suspended.matches()) {
            Incident suspension = Incident.suspension(Association.of(suspended.group("code")), suspended.group("body"))
                    .from(date(suspended.group("day")));
            return tie -> suspension;
        }
        Matcher withdrew = WITHDREW.matcher(text);
        if (withdrew.matches()) {
            // the day is not known, and need not be: such a withdrawal counts as before the end of its tie
            return tie -> Incident.withdrawal(Clubs.oneOf(tie, withdrew.group("club")));
        }
        throw Cell.expected(
                "\"association … suspended by … on year-month-day\" or \"… withdrew before the second leg\"");
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw Cell.expected("a date as in 2017-03-17, not " + text);
        }
    }
}
