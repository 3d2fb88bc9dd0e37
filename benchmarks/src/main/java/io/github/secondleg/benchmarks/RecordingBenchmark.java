package io.github.secondleg.benchmarks;

import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.competition.Competition;
import io.github.secondleg.competition.Event;
import io.github.secondleg.competition.Round;
import io.github.secondleg.competition.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Records a second leg, which decides its tie, into a knock-out competition of many clubs whose first legs have been played. The opponents are:
 * building the competition again without events, which is the least possible cost of a new calculation; recording all its events again; and
 * recording into a competition of 64 clubs.
 */
@SuppressWarnings("NullAway.Init") // set by playHalf before each measurement
public class RecordingBenchmark extends BenchmarkBase {
    private static final int SMALL = 64;

    @Param({"64", "256", "1024", "4096"})
    private int clubs;

    private Competition season;
    private Competition small;
    private List<Event> events;
    private List<Event> next;
    private List<Event> nextOfSmall;

    @Setup
    public void playHalf() {
        season = firstLegs(knockOut(clubs));
        small = firstLegs(knockOut(SMALL));
        events = season.events();
        next = secondLegs(clubs);
        nextOfSmall = secondLegs(SMALL);
    }

    @Benchmark
    public void rebuild(Turns turns, Blackhole sink) {
        turns.take(() -> record(season, next, sink), next.size(), () -> sink.consume(season.atStart()), 1);
    }

    @Benchmark
    public void replay(Turns turns, Blackhole sink) {
        turns.take(
                () -> record(season, next, sink),
                next.size(),
                () -> sink.consume(season.atStart().record(events)),
                1);
    }

    @Benchmark
    public void inOneOf64(Turns turns, Blackhole sink) {
        turns.take(
                () -> record(season, next, sink),
                next.size(),
                () -> record(small, nextOfSmall, sink),
                nextOfSmall.size());
    }

    private static void record(Competition competition, List<Event> events, Blackhole sink) {
        for (int i = 0; i < events.size(); i++) {
            sink.consume(competition.record(events.get(i)));
        }
    }

    private static Competition knockOut(int clubs) {
        List<Slot> slots = new ArrayList<>();
        for (int club = 1; club <= clubs; club++) {
            slots.add(Slot.entrant(Team.of("Club " + club, "CLB")));
        }
        List<Round> rounds = new ArrayList<>();
        while (slots.size() > 1) {
            Round round = Round.named(slots.size() == 2 ? "Final" : "Last " + slots.size())
                    .slots(slots);
            rounds.add(round);
            List<Slot> winners = new ArrayList<>();
            for (int tie = 1; tie <= slots.size() / 2 && slots.size() > 2; tie++) {
                winners.add(Slot.winnerOf(round.name() + " " + tie));
            }
            slots = winners;
        }
        return Competition.of("Cup", 2026, TiebreakChain.caf(), rounds.toArray(Round[]::new));
    }

    private static Competition firstLegs(Competition start) {
        String round = start.rounds().get(0).name();
        int ties = start.rounds().get(0).slots().size() / 2;
        Competition played = start;
        for (int tie = 1; tie <= ties; tie++) {
            played = played.record(Event.leg(round + " " + tie, Match.FIRST_LEG, Leg.played(1, 0)));
        }
        return played;
    }

    private static List<Event> secondLegs(int clubs) {
        List<Event> legs = new ArrayList<>();
        for (int tie = 1; tie <= clubs / 2; tie++) {
            legs.add(Event.leg("Last " + clubs + " " + tie, Match.SECOND_LEG, Leg.played(tie % 3, 0)));
        }
        Collections.shuffle(legs, new Random(1));
        return legs;
    }
}
