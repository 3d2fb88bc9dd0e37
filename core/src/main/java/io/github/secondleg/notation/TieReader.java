package io.github.secondleg.notation;

import com.google.common.collect.Iterables;
import io.github.secondleg.ExtraTime;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Ruling;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Team;
import io.github.secondleg.TwoLeggedTie;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads a line from left to right, then builds the tie: what happened off the pitch before the rest, since it is that which says why
 * a leg was passed over, and after which leg extra time and all else came.
 */
final class TieReader {
    /** Something to record in the tie, and where the line says it. */
    private record Step(int place, UnaryOperator<TwoLeggedTie> record) {}

    private final Line line;
    private final TwoLeggedTie pairing;
    private final List<Step> happenings = new ArrayList<>();
    private final List<Step> others = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

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
        while (things.goesOn()) {
            readThing();
            things.endThing();
        }
    }

    /** Legs, extra time and shoot-out; whether there were any. */
    private boolean readMatches() {
        Series matches = new Series(line, ",");
        int place = line.place();
        if (matches.next(TiePrinter.FIRST_LEG)) {
            Leg leg = LegForm.read(line);
            others.add(new Step(place, tie -> tie.withFirstLeg(leg)));
            matches.endThing();
        }
        place = line.place();
        if (matches.next(TiePrinter.SECOND_LEG)) {
            Leg leg = LegForm.read(line);
            others.add(new Step(place, tie -> tie.withSecondLeg(leg)));
            matches.endThing();
        }
        place = line.place();
        if (matches.next(PlayOffForm.EXTRA_TIME)) {
            ExtraTime extraTime = PlayOffForm.extraTime(line);
            others.add(new Step(place, tie -> tie.withExtraTime(extraTime)));
            matches.endThing();
        }
        place = line.place();
        if (matches.next(PlayOffForm.SHOOT_OUT)) {
            ShootOut shootOut = PlayOffForm.shootOut(line);
            others.add(new Step(place, tie -> tie.withShootOut(shootOut)));
            matches.endLastThing();
        }
        return matches.end();
    }

    private void readThing() {
        int place = line.place();
        if (takeOnce(TiePrinter.PLAY_OFF_MATCH)) {
            PlayOffMatch playOff = PlayOffForm.read(line);
            others.add(new Step(place, tie -> tie.withPlayOffMatch(playOff)));
        } else if (takeOnce(TiePrinter.LOTS)) {
            Team team = TeamForm.read(line, pairing);
            others.add(new Step(place, tie -> tie.withLotsDrawnFor(team)));
        } else if (takeOnce(TiePrinter.BETTER_SEEDED)) {
            Team team = TeamForm.read(line, pairing);
            others.add(new Step(place, tie -> tie.withBetterSeeded(team)));
        } else {
            readHappening(place);
        }
    }

    /** A tie holds one of each: of two, one would be lost. */
    private boolean takeOnce(String words) {
        return !taken.contains(words) && line.take(words) && taken.add(words);
    }

    private void readHappening(int place) {
        Optional<Incident> incident = IncidentForm.read(line, pairing);
        if (incident.isPresent()) {
            happenings.add(new Step(place, tie -> tie.with(incident.get())));
            return;
        }
        Ruling ruling = RulingForm.read(line, pairing).orElseThrow(line::unexpected);
        happenings.add(new Step(place, tie -> tie.with(ruling)));
    }

    private TwoLeggedTie build() {
        TwoLeggedTie tie = pairing;
        for (Step step : Iterables.concat(happenings, others)) {
            TwoLeggedTie before = tie;
            tie = line.at(step.place, () -> step.record.apply(before));
        }
        return tie;
    }
}
