package io.github.secondleg.competition;

import io.github.secondleg.Association;
import io.github.secondleg.Awaited;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.Ruling;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A {@linkplain SeasonPlan random season}, played round by round. It has draws, withdrawals, disqualifications, suspensions with and
 * without lifting, ties with both teams out, places given by rulings, and corrections. Most matches have a date or a window.
 */
final class Seasons {
    private final Random random;
    /** The percentage of ties with an incident. */
    private final int trouble;

    private final SeasonDraws draws;
    private Competition competition;

    private Seasons(long seed, int trouble) {
        this.random = new Random(seed);
        this.trouble = trouble;
        SeasonPlan plan = new SeasonPlan(random);
        this.draws = new SeasonDraws(random, plan.balls());
        this.competition = plan.competition();
    }

    static Competition played(long seed, int trouble) {
        Seasons season = new Seasons(seed, trouble);
        season.play();
        return season.competition;
    }

    private void play() {
        int number = 0;
        for (Round round : competition.rounds()) {
            LocalDate date = SeasonPlan.date(number++);
            competition = draws.holdAtLast(competition, round.name(), date.minusDays(1));
            for (String tie : round.tieNames()) {
                competition = draws.maybeHoldEarly(competition, date);
                play(tie, date);
            }
        }
    }

    private void play(String name, LocalDate date) {
        maybeTrouble(name, date);
        leg(name, Match.FIRST_LEG, date.plusDays(random.nextInt(3)));
        maybeTrouble(name, date.plusDays(3));
        leg(name, Match.SECOND_LEG, date.plusDays(5 + random.nextInt(3)));
        kicks(name);
        if (random.nextInt(100) < trouble) {
            correct(name);
        }
        maybeTrouble(name, date.plusDays(8));
        kicks(name);
    }

    private void leg(String name, Match match, LocalDate date) {
        Pairing pairing = competition.pairing(name);
        if (pairing.tie().isEmpty() || pairing.isSettled()) {
            return;
        }
        boolean firstWasMissed = pairing.tie().get().leg(Match.FIRST_LEG).orElseThrow() instanceof Leg.Scheduled;
        if (match == Match.SECOND_LEG && firstWasMissed) {
            return; // the teams were not known before
        }
        boolean calledOff = random.nextInt(300) < trouble;
        Leg leg = calledOff ? Leg.cancelled() : Leg.played(random.nextInt(3), random.nextInt(3));
        boolean hasWindow = pairing.round().window(match).isPresent();
        boolean isUndated = random.nextInt(hasWindow ? 3 : 12) == 0;
        competition = competition.record(Event.leg(name, match, isUndated ? leg : leg.on(date)));
    }

    private void kicks(String name) {
        Pairing pairing = competition.pairing(name);
        Optional<Tie> tie = pairing.tie();
        if (tie.isPresent()
                && tie.get().shootOut().isEmpty()
                && pairing.awaiting()
                        .filter(PairingNotes.awaits(Awaited.SHOOT_OUT)::equals)
                        .isPresent()) {
            competition = competition.record(
                    Event.shootOut(name, random.nextBoolean() ? ShootOut.of(4, 3) : ShootOut.of(3, 4)));
        }
    }

    /** Corrects a result of a tie before its winner plays again, so no played tie is in conflict. */
    private void correct(String name) {
        Optional<Tie> tie = competition.pairing(name).tie();
        if (tie.isPresent()
                && tie.get().leg(Match.SECOND_LEG).orElseThrow() instanceof Leg.Played played
                && tie.get().shootOut().isEmpty()) {
            Leg score = Leg.played(random.nextInt(3), random.nextInt(3));
            Leg right = played.date().map(score::on).orElse(score);
            competition = competition.record(Event.corrected(Event.leg(name, Match.SECOND_LEG, right)));
        }
    }

    private void maybeTrouble(String name, LocalDate date) {
        if (random.nextInt(100) >= trouble) {
            return;
        }
        Pairing pairing = competition.pairing(name);
        List<Team> in = competition.remaining();
        if (in.isEmpty()) {
            return;
        }
        Team team = in.get(random.nextInt(in.size()));
        switch (random.nextInt(7)) {
            case 0 ->
                competition = competition.record(
                        Event.incident(Incident.withdrawal(team).on(date)));
            case 1 ->
                competition = competition.record(
                        Event.incident(Incident.disqualification(team).on(date)));
            case 2 -> suspend(team.association(), date);
            case 3 -> bothOut(pairing, date);
            case 4 -> giveBack(pairing, date);
            case 5 -> competition = draws.holdAgain(competition, date);
            default -> outOfTie(pairing, date);
        }
    }

    private void suspend(Association association, LocalDate date) {
        Incident.Suspension suspension =
                Incident.suspension(association, "FIFA").from(date);
        boolean known = competition.events().stream()
                .anyMatch(event -> event instanceof ClubIncident all
                        && all.incident() instanceof Incident.Suspension other
                        && other.association().equals(association));
        if (!known) {
            competition = competition.record(Event.incident(
                    random.nextBoolean() ? suspension : suspension.liftedOn(date.plusDays(random.nextInt(20)))));
        }
    }

    private void bothOut(Pairing pairing, LocalDate date) {
        pairing.tie()
                .ifPresent(tie -> competition = competition
                        .record(Event.incident(
                                pairing.name(),
                                Incident.disqualification(tie.first()).on(date)))
                        .record(Event.incident(
                                pairing.name(),
                                Incident.disqualification(tie.second()).on(date))));
    }

    private void outOfTie(Pairing pairing, LocalDate date) {
        pairing.tie()
                .ifPresent(tie -> competition = competition.record(Event.incident(
                        pairing.name(),
                        Incident.disqualificationFromTie(tie.team(random.nextBoolean() ? Side.FIRST : Side.SECOND))
                                .on(date))));
    }

    private void giveBack(Pairing pairing, LocalDate date) {
        boolean isLast = pairing.round().name().equals("Match for third place");
        if (!isLast
                && pairing.isSettled()
                && pairing.loser().isPresent()
                && pairing.given().isEmpty()
                && competition.affectedBy(pairing.name()).stream()
                        .noneMatch(next -> next.has(pairing.loser().get()))) {
            competition = competition.record(Event.ruled(
                    pairing.name(),
                    Ruling.placeGivenTo(pairing.loser().get(), "the committee").on(date)));
        }
    }
}
