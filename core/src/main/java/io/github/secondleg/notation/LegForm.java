package io.github.secondleg.notation;

import io.github.secondleg.Leg;
import io.github.secondleg.Score;

/** The state of a match and its date, in the words of {@link Leg}. */
final class LegForm {
    private LegForm() {}

    static Leg read(Line line) {
        Leg leg = readWithoutDate(line);
        return DateForm.read(line, "on").<Leg>map(leg::on).orElse(leg);
    }

    private static Leg readWithoutDate(Line line) {
        if (Character.isDigit(line.peek())) {
            return Leg.played(ScoreForm.read(line));
        }
        if (line.take("scheduled")) {
            return Leg.scheduled();
        }
        if (line.take("postponed")) {
            return Leg.postponed();
        }
        if (line.take("cancelled")) {
            return Leg.cancelled();
        }
        if (line.take("abandoned")) {
            return abandoned(line);
        }
        if (line.take("awarded")) {
            return awarded(line);
        }
        throw line.unexpected(ScoreForm.AS_IN);
    }

    private static Leg abandoned(Line line) {
        if (!line.take("at")) {
            return Leg.abandoned();
        }
        Score score = ScoreForm.read(line);
        return line.take("which stands")
                ? Leg.abandonedScoreStands(score.homeGoals(), score.awayGoals())
                : Leg.abandoned(score.homeGoals(), score.awayGoals());
    }

    private static Leg awarded(Line line) {
        Leg.Awarded leg = Leg.awarded(ScoreForm.read(line));
        leg = line.take("instead of") ? leg.insteadOf(ScoreForm.read(line)) : leg;
        return line.take("for the record only") ? leg.forTheRecordOnly() : leg;
    }

    static void print(StringBuilder out, Leg leg) {
        printWithoutDate(out, leg);
        DateForm.print(out, " on", leg.date());
    }

    private static void printWithoutDate(StringBuilder out, Leg leg) {
        if (leg instanceof Leg.Abandoned abandoned) {
            out.append("abandoned");
            abandoned.scoreOnPitch().ifPresent(score -> out.append(" at ").append(score));
            out.append(abandoned.stands() ? " which stands" : "");
        } else if (leg instanceof Leg.Awarded awarded) {
            out.append("awarded ").append(awarded.award());
            awarded.scoreOnPitch().ifPresent(score -> out.append(" instead of ").append(score));
            out.append(awarded.counts() ? "" : " for the record only");
        } else if (leg instanceof Leg.Scheduled) {
            out.append("scheduled");
        } else if (leg instanceof Leg.Postponed) {
            out.append("postponed");
        } else if (leg instanceof Leg.Cancelled) {
            out.append("cancelled");
        } else {
            out.append(leg.scoreOnPitch().orElseThrow());
        }
    }
}
