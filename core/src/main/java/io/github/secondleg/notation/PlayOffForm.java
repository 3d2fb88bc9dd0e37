package io.github.secondleg.notation;

import io.github.secondleg.ExtraTime;
import io.github.secondleg.Leg;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Score;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import java.util.Optional;

/** Extra time and shoot-out, as in {@code , in extra time 1–0, on penalties 3–0}, and the play-off match with its own. */
final class PlayOffForm {
    static final String EXTRA_TIME = "in extra time";
    static final String SHOOT_OUT = "on penalties";

    private PlayOffForm() {}

    static PlayOffMatch read(Line line, Tie tie) {
        Series matches = new Series(line, ",");
        Team home = TeamForm.read(line, tie);
        line.expect(TiePrinter.AGAINST);
        int awayPlace = line.place();
        Team away = TeamForm.read(line, tie);
        line.expect(":");
        Leg leg = LegForm.read(line);
        PlayOffMatch match = line.at(awayPlace, () -> PlayOffMatch.between(home, away, leg));
        matches.endPart();
        PlayOffMatch playOff = match;
        int place = line.place();
        if (matches.next(EXTRA_TIME)) {
            ExtraTime goals = extraTime(line);
            playOff = line.at(place, () -> match.withExtraTime(goals));
            matches.endPart();
        }
        PlayOffMatch soFar = playOff;
        place = line.place();
        if (matches.next(SHOOT_OUT)) {
            ShootOut kicks = shootOut(line);
            playOff = line.at(place, () -> soFar.withShootOut(kicks));
            matches.endLastPart();
        }
        matches.end();
        return playOff;
    }

    static ExtraTime extraTime(Line line) {
        Score goals = ScoreForm.read(line);
        return ExtraTime.ofGoals(goals.homeGoals(), goals.awayGoals());
    }

    static ShootOut shootOut(Line line) {
        int place = line.place();
        Score kicks = ScoreForm.read(line);
        return line.at(place, () -> ShootOut.of(kicks.homeGoals(), kicks.awayGoals()));
    }

    static void print(StringBuilder out, PlayOffMatch playOff, Tie tie) {
        TeamForm.print(out, playOff.home(), tie);
        TeamForm.print(out.append(' ').append(TiePrinter.AGAINST).append(' '), playOff.away(), tie);
        out.append(": ");
        LegForm.print(out, playOff.match());
        printExtraTimeAndShootOut(out, playOff.extraTime(), playOff.shootOut());
    }

    static void printExtraTimeAndShootOut(
            StringBuilder out, Optional<ExtraTime> extraTime, Optional<ShootOut> shootOut) {
        extraTime.ifPresent(goals -> print(out, EXTRA_TIME, goals.homeGoals(), goals.awayGoals()));
        shootOut.ifPresent(kicks -> print(out, SHOOT_OUT, kicks.homeGoals(), kicks.awayGoals()));
    }

    private static void print(StringBuilder out, String label, int home, int away) {
        out.append(", ").append(label).append(' ').append(Score.of(home, away));
    }
}
