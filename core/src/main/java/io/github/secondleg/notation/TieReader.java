package io.github.secondleg.notation;

import io.github.secondleg.ExtraTime;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Ruling;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Team;
import io.github.secondleg.TwoLeggedTie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads a line from left to right, then builds the tie: rulings before all that follows the legs, since a ruling says which leg that
 * is.
 */
final class TieReader {
    /** Something to record in the tie, and where the line says it. */
    private record Step(int place, UnaryOperator<TwoLeggedTie> record) {}

    private final Line line;
    private final TwoLeggedTie pairing;
    private final List<Step> rulings = new ArrayList<>();
    private final List<Step> others = new ArrayList<>();
    private Leg firstLeg = Leg.scheduled();
    private Leg secondLeg = Leg.scheduled();
    private int secondLegPlace;

    private TieReader(Line line, TwoLeggedTie pairing) {
        this.line = line;
        this.pairing = pairing;
    }

    static TwoLeggedTie read(Line line) {
        Team first = TeamForm.read(line);
        line.expect(TiePrinter.AGAINST);
        int place = line.place();
        Team second = TeamForm.read(line);
        TieReader reader = new TieReader(line, line.at(place, () -> TwoLeggedTie.between(first, second)));
        if (line.take(":")) {
            reader.readThings();
        }
        line.expectEnd();
        return reader.build();
    }

    private void readThings() {
        Series things = new Series(line, ";");
        if (readMatches()) {
            things.endThing();
        }
        int place = line.place();
        if (things.next(TiePrinter.PLAY_OFF_MATCH)) {
            PlayOffMatch playOff = PlayOffForm.read(line);
            others.add(new Step(place, tie -> tie.withPlayOffMatch(playOff)));
            things.endThing();
        }
        place = line.place();
        if (things.next(TiePrinter.LOTS)) {
            Team team = TeamForm.read(line, pairing);
            others.add(new Step(place, tie -> tie.withLotsDrawnFor(team)));
            things.endThing();
        }
        place = line.place();
        if (things.next(TiePrinter.BETTER_SEEDED)) {
            Team team = TeamForm.read(line, pairing);
            others.add(new Step(place, tie -> tie.withBetterSeeded(team)));
            things.endThing();
        }
        while (things.goesOn()) {
            readHappening();
            things.endThing();
        }
    }

    /** Legs, extra time and shoot-out; whether there were any. */
    private boolean readMatches() {
        Series matches = new Series(line, ",");
        if (matches.next(TiePrinter.FIRST_LEG)) {
            firstLeg = LegForm.read(line);
            matches.endThing();
        }
        secondLegPlace = line.place();
        if (matches.next(TiePrinter.SECOND_LEG)) {
            secondLeg = LegForm.read(line);
            matches.endThing();
        }
        int place = line.place();
        if (matches.next(PlayOffForm.EXTRA_TIME)) {
            ExtraTime extraTime = PlayOffForm.extraTime(line);
            others.add(new Step(place, tie -> tie.withExtraTime(extraTime)));
            matches.endThing();
        }
        place = line.place();
        if (matches.next(PlayOffForm.SHOOT_OUT)) {
            ShootOut shootOut = PlayOffForm.shootOut(line);
            others.add(new Step(place, tie -> tie.withShootOut(shootOut)));
            matches.endThing();
        }
        return matches.end();
    }

    private void readHappening() {
        int place = line.place();
        Optional<Incident> incident = IncidentForm.read(line, pairing);
        if (incident.isPresent()) {
            others.add(new Step(place, tie -> tie.with(incident.get())));
            return;
        }
        Ruling ruling = RulingForm.read(line, pairing).orElseThrow(line::unexpected);
        rulings.add(new Step(place, tie -> tie.with(ruling)));
    }

    private TwoLeggedTie build() {
        Leg one = firstLeg;
        Leg two = secondLeg;
        TwoLeggedTie tie = line.at(secondLegPlace, () -> TwoLeggedTie.of(pairing.first(), pairing.second(), one, two));
        for (Step step : rulings) {
            tie = take(step, tie);
        }
        for (Step step : others) {
            tie = take(step, tie);
        }
        return tie;
    }

    private TwoLeggedTie take(Step step, TwoLeggedTie tie) {
        return line.at(step.place, () -> step.record.apply(tie));
    }
}
