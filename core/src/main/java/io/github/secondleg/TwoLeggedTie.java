package io.github.secondleg;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a tie over two legs.
 *
 * <p><b>Every score is written home team first.</b> The first team hosts the first leg and the second team the second leg. Extra time
 * and the shoot-out follow the second leg, so its host is written first.
 *
 * <p>A tie is immutable. It can be built at once, or grow during a season. Each step returns a new tie:
 *
 * <pre>{@code
 * TwoLeggedTie tie = TwoLeggedTie.between(ifeanyiUbah, alMasry)
 *         .withFirstLeg(Leg.played(1, 0))
 *         .withSecondLeg(Leg.played(1, 0))
 *         .withShootOut(ShootOut.of(3, 0));
 * }</pre>
 *
 * <p>A tie accepts every possible fact, even if some rules have no use for it, and rejects impossible ones. It also rejects a leg, an
 * extra time, a shoot-out or a ruling that contradicts one recorded earlier, so contradictions in a feed are found. Correct the first
 * three with {@code correcting}, and remove a ruling or an incident with {@code without}. For play-off matches, lots and seedings the
 * last one recorded replaces earlier ones.
 *
 * <p>Two ties are equal if all their facts are equal: teams (by id), legs with their dates, facts after the legs, and incidents and
 * rulings in recording order.
 */
public final class TwoLeggedTie extends Tie {
    private final Leg firstLeg;
    private final Leg secondLeg;

    private TwoLeggedTie(Team firstLegHost, Team secondLegHost, Leg firstLeg, Leg secondLeg, AfterLegs afterLegs) {
        super(firstLegHost, secondLegHost, PackedAnswers.of(firstLegHost, firstLeg, secondLeg, afterLegs), afterLegs);
        this.firstLeg = firstLeg;
        this.secondLeg = secondLeg;
    }

    /**
     * A tie with two scheduled legs.
     *
     * @param firstLegHost the team that is at home in the first leg
     * @param secondLegHost the team that is at home in the second leg
     * @return the tie
     * @throws IllegalArgumentException if both teams have the same id
     */
    public static TwoLeggedTie between(Team firstLegHost, Team secondLegHost) {
        return of(firstLegHost, secondLegHost, Leg.scheduled(), Leg.scheduled());
    }

    /**
     * A tie with both legs.
     *
     * @param firstLegHost the team that is at home in the first leg
     * @param secondLegHost the team that is at home in the second leg
     * @param firstLeg the state of the first leg
     * @param secondLeg the state of the second leg
     * @return the tie
     * @throws IllegalArgumentException if both teams have the same id, or the second leg took place while the first is only scheduled,
     *     or the date of the second leg is before the date of the first
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
     * The tie with the state of its first leg, which replaces an earlier state.
     *
     * <p>A leg whose score counts can only be repeated or awarded. Any other leg can be replaced by any leg.
     *
     * <p>If the new leg has no date, the date of the old one is kept. So a match that is played, abandoned, cancelled or awarded keeps
     * the date for which it was scheduled. The date is not kept if the new leg is scheduled or postponed, or if it is played after it was
     * postponed, abandoned or cancelled: give the new date. An award without a score on the pitch keeps the score on the pitch of the old
     * leg.
     *
     * @param leg the state of the first leg
     * @return the tie with that leg
     * @throws IllegalArgumentException if the leg contradicts the one recorded earlier, or its date is after the date of the second leg
     */
    public TwoLeggedTie withFirstLeg(Leg leg) {
        Objects.requireNonNull(leg, "leg");
        return checked(first, second, LegUpdate.over(Match.FIRST_LEG, firstLeg, leg), secondLeg, afterLegs);
    }

    /**
     * The tie with the state of its second leg, which replaces an earlier state as {@link #withFirstLeg} says.
     *
     * <p>A second leg that took place while the first is only scheduled is rejected as a likely data error. It is accepted if a failure
     * at the first leg is recorded, or a ruling that only the second leg counts.
     *
     * @param leg the state of the second leg
     * @return the tie with that leg
     * @throws IllegalArgumentException if the leg contradicts the one recorded earlier, or took place while the first leg is only
     *     scheduled, or its date is before the date of the first leg
     */
    public TwoLeggedTie withSecondLeg(Leg leg) {
        Objects.requireNonNull(leg, "leg");
        return checked(first, second, firstLeg, LegUpdate.over(Match.SECOND_LEG, secondLeg, leg), afterLegs);
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
        return checked(first, second, one, two, afterLegs.after(afterLegs.lastOf(one, two)));
    }

    /** {@return the state of the leg that the first team hosts} */
    public Leg firstLeg() {
        return firstLeg;
    }

    /** {@return the state of the leg that the second team hosts} */
    public Leg secondLeg() {
        return secondLeg;
    }

    @Override
    public Optional<Goals> aggregate() {
        Score one = firstLeg.counting;
        Score two = secondLeg.counting;
        Match only = afterLegs.onlyLeg();
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
        if (afterLegs.onlyLeg() != null) {
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
        return with(afterLegs.without(Objects.requireNonNull(incident, "incident")));
    }

    @Override
    public TwoLeggedTie without(Ruling ruling) {
        return with(TieUpdate.revoking(this, ruling));
    }

    @Override
    public TwoLeggedTie correcting(ExtraTime extraTime) {
        return with(afterLegs.with(Objects.requireNonNull(extraTime, "extraTime")));
    }

    @Override
    public TwoLeggedTie correcting(ShootOut shootOut) {
        return with(afterLegs.with(Objects.requireNonNull(shootOut, "shootOut")));
    }

    @Override
    public TwoLeggedTie correcting(PlayOffMatch playOffMatch) {
        return with(TieUpdate.correcting(this, playOffMatch));
    }

    @Override
    Match lastMatch() {
        return afterLegs.onlyLeg() == Match.FIRST_LEG ? Match.FIRST_LEG : Match.SECOND_LEG;
    }

    @Override
    boolean isOverOneMatch() {
        return false;
    }

    @Override
    @Nullable
    Leg legOrNull(Match match) {
        return switch (match) {
            case FIRST_LEG -> firstLeg;
            case SECOND_LEG -> secondLeg;
            case SINGLE_MATCH -> null;
            case PLAY_OFF_MATCH -> playOffMatch().map(PlayOffMatch::match).orElse(null);
        };
    }

    @Override
    TwoLeggedTie withUnchecked(Match match, Leg leg) {
        return switch (match) {
            case FIRST_LEG -> new TwoLeggedTie(first, second, leg, secondLeg, afterLegs);
            case SECOND_LEG -> new TwoLeggedTie(first, second, firstLeg, leg, afterLegs);
            case SINGLE_MATCH -> this;
            case PLAY_OFF_MATCH ->
                new TwoLeggedTie(first, second, firstLeg, secondLeg, afterLegs.with(TieUpdate.playOffMatch(this, leg)));
        };
    }

    @Override
    Match missingLeg() {
        boolean firstMissing = afterLegs.onlyLeg() != Match.SECOND_LEG && firstLeg.counting == null;
        return firstMissing ? Match.FIRST_LEG : Match.SECOND_LEG;
    }

    @Override
    TwoLeggedTie withUnchecked(AfterLegs newAfterLegs) {
        return new TwoLeggedTie(first, second, firstLeg, secondLeg, newAfterLegs);
    }

    @Override
    TwoLeggedTie with(AfterLegs newAfterLegs) {
        return newAfterLegs.equals(afterLegs) ? this : checked(first, second, firstLeg, secondLeg, newAfterLegs);
    }

    private static TwoLeggedTie checked(Team first, Team second, Leg firstLeg, Leg secondLeg, AfterLegs afterLegs) {
        TieValidation.check(first, second, firstLeg, secondLeg, afterLegs);
        return new TwoLeggedTie(first, second, firstLeg, secondLeg, afterLegs);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TwoLeggedTie that
                && first.equals(that.first)
                && second.equals(that.second)
                && firstLeg.equals(that.firstLeg)
                && secondLeg.equals(that.secondLeg)
                && afterLegs.equals(that.afterLegs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, second, firstLeg, secondLeg, afterLegs);
    }

    /**
     * The tie as a results page prints it: {@code Ifeanyi Ubah (NGA) v Al-Masry (EGY): 1–0, 1–0, 3–0 on penalties}. Package {@code
     * notation} has a form that can be parsed.
     */
    @Override
    public String toString() {
        return first + " v " + second + ": " + firstLeg + ", " + secondLeg + afterLegs.text(this);
    }
}
