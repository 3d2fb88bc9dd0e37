package io.github.secondleg.testkit;

import io.github.secondleg.Awaited;
import io.github.secondleg.Decision;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Ruling;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.competition.Competition;
import io.github.secondleg.competition.Event;
import io.github.secondleg.competition.Round;
import io.github.secondleg.competition.Slot;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Plays one season from its plan to its end, with one script for each tie in playing order. */
final class SeasonRun {
    private static final int DAYS_OF_A_ROUND = 21;

    private Competition competition;

    private SeasonRun(Competition atStart) {
        this.competition = atStart;
    }

    /** Plays a season. There is one script for each tie: one fewer than there are teams. */
    static Competition of(SeasonPlan plan, TiebreakChain rules, List<TieScript> scripts) {
        SeasonRun season = new SeasonRun(plan.under(rules));
        Iterator<TieScript> next = scripts.iterator();
        LocalDate date = Dates.FIRST;
        List<String> before = List.of();
        for (Round round : season.competition.rounds()) {
            season.draw(round, before, date.minusDays(2));
            for (String tie : round.tieNames()) {
                if (!season.hasBye(tie)) {
                    season.play(tie, next.next(), date);
                }
            }
            date = date.plusDays(DAYS_OF_A_ROUND);
            before = round.tieNames();
        }
        return season.competition;
    }

    /** Draws a round, if it has open slots, from the winners of the round before it, from the last to the first. */
    private void draw(Round round, List<String> before, LocalDate date) {
        int last = before.size();
        for (String tie : round.tieNames()) {
            if (competition.pairing(tie).slot(Side.FIRST).isOpen()) {
                Slot host = Slot.winnerOf(before.get(--last));
                Slot visitor = Slot.winnerOf(before.get(--last));
                competition = competition.record(
                        Event.filled(tie, Side.FIRST, host, date), Event.filled(tie, Side.SECOND, visitor, date));
            }
        }
    }

    private boolean hasBye(String tie) {
        return competition.pairing(tie).slot(Side.SECOND).equals(Slot.bye());
    }

    /** Plays a tie until nothing is awaited, or something that scripts do not have. */
    private void play(String name, TieScript script, LocalDate date) {
        script.trouble()
                .ifPresent(trouble -> happen(name, trouble, script.lucky().opponent(), date));
        Optional<Awaited> answered = Optional.empty();
        Optional<Awaited> awaited = awaited(name);
        while (!awaited.equals(answered)) {
            answered = awaited;
            Optional<Tie> tie = competition.pairing(name).tie();
            if (tie.isPresent() && awaited.isPresent()) {
                answer(name, tie.get(), awaited.get(), script, date);
            }
            awaited = awaited(name);
        }
    }

    private Optional<Awaited> awaited(String name) {
        return competition
                .pairing(name)
                .decision()
                .filter(Decision.Pending.class::isInstance)
                .map(decision -> ((Decision.Pending) decision).awaited());
    }

    /** Records trouble before the first leg, if both teams of the tie are known. */
    private void happen(String name, TieScript.Trouble trouble, Side side, LocalDate date) {
        Optional<Tie> tie = competition.pairing(name).tie();
        if (tie.isEmpty()) {
            return;
        }
        Team team = tie.get().team(side);
        switch (trouble) {
            case LAST_MATCH_CANCELLED -> {}
            case WITHDRAWAL ->
                competition = competition.record(
                        Event.incident(Incident.withdrawal(team).on(date)));
            case DISQUALIFICATION ->
                competition = competition.record(
                        Event.incident(Incident.disqualification(team).on(date)));
            case DISQUALIFICATION_FROM_TIE ->
                competition = competition.record(Event.incident(
                        name, Incident.disqualificationFromTie(team).on(date)));
            case SUSPENSION ->
                competition = competition.record(Event.incident(
                        Incident.suspension(team.association(), "FIFA").from(date)));
            case BOTH_OUT ->
                competition = competition
                        .record(Event.incident(
                                name,
                                Incident.disqualification(tie.get().first()).on(date)))
                        .record(Event.incident(
                                name,
                                Incident.disqualification(tie.get().second()).on(date)));
        }
    }

    /** Records the awaited fact, if it is one that a script has. */
    private void answer(String name, Tie tie, Awaited awaited, TieScript script, LocalDate date) {
        Team lucky = tie.team(script.lucky());
        if (awaited.equals(Awaited.FIRST_LEG)) {
            competition = competition.record(
                    Event.leg(name, Match.FIRST_LEG, Leg.played(script.first()).on(date.plusDays(1))));
        } else if (awaited.equals(Awaited.SECOND_LEG)) {
            competition = competition.record(
                    Event.leg(name, Match.SECOND_LEG, lastMatch(script).on(date.plusDays(8))));
        } else if (awaited.equals(Awaited.SINGLE_MATCH)) {
            competition = competition.record(
                    Event.leg(name, Match.SINGLE_MATCH, lastMatch(script).on(date.plusDays(8))));
        } else if (awaited.equals(Awaited.EXTRA_TIME)) {
            competition = competition.record(Event.extraTime(name, script.extraTime()));
        } else if (awaited.equals(Awaited.SHOOT_OUT)) {
            competition = competition.record(Event.shootOut(name, script.shootOut()));
        } else if (awaited.equals(Awaited.PLAY_OFF_MATCH)) {
            Leg match = Leg.played(script.playOffMatch()).on(date.plusDays(15));
            competition = competition.record(Event.playOffMatch(
                    name, PlayOffMatch.between(tie.first(), tie.second(), match).withShootOut(script.shootOut())));
        } else if (awaited.equals(Awaited.LOTS) || awaited.equals(Awaited.COIN_TOSS)) {
            competition = competition.record(Event.lotsDrawnFor(name, lucky));
        } else if (awaited.equals(Awaited.SEEDING)) {
            competition = competition.record(Event.higherSeed(name, lucky));
        } else if (awaited.equals(Awaited.RULING)) {
            competition = competition.record(
                    Event.ruled(name, Ruling.tieAwardedTo(lucky).on(date.plusDays(16))));
        }
    }

    private static Leg lastMatch(TieScript script) {
        boolean isCancelled = script.trouble()
                .filter(TieScript.Trouble.LAST_MATCH_CANCELLED::equals)
                .isPresent();
        return isCancelled ? Leg.cancelled() : Leg.played(script.second());
    }
}
