package io.github.secondleg.outlook;

import io.github.secondleg.Awaited;
import io.github.secondleg.NextOnPitch;
import io.github.secondleg.Score;
import io.github.secondleg.Side;
import io.github.secondleg.Tie;
import io.github.secondleg.Verdict;
import io.github.secondleg.text.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The key and the arguments of a scenario in the words of one team: {@code outlook.scenario.match.advance.win-from} with the team and
 * {@code 2}. The parts of a key: of what, what it leads to, by how much, and with which scores or goals if not with all.
 */
final class ScenarioSentences {
    private static final String PREFIX = "outlook.scenario.";

    private final ScoreRange span;
    private final boolean home;
    private final List<Object> arguments = new ArrayList<>();

    private ScenarioSentences(ScoreRange span, boolean home) {
        this.span = span;
        this.home = home;
    }

    /**
     * A scenario of what comes next.
     *
     * @param span in the differences of the team
     */
    static Note of(NextOnPitch next, ScoreRange span, Verdict verdict, Side side) {
        ScenarioSentences words = new ScenarioSentences(span, side == next.home());
        String outcome = words.outcome(verdict, side, next.decision().tie());
        return Note.of(PREFIX + key(next.kind()) + "." + outcome + "." + words.scores(next.kind()), words.arguments());
    }

    private static String key(NextOnPitch.Kind kind) {
        return switch (kind) {
            case FIRST_LEG, SECOND_LEG, SINGLE_MATCH -> "match";
            case EXTRA_TIME -> "extra-time";
            case SHOOT_OUT -> "shoot-out";
            case PLAY_OFF_MATCH -> "play-off-match";
        };
    }

    /**
     * A scenario of both legs.
     *
     * @param span in the differences of the team
     */
    static Note ofBothLegs(ScoreRange span, Verdict verdict, Side side, Tie tie) {
        ScenarioSentences words = new ScenarioSentences(span, false); // no score is named, so no ground either
        String outcome = words.outcome(verdict, side, tie);
        String key = Stream.of(words.margin(), words.awayGoals())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("."));
        return Note.of(PREFIX + "both-legs." + outcome + "." + key, words.arguments());
    }

    private Object[] arguments() {
        return arguments.toArray();
    }

    private String outcome(Verdict verdict, Side side, Tie tie) {
        arguments.add(tie.team(side));
        if (verdict.awaited().isPresent()) {
            Awaited awaited = verdict.awaited().get();
            arguments.add(awaited);
            return awaited.isOnPitch() ? "goes-on" : "awaits";
        }
        return verdict.side().map(winner -> winner == side ? "advance" : "out").orElse("nobody");
    }

    private String scores(NextOnPitch.Kind next) {
        if (span.isOfAllGoals()) {
            return margin();
        }
        String kind = kind(span.fromDifference());
        if (!span.isOfOneDifference()) {
            return margin() + "." + goals(kind);
        }
        boolean placed = !kind.equals("draw")
                && next != NextOnPitch.Kind.PLAY_OFF_MATCH
                && next != NextOnPitch.Kind.SINGLE_MATCH;
        return kind + scoresOfOneDifference(kind) + (placed ? home ? ".home" : ".away" : "");
    }

    private static String kind(int difference) {
        return difference > 0 ? "win" : difference == 0 ? "draw" : "defeat";
    }

    /** Neighbouring scores of one difference: one, two, more, or all from one up. */
    private String scoresOfOneDifference(String kind) {
        int from = span.fromGoals();
        int to = span.toGoals();
        if (to == from || to == from + 1) {
            arguments.add(score(from));
            if (to > from) {
                arguments.add(score(to));
            }
            return to > from ? "-scores" : "-score";
        }
        if (!kind.equals("draw")) {
            arguments.add(Math.abs(span.fromDifference()));
        }
        arguments.add(score(from));
        if (to == ScoreRange.HIGHEST) {
            return "-upwards";
        }
        arguments.add(score(to));
        return "-scores-between";
    }

    /** As on the scoreboard, home team first. */
    private Score score(int goals) {
        int more = goals + Math.abs(span.fromDifference());
        boolean homeHasMore = home == span.fromDifference() > 0;
        return homeHasMore ? Score.of(more, goals) : Score.of(goals, more);
    }

    /** The goals of the side with fewer: the opponent's in a win, the team's own in a defeat. */
    private String goals(String kind) {
        String whose = kind.equals("win") ? "conceding" : "scoring";
        int from = span.fromGoals();
        int to = span.toGoals();
        if (to == ScoreRange.HIGHEST) {
            arguments.add(from);
            return whose + "-from";
        }
        if (from == to) {
            arguments.add(from);
            return whose;
        }
        if (from == 0) {
            arguments.add(to);
            return whose + "-up-to";
        }
        arguments.add(from);
        arguments.add(to);
        return whose + "-between";
    }

    private String awayGoals() {
        if (span.isOfAllGoals()) {
            return "";
        }
        if (span.fromGoals() < 0) {
            return span.toGoals() < 0 ? "more-away-goals" : "not-fewer-away-goals";
        }
        if (span.fromGoals() > 0) {
            return "fewer-away-goals";
        }
        return span.toGoals() > 0 ? "not-more-away-goals" : "as-many-away-goals";
    }

    private String margin() {
        int from = span.fromDifference();
        int to = span.toDifference();
        if (from == ScoreRange.LOWEST || to == ScoreRange.HIGHEST) {
            return openMargin(from, to);
        }
        if (from > 0) {
            return margins("win", from, to);
        }
        if (to < 0) {
            return margins("defeat", -to, -from);
        }
        if (from == 0 && to == 0) {
            return "any-draw";
        }
        Stream.of(to, -from).filter(most -> most > 0).forEach(arguments::add);
        return from == 0 ? "draw-or-win-up-to" : to == 0 ? "draw-or-defeat-up-to" : "around-draw";
    }

    private String openMargin(int from, int to) {
        if (from == ScoreRange.LOWEST && to == ScoreRange.HIGHEST) {
            return "any-score";
        }
        boolean winning = to == ScoreRange.HIGHEST;
        int least = winning ? from : -to;
        String result = winning ? "win" : "defeat";
        if (least == 1) {
            return "any-" + result;
        }
        if (least == 0) {
            return winning ? "win-or-draw" : "draw-or-defeat";
        }
        arguments.add(Math.abs(least));
        if (least > 1) {
            return result + "-from";
        }
        return winning ? "win-or-draw-or-defeat-up-to" : "draw-or-defeat-or-win-up-to";
    }

    private String margins(String result, int least, int most) {
        if (least > 1 || most == 1) {
            arguments.add(least);
        }
        if (most > least) {
            arguments.add(most);
        }
        return result + (least == most ? "-by" : least == 1 ? "-up-to" : "-between");
    }
}
