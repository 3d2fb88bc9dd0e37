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

/** One season on its way from plan to end: a course for each tie, in the order in which they are played. */
final class SeasonPlayed {
    private static final int DAYS_OF_A_ROUND = 21;

    private Competition competition;

    private SeasonPlayed(Competition atStart) {
        this.competition = atStart;
    }

    /** With a course for each tie, which are as many as the clubs but one. */
    static Competition of(SeasonPlan plan, TiebreakChain rules, List<Course> courses) {
        SeasonPlayed season = new SeasonPlayed(plan.under(rules));
        Iterator<Course> next = courses.iterator();
        LocalDate date = Days.FIRST;
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

    /** Where the round is to be drawn: the winners of that before it, from the last to the first. */
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

    /** Until nothing is awaited, or something that seasons do not have. */
    private void play(String name, Course course, LocalDate date) {
        course.trouble()
                .ifPresent(trouble -> happen(name, trouble, course.lucky().opponent(), date));
        Optional<Awaited> answered = Optional.empty();
        Optional<Awaited> awaited = awaited(name);
        while (!awaited.equals(answered)) {
            answered = awaited;
            Optional<Tie> tie = competition.pairing(name).tie();
            if (tie.isPresent() && awaited.isPresent()) {
                answer(name, tie.get(), awaited.get(), course, date);
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

    /** Something before the first leg, to a club that is still in. */
    private void happen(String name, Course.Trouble trouble, Side side, LocalDate date) {
        Optional<Tie> tie = competition.pairing(name).tie();
        if (tie.isEmpty()) {
            return;
        }
        Team team = tie.get().team(side);
        switch (trouble) {
            case LAST_MATCH_CALLED_OFF -> {}
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

    /** Records what is awaited, if that is one of the things that ties can hold. */
    private void answer(String name, Tie tie, Awaited awaited, Course course, LocalDate date) {
        Team lucky = tie.team(course.lucky());
        if (awaited.equals(Awaited.FIRST_LEG)) {
            competition = competition.record(
                    Event.leg(name, Match.FIRST_LEG, Leg.played(course.first()).on(date.plusDays(1))));
        } else if (awaited.equals(Awaited.SECOND_LEG)) {
            competition = competition.record(
                    Event.leg(name, Match.SECOND_LEG, lastMatch(course).on(date.plusDays(8))));
        } else if (awaited.equals(Awaited.SINGLE_MATCH)) {
            competition = competition.record(
                    Event.leg(name, Match.SINGLE_MATCH, lastMatch(course).on(date.plusDays(8))));
        } else if (awaited.equals(Awaited.EXTRA_TIME)) {
            competition = competition.record(Event.extraTime(name, course.extraTime()));
        } else if (awaited.equals(Awaited.SHOOT_OUT)) {
            competition = competition.record(Event.shootOut(name, course.shootOut()));
        } else if (awaited.equals(Awaited.PLAY_OFF_MATCH)) {
            Leg match = Leg.played(course.playOffMatch()).on(date.plusDays(15));
            competition = competition.record(
                    Event.playOffMatch(name, PlayOffMatch.of(match).withShootOut(course.shootOut())));
        } else if (awaited.equals(Awaited.LOTS) || awaited.equals(Awaited.COIN_TOSS)) {
            competition = competition.record(Event.lotsDrawnFor(name, lucky));
        } else if (awaited.equals(Awaited.SEEDING)) {
            competition = competition.record(Event.higherSeed(name, lucky));
        } else if (awaited.equals(Awaited.RULING)) {
            competition = competition.record(
                    Event.ruled(name, Ruling.tieAwardedTo(lucky).on(date.plusDays(16))));
        }
    }

    private static Leg lastMatch(Course course) {
        boolean calledOff = course.trouble()
                .filter(Course.Trouble.LAST_MATCH_CALLED_OFF::equals)
                .isPresent();
        return calledOff ? Leg.cancelled() : Leg.played(course.second());
    }
}
