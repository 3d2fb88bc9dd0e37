package io.github.secondleg.notation;

import io.github.secondleg.Match;
import io.github.secondleg.Ruling;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import java.util.Optional;

/** A ruling of the organiser, in the words of {@link Ruling}. */
final class RulingForm {
    private static final String OVER_FIRST_LEG = "decided over the " + Match.FIRST_LEG;
    private static final String OVER_SECOND_LEG = "decided over the " + Match.SECOND_LEG;
    private static final String TIE_AWARDED = "tie awarded to";
    private static final String PLACE_GIVEN = "place given to";

    private RulingForm() {}

    /** Reads a ruling, if one is next. */
    static Optional<Ruling> read(Line line, Tie tie) {
        return readWithoutDate(line, tie)
                .map(ruling -> DateForm.read(line, "on").map(ruling::on).orElse(ruling));
    }

    private static Optional<Ruling> readWithoutDate(Line line, Tie tie) {
        if (line.take(OVER_FIRST_LEG)) {
            return Optional.of(Ruling.decidedOver(Match.FIRST_LEG));
        }
        if (line.take(OVER_SECOND_LEG)) {
            return Optional.of(Ruling.decidedOver(Match.SECOND_LEG));
        }
        if (line.take(TIE_AWARDED)) {
            return Optional.of(Ruling.tieAwardedTo(TeamForm.read(line, tie)));
        }
        return line.take(PLACE_GIVEN) ? Optional.of(placeGiven(line, tie)) : Optional.empty();
    }

    private static Ruling placeGiven(Line line, Tie tie) {
        Team team = TeamForm.read(line, tie);
        line.expect("by");
        int place = line.place();
        String authority = NameForm.read(line, "the authority");
        return line.at(place, () -> Ruling.placeGivenTo(team, authority));
    }

    static void print(StringBuilder out, Ruling ruling, Tie tie) {
        if (ruling instanceof Ruling.OneLeg oneLeg) {
            out.append(oneLeg.leg() == Match.FIRST_LEG ? OVER_FIRST_LEG : OVER_SECOND_LEG);
        } else if (ruling instanceof Ruling.TieAwarded award) {
            TeamForm.print(out.append(TIE_AWARDED).append(' '), award.team(), tie);
        } else if (ruling instanceof Ruling.PlaceGiven place) {
            TeamForm.print(out.append(PLACE_GIVEN).append(' '), place.team(), tie);
            NameForm.print(out.append(" by "), place.authority());
        }
        DateForm.print(out, " on", ruling.date());
    }
}
