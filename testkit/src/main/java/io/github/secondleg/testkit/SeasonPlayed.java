package io.github.secondleg.testkit;

import io.github.secondleg.Awaited;
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
import io.github.secondleg.competition.Pairing;
import io.github.secondleg.competition.Result;
import io.github.secondleg.competition.Round;
import io.github.secondleg.competition.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** One season on its way from plan to end: a course for each tie, in the order in which they are played. */
final class SeasonPlayed {
    private static final int DAYS_OF_A_ROUND = 21;
    /** More than a tie can ask for: two legs, extra time, kicks, a play-off match, lots, a seeding, rulings. */
    private static final int MOST_QUESTIONS = 12;

    private Competition competition;

    SeasonPlayed(TiebreakChain rules, List<Course> courses) {
        competition = plan(rules, courses.size() + 1);
        Iterator<Course> next = courses.iterator();
        LocalDate day = Days.FIRST;
        for (Round round : competition.rounds()) {
            for (Pairing pairing : competition.pairings()) {
                if (pairing.round().name().equals(round.name()) && isTie(pairing)) {
                    play(pairing.name(), next.next(), day);
                }
            }
            day = day.plusDays(DAYS_OF_A_ROUND);
        }
    }

    Competition competition() {
        return competition;
    }

    private static boolean isTie(Pairing pairing) {
        return !pairing.slot(Side.FIRST).equals(Slot.bye())
                && !pairing.slot(Side.SECOND).equals(Slot.bye());
    }

    /** Byes are added to the first round until the clubs are a power of two, one a tie. */
    private static Competition plan(TiebreakChain rules, int clubs) {
        int places = Integer.highestOneBit(clubs) == clubs ? clubs : 2 * Integer.highestOneBit(clubs);
        List<Slot> slots = new ArrayList<>();
        for (Team team : Teams.distinct(clubs)) {
            slots.add(Slot.entrant(team));
            if (slots.size() % 2 == 1 && slots.size() / 2 < places - clubs) {
                slots.add(Slot.bye());
            }
        }
        List<Round> rounds = new ArrayList<>();
        while (slots.size() > 1) {
            Round round = Round.named("Round " + (rounds.size() + 1)).slots(slots);
            rounds.add(round);
            slots = round.tieNames().stream().map(Slot::winnerOf).toList();
        }
        return Competition.of("Random Cup", Days.FIRST.getYear(), rules, rounds.toArray(Round[]::new));
    }

    private void play(String name, Course course, LocalDate day) {
        course.trouble()
                .ifPresent(trouble -> happen(name, trouble, course.lucky().opponent(), day));
        for (int question = 0; question < MOST_QUESTIONS; question++) {
            Pairing pairing = competition.pairing(name);
            Optional<Tie> tie = pairing.tie();
            Optional<Awaited> awaited = pairing.awaiting();
            if (tie.isEmpty() || awaited.isEmpty() || !answered(name, tie.get(), awaited.get(), course, day)) {
                return;
            }
        }
    }

    /** Something before the first leg, to a club that is still in. */
    private void happen(String name, Course.Trouble trouble, Side side, LocalDate day) {
        Optional<Tie> tie = competition.pairing(name).tie();
        if (tie.isEmpty()) {
            return;
        }
        Team team = tie.get().team(side);
        switch (trouble) {
            case SECOND_LEG_CALLED_OFF -> {}
            case WITHDRAWAL ->
                competition = competition.apply(Incident.withdrawal(team).on(day));
            case DISQUALIFICATION ->
                competition = competition.apply(Incident.disqualification(team).on(day));
            case DISQUALIFICATION_FROM_TIE ->
                competition = competition.apply(
                        name, Incident.disqualificationFromTie(team).on(day));
            case SUSPENSION ->
                competition = competition.apply(
                        Incident.suspension(team.association(), "FIFA").from(day));
            case BOTH_OUT ->
                competition = competition
                        .apply(
                                name,
                                Incident.disqualification(tie.get().first()).on(day))
                        .apply(
                                name,
                                Incident.disqualification(tie.get().second()).on(day));
        }
    }

    /** Records what is awaited, if that is one of the things that ties can hold. */
    private boolean answered(String name, Tie tie, Awaited awaited, Course course, LocalDate day) {
        Team lucky = tie.team(course.lucky());
        if (awaited.equals(Awaited.FIRST_LEG)) {
            competition = competition.record(
                    name, Match.FIRST_LEG, Leg.played(course.first()).on(day.plusDays(1)));
        } else if (awaited.equals(Awaited.SECOND_LEG)) {
            competition =
                    competition.record(name, Match.SECOND_LEG, secondLeg(course).on(day.plusDays(8)));
        } else if (awaited.equals(Awaited.EXTRA_TIME)) {
            competition = competition.record(name, course.extraTime());
        } else if (awaited.equals(Awaited.SHOOT_OUT)) {
            competition = competition.record(name, course.shootOut());
        } else if (awaited.equals(Awaited.PLAY_OFF_MATCH)) {
            Leg match = Leg.played(course.playOffMatch()).on(day.plusDays(15));
            competition = competition.record(name, PlayOffMatch.of(match).withShootOut(course.shootOut()));
        } else if (awaited.equals(Awaited.LOTS)) {
            competition = competition.with(new Result.OfLots(name, lucky));
        } else if (awaited.equals(Awaited.SEEDING)) {
            competition = competition.with(new Result.OfSeeding(name, lucky));
        } else if (awaited.equals(Awaited.RULING)) {
            competition = competition.rule(name, Ruling.tieAwardedTo(lucky).on(day.plusDays(16)));
        } else {
            return false;
        }
        return true;
    }

    private static Leg secondLeg(Course course) {
        boolean calledOff = course.trouble()
                .filter(Course.Trouble.SECOND_LEG_CALLED_OFF::equals)
                .isPresent();
        return calledOff ? Leg.cancelled() : Leg.played(course.second());
    }
}
