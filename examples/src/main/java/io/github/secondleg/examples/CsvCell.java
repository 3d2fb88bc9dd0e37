package io.github.secondleg.examples;

import io.github.secondleg.Leg;
import io.github.secondleg.Score;
import io.github.secondleg.ShootOut;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads single cells. Each method throws an exception that says what it expected. */
final class CsvCell {
    private static final Pattern GOALS = Pattern.compile("([0-9]{1,3})[-–]([0-9]{1,3})");
    private static final String AWARDED = "awarded";

    private CsvCell() {}

    static String name(String text) {
        return expect(!text.isEmpty(), text, "a name");
    }

    static int number(String text) {
        return Integer.parseInt(expect(text.matches("[1-9][0-9]{0,2}"), text, "a number from 1 to 999"));
    }

    static Leg leg(String text) {
        if (text.equals("cancelled")) {
            return Leg.cancelled();
        }
        if (text.equals("postponed")) {
            return Leg.postponed();
        }
        if (text.startsWith(AWARDED)) {
            return Leg.awarded(
                    score(text.substring(AWARDED.length()).strip(), "the score after it, as in awarded 3–0"));
        }
        return Leg.played(score(text, "goals–goals or one of cancelled, awarded, postponed"));
    }

    static ShootOut shootOut(String text) {
        Score kicks = score(text, "goals–goals, second-leg host first");
        return ShootOut.of(kicks.homeGoals(), kicks.awayGoals());
    }

    /** The criterion by its name in a chain. */
    static String criterion(String text) {
        return switch (text) {
            case "aggregate", "away goals", "walkover" -> text;
            case "penalties" -> "penalty shoot-out";
            default -> throw expected("one of aggregate, away goals, penalties, walkover");
        };
    }

    private static Score score(String text, String expectation) {
        Matcher goals = GOALS.matcher(text);
        if (!goals.matches()) {
            throw expected(expectation);
        }
        return Score.of(Integer.parseInt(goals.group(1)), Integer.parseInt(goals.group(2)));
    }

    private static String expect(boolean holds, String text, String expectation) {
        if (!holds) {
            throw expected(expectation);
        }
        return text;
    }

    static IllegalArgumentException expected(String what) {
        return new IllegalArgumentException("expected " + what + ".");
    }
}
