package io.github.secondleg.competition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Decision;
import io.github.secondleg.Incident;
import io.github.secondleg.Match;
import io.github.secondleg.Ruling;
import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.SingleTies;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A competition whose only round is over one match: event by event it comes to what the tie alone comes to. */
class SingleMatchRoundProperties {
    private static final TiebreakChain RULES = TiebreakChain.of(
            "the rules of the Mill Cup",
            Tiebreaker.aggregate(),
            Tiebreaker.extraTime(),
            Tiebreaker.shootOut(),
            Tiebreaker.playOffMatch(),
            Tiebreaker.lots());

    @Property
    void its_tie_is_the_sum_of_its_events_and_decided_like_any_other(@ForAll("ties") SingleMatchTie tie) {
        Pairing pairing = cup(tie).record(events(tie)).pairing(Cups.FINAL);

        assertThat(pairing.tie()).contains(tie);
        assertThat(pairing.decision()).contains(RULES.decide(tie));
        assertThat(pairing.winner()).isEqualTo(placed(tie));
        assertThat(pairing.awaiting().isEmpty()).isEqualTo(pairing.isSettled());
        assertThat(pairing.notes()).containsAll(RULES.decide(tie).notes());
    }

    /** The winner's place is that of whoever was given it. */
    private static Optional<Team> placed(SingleMatchTie tie) {
        for (Ruling ruling : tie.rulings()) {
            if (ruling instanceof Ruling.PlaceGiven given) {
                return Optional.of(given.team());
            }
        }
        return RULES.decide(tie).winner();
    }

    @Property
    void what_happened_in_it_can_be_taken_back(@ForAll("ties") SingleMatchTie tie) {
        Competition cup = cup(tie);
        List<Event> back = new ArrayList<>();
        tie.incidents().forEach(incident -> back.add(Event.revoked(Event.incident(Cups.FINAL, incident))));
        tie.rulings().forEach(ruling -> back.add(Event.revoked(Event.ruled(Cups.FINAL, ruling))));

        Pairing pairing = cup.record(events(tie)).record(back).pairing(Cups.FINAL);

        SingleMatchTie bare = tie;
        for (Incident incident : tie.incidents()) {
            bare = bare.without(incident);
        }
        for (Ruling ruling : tie.rulings()) {
            bare = bare.without(ruling);
        }
        Decision onThePitch = RULES.decide(bare);
        assertThat(pairing.decision()).contains(onThePitch);
        assertThat(pairing.winner()).isEqualTo(onThePitch.winner());
    }

    private static Competition cup(SingleMatchTie tie) {
        return Competition.of(
                "Mill Cup",
                2017,
                RULES,
                Round.named("Final").tie(tie.first(), tie.second()).overOneMatch());
    }

    private static List<Event> events(SingleMatchTie tie) {
        List<Event> events = new ArrayList<>();
        events.add(Event.leg(Cups.FINAL, Match.SINGLE_MATCH, tie.match()));
        tie.extraTime().ifPresent(goals -> events.add(Event.extraTime(Cups.FINAL, goals)));
        tie.shootOut().ifPresent(kicks -> events.add(Event.shootOut(Cups.FINAL, kicks)));
        tie.playOffMatch().ifPresent(match -> events.add(Event.playOffMatch(Cups.FINAL, match)));
        tie.lotsDrawnFor().ifPresent(team -> events.add(Event.lotsDrawnFor(Cups.FINAL, team)));
        tie.higherSeed().ifPresent(team -> events.add(Event.higherSeed(Cups.FINAL, team)));
        tie.incidents().forEach(incident -> events.add(Event.incident(Cups.FINAL, incident)));
        tie.rulings().forEach(ruling -> events.add(Event.ruled(Cups.FINAL, ruling)));
        return events;
    }

    @Provide
    Arbitrary<SingleMatchTie> ties() {
        return SingleTies.any().withoutEdgeCases();
    }
}
