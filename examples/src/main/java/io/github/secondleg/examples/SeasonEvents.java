package io.github.secondleg.examples;

import io.github.secondleg.Incident;
import io.github.secondleg.Match;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.TwoLeggedTie;
import io.github.secondleg.competition.Competition;
import io.github.secondleg.competition.Event;
import io.github.secondleg.competition.OrganiserAction;
import io.github.secondleg.competition.Pairing;
import io.github.secondleg.competition.Result;
import io.github.secondleg.competition.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The 2017 season in the order of its days: in each round the first legs, what happened off the pitch between them and the second, and
 * those. A suspension is one event, however many ties it met.
 */
final class SeasonEvents {
    private static final LocalDate PLAY_OFF_DRAW = LocalDate.of(2017, 3, 21);

    private final List<RecordedTie> ties;
    private Competition season;

    private SeasonEvents(List<RecordedTie> ties) {
        this.ties = ties;
        this.season = ConfederationCup2017.of(ties);
    }

    /** The whole season, recorded into the bracket of its draw. */
    static Competition recorded(List<RecordedTie> ties) {
        SeasonEvents events = new SeasonEvents(ties);
        events.season.rounds().forEach(round -> events.play(round.name()));
        return events.season;
    }

    private void play(String round) {
        if (round.equals(ConfederationCup2017.PLAY_OFF)) {
            in(round).forEach(this::draw);
        }
        in(round).forEach(tie -> leg(tie, Match.FIRST_LEG));
        season = season.withAll(in(round)
                .flatMap(tie -> tie.tie().incidents().stream())
                .filter(incident -> incident.date().isPresent())
                .distinct()
                .map(Event.ClubIncident::new)
                .toList());
        in(round).forEach(this::afterTheFirstLeg);
    }

    private Stream<RecordedTie> in(String round) {
        return ties.stream().filter(tie -> tie.round().equals(round));
    }

    private void leg(RecordedTie recorded, Match match) {
        TwoLeggedTie tie = recorded.tie();
        season = season.record(recorded.name(), match, match == Match.FIRST_LEG ? tie.firstLeg() : tie.secondLeg());
    }

    private void afterTheFirstLeg(RecordedTie recorded) {
        leg(recorded, Match.SECOND_LEG);
        recorded.tie()
                .shootOut()
                .ifPresent(kicks -> season = season.with(new Result.OfShootOut(recorded.name(), kicks)));
        for (Incident incident : recorded.tie().incidents()) {
            if (incident.date().isEmpty()) {
                season = season.apply(recorded.name(), incident);
            }
        }
    }

    /** Losers of the Champions League's first round, which enter here, against the winners of this one's. */
    private void draw(RecordedTie recorded) {
        for (Side side : Side.values()) {
            season = season.with(new OrganiserAction.Filled(
                    recorded.name(), side, placeOf(recorded.tie().team(side)), PLAY_OFF_DRAW));
        }
    }

    private Slot placeOf(Team team) {
        List<Pairing> path = season.path(team);
        return path.isEmpty()
                ? Slot.entrant(team)
                : Slot.winnerOf(path.get(path.size() - 1).name());
    }
}
