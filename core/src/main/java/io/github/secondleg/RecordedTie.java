package io.github.secondleg;

import java.util.Objects;

/**
 * The steps by which a tie of any kind grows, once its matches are played: what followed them, what happened off the pitch. Its public
 * methods are those of the kinds of ties; it has no users of its own.
 *
 * @param <T> the kind of tie that each step returns
 */
abstract sealed class RecordedTie<T extends RecordedTie<T>> extends Tie permits TwoLeggedTie, SingleMatchTie {
    RecordedTie(Team first, Team second, int facts, Sequel sequel) {
        super(first, second, facts, sequel);
    }

    /**
     * The tie with the extra time that followed its last leg, or its one match.
     *
     * @param extraTime the goals of extra time, home team of that match first
     * @return the tie with extra time
     * @throws IllegalArgumentException if that match is still to be played, or another extra time is recorded
     */
    public T withExtraTime(ExtraTime extraTime) {
        LegRecording.checkAgrees("extra time", sequel.extraTime(), Objects.requireNonNull(extraTime, "extraTime"));
        return with(sequel.with(extraTime));
    }

    /**
     * The tie with the kicks from the penalty mark that followed its last leg, or its one match.
     *
     * @param shootOut the kicks, home team of that match first
     * @return the tie with the shoot-out
     * @throws IllegalArgumentException if that match is still to be played, or another shoot-out is recorded
     */
    public T withShootOut(ShootOut shootOut) {
        LegRecording.checkAgrees("shoot-out", sequel.shootOut(), Objects.requireNonNull(shootOut, "shootOut"));
        return with(sequel.with(shootOut));
    }

    /**
     * The tie with a further match, a third one or a replay, in place of the one recorded if there is one: a play-off match too is recorded as it comes to be
     * scheduled, played, decided. Its day and, under an award, the score on the pitch are kept as {@link TwoLeggedTie#withFirstLeg} says; its
     * extra time and its shoot-out are those given here.
     *
     * @param playOffMatch the play-off match, first team first
     * @return the tie with the play-off match
     * @throws IllegalArgumentException if that match is still to be played, or its day is after the play-off match's
     */
    public T withPlayOffMatch(PlayOffMatch playOffMatch) {
        Objects.requireNonNull(playOffMatch, "playOffMatch");
        PlayOffMatch old = sequel.playOffMatch();
        return with(sequel.with(old == null ? playOffMatch : playOffMatch.over(old)));
    }

    /**
     * The tie with the outcome of a drawing of lots, or of a toss of the coin, in place of the one recorded if there is one.
     *
     * @param team the team for which lots were drawn
     * @return the tie with that outcome
     * @throws IllegalArgumentException if the team is not in the tie, or its last match is still to be played
     */
    public T withLotsDrawnFor(Team team) {
        return with(sequel.withLots(sideIn("drawing of lots", team)));
    }

    /**
     * The tie with a seeding, for rules that use one, in place of the one recorded if there is one.
     *
     * @param team the better seeded team
     * @return the tie with that seeding
     * @throws IllegalArgumentException if the team is not in the tie
     */
    public T withBetterSeeded(Team team) {
        return with(sequel.withBetterSeeded(sideIn("seeding", team)));
    }

    /**
     * The tie with an incident. One recorded already is not recorded again.
     *
     * @param incident what happened
     * @return the tie with the incident
     * @throws IllegalArgumentException if the incident concerns neither team, or a match that a tie of this kind has not
     * @see #without(Incident)
     */
    public T with(Incident incident) {
        if (!Objects.requireNonNull(incident, "incident").concerns(first) && !incident.concerns(second)) {
            throw Refusals.incidentOfAnotherTie(incident, this);
        }
        if (incident instanceof Incident.Failure failure && !has(failure.match())) {
            throw Refusals.matchOfAnotherTie("incident", incident.toString(), failure.match(), this);
        }
        return with(sequel.with(incident));
    }

    /**
     * The tie with a ruling of the organiser.
     *
     * @param ruling what was ruled
     * @return the tie with the ruling
     * @throws IllegalArgumentException if the tie is awarded to a team that is not in it, or decided over a leg that it has not, or another ruling is recorded that settles
     *     the tie, or fills its place, in another way
     * @see #without(Ruling)
     */
    public T with(Ruling ruling) {
        Objects.requireNonNull(ruling, "ruling");
        if (ruling instanceof Ruling.TieAwarded award) {
            sideIn("ruling", award.team());
        }
        if (ruling instanceof Ruling.OneLeg oneLeg && !has(oneLeg.leg())) {
            throw Refusals.matchOfAnotherTie("ruling", ruling.toString(), oneLeg.leg(), this);
        }
        boolean fillsPlace = ruling instanceof Ruling.PlaceGiven;
        sequel.rulings().stream()
                .filter(earlier -> earlier instanceof Ruling.PlaceGiven == fillsPlace)
                .filter(earlier -> !earlier.equals(ruling))
                .findFirst()
                .ifPresent(earlier -> {
                    throw Refusals.ruledTwice(earlier, ruling);
                });
        return with(sequel.with(ruling));
    }

    /**
     * The tie without an incident, as when a disqualification is set aside on appeal.
     *
     * @param incident what is taken back, with the day it was recorded with
     * @return the tie without it; the same tie if it was not recorded
     * @throws IllegalArgumentException if the tie would then be one that cannot be
     */
    public T without(Incident incident) {
        return with(sequel.without(Objects.requireNonNull(incident, "incident")));
    }

    /**
     * The tie without a ruling, as when it is set aside on appeal. If the second leg is then to be played after all, what had followed
     * the first leg goes with the ruling that this alone counted.
     *
     * @param ruling what is taken back, with the day it was recorded with
     * @return the tie without it; the same tie if it was not recorded
     * @throws IllegalArgumentException if the tie would then be one that cannot be
     */
    public T without(Ruling ruling) {
        Sequel without = sequel.without(Objects.requireNonNull(ruling, "ruling"));
        return with(without.after(lastLeg(without)));
    }

    /**
     * The tie with its extra time put right, whatever was recorded for it.
     *
     * @param extraTime the goals of extra time, home team of that match first
     * @return the corrected tie
     * @throws IllegalArgumentException if that match is still to be played
     */
    public T correcting(ExtraTime extraTime) {
        return with(sequel.with(Objects.requireNonNull(extraTime, "extraTime")));
    }

    /**
     * The tie with its shoot-out put right, whatever was recorded for it; or held again by order of the organiser.
     *
     * @param shootOut the kicks, home team of that match first
     * @return the corrected tie
     * @throws IllegalArgumentException if that match is still to be played
     */
    public T correcting(ShootOut shootOut) {
        return with(sequel.with(Objects.requireNonNull(shootOut, "shootOut")));
    }

    private Side sideIn(String what, Team team) {
        return sideOf(team).orElseThrow(() -> Refusals.teamOfAnotherTie(what, team, this));
    }

    /** Whether a tie of this kind can have such a match. */
    private boolean has(Match match) {
        return match == Match.PLAY_OFF_MATCH || isOverOneMatch() == (match == Match.SINGLE_MATCH);
    }

    @Override
    final boolean lastMatchIsReplaced() {
        return Facts.replacesMatch(lastLeg(sequel));
    }

    /** What became of the match that extra time, kicks and lots follow, with the rulings that are recorded there. */
    abstract Leg lastLeg(Sequel sequelOfLegs);

    @Override
    abstract T with(Sequel newSequel);

    @Override
    abstract T withMatch(Match match, Leg leg);

    @Override
    abstract T beforePlayOffMatch();

    @Override
    abstract T withoutPlayOffMatch();
}
