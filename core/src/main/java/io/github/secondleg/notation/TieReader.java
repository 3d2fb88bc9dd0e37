package io.github.secondleg.notation;

import com.google.common.collect.Iterables;
import io.github.secondleg.ExtraTime;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Ruling;
import io.github.secondleg.ShootOut;
import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import io.github.secondleg.TwoLeggedTie;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Reads a line from left to right, then builds the tie: what happened off the pitch before the rest, since it is that which says why
 * a leg was passed over, and after which leg extra time and all else came.
 */
final class TieReader {
    /** Something to record in the tie, and where the line says it. */
    private record Step(int place, UnaryOperator<Tie> record) {}

    private final Line line;
    private final Tie pairing;
    private final boolean hasFacts;
    /** Where the single match is told, or -1 if it is not. */
    private final int singleMatch;

    private final List<Step> happenings = new ArrayList<>();
    private final List<Step> others = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private TieReader(Line line, boolean singleMatches) {
        this.line = line;
        Team first = TeamForm.read(line);
        line.expect(TiePrinter.AGAINST);
        int place = line.place();
        Team second = TeamForm.read(line);
        this.hasFacts = line.take(":");
        int firstFact = line.place();
        this.singleMatch = hasFacts && singleMatches && line.take(TiePrinter.SINGLE_MATCH) ? firstFact : -1;
        BiFunction<Team, Team, Tie> kind = singleMatch < 0 ? TwoLeggedTie::between : SingleMatchTie::between;
        this.pairing = line.at(place, () -> kind.apply(first, second));
    }

    static TwoLeggedTie readTwoLegged(Line line) {
        return (TwoLeggedTie) new TieReader(line, false).read();
    }

    static Tie read(Line line) {
        return new TieReader(line, true).read();
    }

    private Tie read() {
        if (hasFacts) {
            readThings();
        }
        line.expectEnd();
        return build();
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
        if (singleMatch >= 0) {
            Leg match = LegForm.read(line);
            others.add(new Step(singleMatch, tie -> tie.with(Match.SINGLE_MATCH, match)));
            matches.endThing();
        } else {
            readLegs(matches);
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
            matches.endLastThing();
        }
        return matches.end();
    }

    private void readLegs(Series matches) {
        int place = line.place();
        if (matches.next(TiePrinter.FIRST_LEG)) {
            Leg leg = LegForm.read(line);
            others.add(new Step(place, tie -> tie.with(Match.FIRST_LEG, leg)));
            matches.endThing();
        }
        place = line.place();
        if (matches.next(TiePrinter.SECOND_LEG)) {
            Leg leg = LegForm.read(line);
            others.add(new Step(place, tie -> tie.with(Match.SECOND_LEG, leg)));
            matches.endThing();
        }
    }

    private void readThing() {
        int place = line.place();
        if (takeOnce(TiePrinter.PLAY_OFF_MATCH)) {
            PlayOffMatch playOff = PlayOffForm.read(line, pairing);
            others.add(new Step(place, tie -> tie.withPlayOffMatch(playOff)));
        } else if (takeOnce(TiePrinter.LOTS)) {
            Team team = TeamForm.read(line, pairing);
            others.add(new Step(place, tie -> tie.withLotsDrawnFor(team)));
        } else if (takeOnce(TiePrinter.HIGHER_SEED)) {
            Team team = TeamForm.read(line, pairing);
            others.add(new Step(place, tie -> tie.withHigherSeed(team)));
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

    private Tie build() {
        Tie tie = pairing;
        for (Step step : Iterables.concat(happenings, others)) {
            Tie before = tie;
            tie = line.at(step.place, () -> step.record.apply(before));
        }
        return tie;
    }
}
