package io.github.secondleg.examples;

import io.github.secondleg.Incident;
import io.github.secondleg.Match;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.TwoLeggedTie;
import io.github.secondleg.competition.Competition;
import io.github.secondleg.competition.Event;
import io.github.secondleg.competition.Pairing;
import io.github.secondleg.competition.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The events of the 2017 season in playing order. In each round the first legs come first, then the incidents, then the second legs. A
 * suspension is one event, even if it affects several ties.
 */
final class SeasonEvents {
    private static final LocalDate PLAY_OFF_DRAW = LocalDate.of(2017, 3, 21);

    private final List<TieOnRecord> ties;
    private Competition season;

    private SeasonEvents(List<TieOnRecord> ties) {
        this.ties = ties;
        this.season = ConfederationCup2017.of(ties);
    }

    /** The whole season, recorded into the bracket. */
    static Competition recorded(List<TieOnRecord> ties) {
        SeasonEvents events = new SeasonEvents(ties);
        events.season.rounds().forEach(round -> events.play(round.name()));
        return events.season;
    }

    private void play(String round) {
        if (round.equals(ConfederationCup2017.PLAY_OFF)) {
            in(round).forEach(this::draw);
        }
        in(round).forEach(tie -> leg(tie, Match.FIRST_LEG));
        season = season.record(in(round)
                .flatMap(tie -> tie.tie().incidents().stream())
                .filter(incident -> incident.date().isPresent())
                .distinct()
                .map(Event::incident)
                .toList());
        in(round).forEach(this::afterTheFirstLeg);
    }

    private Stream<TieOnRecord> in(String round) {
        return ties.stream().filter(tie -> tie.round().equals(round));
    }

    private void leg(TieOnRecord recorded, Match match) {
        TwoLeggedTie tie = recorded.tie();
        season = season.record(
                Event.leg(recorded.name(), match, match == Match.FIRST_LEG ? tie.firstLeg() : tie.secondLeg()));
    }

    private void afterTheFirstLeg(TieOnRecord recorded) {
        leg(recorded, Match.SECOND_LEG);
        recorded.tie().shootOut().ifPresent(kicks -> season = season.record(Event.shootOut(recorded.name(), kicks)));
        for (Incident incident : recorded.tie().incidents()) {
            if (incident.date().isEmpty()) {
                season = season.record(Event.incident(recorded.name(), incident));
            }
        }
    }

    /** Records the drawn teams: losers of the Champions League's first round, which enter here, and winners of the first round. */
    private void draw(TieOnRecord recorded) {
        for (Side side : Side.values()) {
            season = season.record(
                    Event.filled(recorded.name(), side, slotOf(recorded.tie().team(side)), PLAY_OFF_DRAW));
        }
    }

    private Slot slotOf(Team team) {
        List<Pairing> path = season.path(team);
        return path.isEmpty()
                ? Slot.entrant(team)
                : Slot.winnerOf(path.get(path.size() - 1).name());
    }
}
