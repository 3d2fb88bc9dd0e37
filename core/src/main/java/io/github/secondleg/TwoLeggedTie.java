package io.github.secondleg;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tie over two legs, home and away: the facts of it, and no rules.
 *
 * <p><b>Every score is written home team first.</b> The first leg is at the first team's, the second leg at the second team's. Extra
 * time and the shoot-out follow the second leg and are written second-leg host first.
 *
 * <p>A tie is immutable. It can be built whole, or grow as a season goes on; each step returns a new tie:
 *
 * <pre>{@code
 * TwoLeggedTie tie = TwoLeggedTie.between(ifeanyiUbah, alMasry)
 *         .withFirstLeg(Leg.played(1, 0))
 *         .withSecondLeg(Leg.played(1, 0))
 *         .withShootOut(ShootOut.of(3, 0));
 * }</pre>
 *
 * <p>What can be true is recorded, also what some rules have no use for; what cannot be true is refused. A leg, extra time, shoot-out
 * or ruling that is recorded twice with another content is refused too, so that a feed's contradiction is seen; put the first three
 * right with {@code correcting}, and take a ruling or an incident back with {@code without}. Of a play-off match, lots and a seeding
 * the one recorded later stands.
 *
 * <p>Two ties are equal if all their facts are: teams (by id), legs with their days, what followed, incidents and rulings in their
 * order, lots and seeding.
 */
public final class TwoLeggedTie extends Tie {
    private final Leg firstLeg;
    private final Leg secondLeg;

    private TwoLeggedTie(Team firstLegHost, Team secondLegHost, Leg firstLeg, Leg secondLeg, AfterLegs sequel) {
        super(firstLegHost, secondLegHost, PackedAnswers.of(firstLegHost, firstLeg, secondLeg, sequel), sequel);
        this.firstLeg = firstLeg;
        this.secondLeg = secondLeg;
    }

    /**
     * A tie whose legs are both still to be played.
     *
     * @param firstLegHost the team that is at home in the first leg
     * @param secondLegHost the team that is at home in the second leg
     * @return the tie
     * @throws IllegalArgumentException if both are the same team, by its id
     */
    public static TwoLeggedTie between(Team firstLegHost, Team secondLegHost) {
        return of(firstLegHost, secondLegHost, Leg.scheduled(), Leg.scheduled());
    }

    /**
     * A tie with both its legs.
     *
     * @param firstLegHost the team that is at home in the first leg
     * @param secondLegHost the team that is at home in the second leg
     * @param firstLeg what became of the first leg
     * @param secondLeg what became of the second leg
     * @return the tie
     * @throws IllegalArgumentException if both are the same team, the second leg took place while the first is only scheduled, or
     *     the second leg's day is before the first leg's
     */
    public static TwoLeggedTie of(Team firstLegHost, Team secondLegHost, Leg firstLeg, Leg secondLeg) {
        Objects.requireNonNull(firstLegHost, "firstLegHost");
        Objects.requireNonNull(secondLegHost, "secondLegHost");
        Objects.requireNonNull(firstLeg, "firstLeg");
        Objects.requireNonNull(secondLeg, "secondLeg");
        if (firstLegHost.equals(secondLegHost)) {
            throw TieErrors.teamAgainstItself(firstLegHost, secondLegHost, firstLegHost.id());
        }
        return checked(firstLegHost, secondLegHost, firstLeg, secondLeg, AfterLegs.NOTHING);
    }

    /**
     * The tie with its first leg recorded, over what was recorded for it before.
     *
     * <p>A leg whose score counts can only be repeated or awarded; any other can become anything. What the new leg does not say itself
     * is kept of the old one: under an award the score on the pitch, be the match played, abandoned or standing; and the day, so that
     * a match played, stopped, called off or awarded keeps the day it was fixed for. The day goes with a leg that is put off or
     * scheduled anew, and where a match is played that had been put off, stopped or called off: give the new one.
     *
     * @param leg what became of the first leg
     * @return the tie with that leg
     * @throws IllegalArgumentException if the leg contradicts the one recorded, or comes after the second leg's day
     */
    public TwoLeggedTie withFirstLeg(Leg leg) {
        Objects.requireNonNull(leg, "leg");
        return checked(first, second, LegUpdate.over(Match.FIRST_LEG, firstLeg, leg), secondLeg, sequel);
    }

    /**
     * The tie with its second leg recorded, over what was recorded for it before. What may follow what, and what is kept of the leg
     * before, the day and under an award the score on the pitch, is as {@link #withFirstLeg} says.
     *
     * <p>A second leg that took place while the first is only scheduled is taken for a slip, unless it has been recorded before that
     * a club failed at the first leg, or that the organiser ruled the second alone to count.
     *
     * @param leg what became of the second leg
     * @return the tie with that leg
     * @throws IllegalArgumentException if the leg contradicts the one recorded, took place while the first leg is only scheduled,
     *     or comes before the first leg's day
     */
    public TwoLeggedTie withSecondLeg(Leg leg) {
        Objects.requireNonNull(leg, "leg");
        return checked(first, second, firstLeg, LegUpdate.over(Match.SECOND_LEG, secondLeg, leg), sequel);
    }

    @Override
    public TwoLeggedTie with(Match match, Leg leg) {
        Objects.requireNonNull(leg, "leg");
        return switch (Objects.requireNonNull(match, "match")) {
            case FIRST_LEG -> withFirstLeg(leg);
            case SECOND_LEG -> withSecondLeg(leg);
            case SINGLE_MATCH, PLAY_OFF_MATCH -> throw TieErrors.notALeg(match);
        };
    }

    @Override
    public TwoLeggedTie correcting(Match match, Leg leg) {
        Objects.requireNonNull(match, "match");
        Objects.requireNonNull(leg, "leg");
        if (match != Match.FIRST_LEG && match != Match.SECOND_LEG) {
            throw TieErrors.notALeg(match);
        }
        Leg one = match == Match.FIRST_LEG ? LegUpdate.keeping(firstLeg, leg) : firstLeg;
        Leg two = match == Match.SECOND_LEG ? LegUpdate.keeping(secondLeg, leg) : secondLeg;
        return checked(first, second, one, two, sequel.after(sequel.lastOf(one, two)));
    }

    /**
     * The leg at the first team's.
     *
     * @return what became of it
     */
    public Leg firstLeg() {
        return firstLeg;
    }

    /**
     * The leg at the second team's.
     *
     * @return what became of it
     */
    public Leg secondLeg() {
        return secondLeg;
    }

    @Override
    public Optional<Goals> aggregate() {
        Score one = firstLeg.counting();
        Score two = secondLeg.counting();
        Match only = sequel.onlyLeg();
        if (only == Match.FIRST_LEG) {
            two = Score.of(0, 0);
        } else if (only == Match.SECOND_LEG) {
            one = Score.of(0, 0);
        }
        return one == null || two == null
                ? Optional.empty()
                : Optional.of(new Goals(one.homeGoals() + two.awayGoals(), one.awayGoals() + two.homeGoals()));
    }

    @Override
    public Optional<Goals> awayGoals() {
        if (sequel.onlyLeg() != null) {
            return aggregate().map(goals -> new Goals(0, 0));
        }
        return firstLeg.score()
                .flatMap(one -> secondLeg.score().map(two -> new Goals(two.awayGoals(), one.awayGoals())));
    }

    @Override
    public TwoLeggedTie withExtraTime(ExtraTime extraTime) {
        return with(TieUpdate.recording(this, extraTime));
    }

    @Override
    public TwoLeggedTie withShootOut(ShootOut shootOut) {
        return with(TieUpdate.recording(this, shootOut));
    }

    @Override
    public TwoLeggedTie withPlayOffMatch(PlayOffMatch playOffMatch) {
        return with(TieUpdate.recording(this, playOffMatch));
    }

    @Override
    public TwoLeggedTie withLotsDrawnFor(Team team) {
        return with(TieUpdate.recordingLots(this, team));
    }

    @Override
    public TwoLeggedTie withHigherSeed(Team team) {
        return with(TieUpdate.recordingHigherSeed(this, team));
    }

    @Override
    public TwoLeggedTie with(Incident incident) {
        return with(TieUpdate.recording(this, incident));
    }

    @Override
    public TwoLeggedTie with(Ruling ruling) {
        return with(TieUpdate.recording(this, ruling));
    }

    @Override
    public TwoLeggedTie without(Incident incident) {
        return with(sequel.without(Objects.requireNonNull(incident, "incident")));
    }

    @Override
    public TwoLeggedTie without(Ruling ruling) {
        return with(TieUpdate.revoking(this, ruling));
    }

    @Override
    public TwoLeggedTie correcting(ExtraTime extraTime) {
        return with(sequel.with(Objects.requireNonNull(extraTime, "extraTime")));
    }

    @Override
    public TwoLeggedTie correcting(ShootOut shootOut) {
        return with(sequel.with(Objects.requireNonNull(shootOut, "shootOut")));
    }

    @Override
    public TwoLeggedTie correcting(PlayOffMatch playOffMatch) {
        return with(TieUpdate.correcting(this, playOffMatch));
    }

    @Override
    Match lastMatch() {
        return sequel.onlyLeg() == Match.FIRST_LEG ? Match.FIRST_LEG : Match.SECOND_LEG;
    }

    @Override
    Leg lastLeg(AfterLegs sequelOfLegs) {
        return sequelOfLegs.lastOf(firstLeg, secondLeg);
    }

    @Override
    boolean isOverOneMatch() {
        return false;
    }

    @Override
    @Nullable
    Leg became(Match match) {
        return switch (match) {
            case FIRST_LEG -> firstLeg;
            case SECOND_LEG -> secondLeg;
            case SINGLE_MATCH -> null;
            case PLAY_OFF_MATCH -> playOffMatch().map(PlayOffMatch::match).orElse(null);
        };
    }

    /** Not checked again, since chains may award a match that never came to be scheduled. */
    @Override
    TwoLeggedTie withUnchecked(Match match, Leg leg) {
        return switch (match) {
            case FIRST_LEG -> new TwoLeggedTie(first, second, leg, secondLeg, sequel);
            case SECOND_LEG -> new TwoLeggedTie(first, second, firstLeg, leg, sequel);
            case SINGLE_MATCH -> this;
            case PLAY_OFF_MATCH ->
                new TwoLeggedTie(first, second, firstLeg, secondLeg, sequel.with(playOffMatchOf(leg)));
        };
    }

    @Override
    TwoLeggedTie beforePlayOffMatch() {
        return new TwoLeggedTie(first, second, firstLeg, secondLeg, sequel.with((PlayOffMatch) null));
    }

    @Override
    TwoLeggedTie withoutPlayOffMatch() {
        return sequel.isAboutPlayOffMatch()
                ? new TwoLeggedTie(first, second, firstLeg, secondLeg, sequel.withoutPlayOffMatch())
                : this;
    }

    @Override
    Match missingLeg() {
        boolean firstMissing = sequel.onlyLeg() != Match.SECOND_LEG && firstLeg.counting() == null;
        return firstMissing ? Match.FIRST_LEG : Match.SECOND_LEG;
    }

    @Override
    TwoLeggedTie with(AfterLegs newSequel) {
        return newSequel.equals(sequel) ? this : checked(first, second, firstLeg, secondLeg, newSequel);
    }

    private static TwoLeggedTie checked(Team first, Team second, Leg firstLeg, Leg secondLeg, AfterLegs sequel) {
        TieValidation.check(first, second, firstLeg, secondLeg, sequel);
        return new TwoLeggedTie(first, second, firstLeg, secondLeg, sequel);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TwoLeggedTie that
                && first.equals(that.first)
                && second.equals(that.second)
                && firstLeg.equals(that.firstLeg)
                && secondLeg.equals(that.secondLeg)
                && sequel.equals(that.sequel);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, second, firstLeg, secondLeg, sequel);
    }

    /** The tie as a results page prints it, which cannot be read back (package {@code notation} has a line that can): {@code Ifeanyi Ubah (NGA) v Al-Masry (EGY): 1–0, 1–0, 3–0 on penalties}. */
    @Override
    public String toString() {
        return first + " v " + second + ": " + firstLeg + ", " + secondLeg + sequel.words(this);
    }
}
