package io.github.secondleg.notation;

import com.google.common.collect.Iterables;
import io.github.secondleg.Incident;
import io.github.secondleg.Match;
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
 * Reads a line from left to right, then builds the tie. Incidents and rulings are recorded before the other facts: they say why a leg
 * was not played, and which leg extra time and the shoot-out followed.
 */
final class TieReader<T extends Tie> {
    /** The two teams of a line, the place of the second, and whether facts follow. */
    private record Teams(Team first, Team second, int secondPlace, boolean hasFacts) {
        static Teams read(Line line) {
            Team first = TeamForm.read(line);
            line.expect(TiePrinter.AGAINST);
            int secondPlace = line.place();
            Team second = TeamForm.read(line);
            return new Teams(first, second, secondPlace, line.take(":"));
        }

        <T extends Tie> TieReader<T> reader(Line line, TieKind<T> kind) {
            return new TieReader<>(
                    line, kind, line.at(secondPlace, () -> kind.between().apply(first, second)));
        }
    }

    /** A fact to record in the tie, and its place in the line. */
    private record Step<T>(int place, UnaryOperator<T> record) {}

    private final Line line;
    private final TieKind<T> kind;
    private final T start;
    private final List<Step<T>> incidentsAndRulings = new ArrayList<>();
    private final List<Step<T>> otherFacts = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private TieReader(Line line, TieKind<T> kind, T start) {
        this.line = line;
        this.kind = kind;
        this.start = start;
    }

    static TwoLeggedTie readTwoLegged(Line line) {
        return twoLegged(line, Teams.read(line));
    }

    static Tie read(Line line) {
        Teams teams = Teams.read(line);
        int place = line.place();
        if (!teams.hasFacts() || !line.take(TiePrinter.SINGLE_MATCH)) {
            return twoLegged(line, teams);
        }
        TieReader<SingleMatchTie> reader = teams.reader(line, TieKind.singleMatch());
        Series matches = new Series(line, ",");
        reader.readLeg(place, Match.SINGLE_MATCH);
        matches.endPart();
        return reader.readFacts(matches);
    }

    private static TwoLeggedTie twoLegged(Line line, Teams teams) {
        TieReader<TwoLeggedTie> reader = teams.reader(line, TieKind.twoLegged());
        if (!teams.hasFacts()) {
            line.expectEnd();
            return reader.start;
        }
        Series matches = new Series(line, ",");
        reader.readLegIfNext(matches, TiePrinter.FIRST_LEG, Match.FIRST_LEG);
        reader.readLegIfNext(matches, TiePrinter.SECOND_LEG, Match.SECOND_LEG);
        return reader.readFacts(matches);
    }

    private void readLegIfNext(Series matches, String label, Match match) {
        int place = line.place();
        if (matches.next(label)) {
            readLeg(place, match);
            matches.endPart();
        }
    }

    private void readLeg(int place, Match match) {
        add(otherFacts, place, kind.leg().apply(match), LegForm.read(line));
    }

    /** Reads the rest of the line after the legs or the single match. */
    private T readFacts(Series matches) {
        Series facts = new Series(line, ";");
        if (readEndOfMatches(matches)) {
            facts.endPart();
        }
        while (facts.canContinue()) {
            readFact();
            facts.endPart();
        }
        line.expectEnd();
        return build();
    }

    /** Reads extra time and shoot-out; {@code true} if the line has any match or either of them. */
    private boolean readEndOfMatches(Series matches) {
        int place = line.place();
        if (matches.next(PlayOffForm.EXTRA_TIME)) {
            add(otherFacts, place, kind.extraTime(), PlayOffForm.extraTime(line));
            matches.endPart();
        }
        place = line.place();
        if (matches.next(PlayOffForm.SHOOT_OUT)) {
            add(otherFacts, place, kind.shootOut(), PlayOffForm.shootOut(line));
            matches.endLastPart();
        }
        return matches.end();
    }

    private void readFact() {
        int place = line.place();
        if (takeOnce(TiePrinter.PLAY_OFF_MATCH)) {
            add(otherFacts, place, kind.playOffMatch(), PlayOffForm.read(line, start));
        } else if (takeOnce(TiePrinter.LOTS)) {
            add(otherFacts, place, kind.lots(), TeamForm.read(line, start));
        } else if (takeOnce(TiePrinter.HIGHER_SEED)) {
            add(otherFacts, place, kind.higherSeed(), TeamForm.read(line, start));
        } else {
            readIncidentOrRuling(place);
        }
    }

    /** A tie holds at most one of each; a second one would replace the first without an error. */
    private boolean takeOnce(String words) {
        return !taken.contains(words) && line.take(words) && taken.add(words);
    }

    private void readIncidentOrRuling(int place) {
        Optional<Incident> incident = IncidentForm.read(line, start);
        if (incident.isPresent()) {
            add(incidentsAndRulings, place, kind.incident(), incident.get());
        } else {
            add(
                    incidentsAndRulings,
                    place,
                    kind.ruling(),
                    RulingForm.read(line, start).orElseThrow(line::unexpected));
        }
    }

    private <F> void add(List<Step<T>> steps, int place, BiFunction<T, F, T> record, F fact) {
        steps.add(new Step<>(place, tie -> record.apply(tie, fact)));
    }

    private T build() {
        T tie = start;
        for (Step<T> step : Iterables.concat(incidentsAndRulings, otherFacts)) {
            T before = tie;
            tie = line.at(step.place, () -> step.record.apply(before));
        }
        return tie;
    }
}
