package io.github.secondleg;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a tie over one match, such as a final on neutral ground or a qualifier over a single leg.
 *
 * <p><b>Every score is written home team first</b>, also those of extra time and shoot-out. On neutral ground the home team is the team
 * that the organiser named first.
 *
 * <pre>{@code
 * SingleMatchTie tie = SingleMatchTie.between(milan, liverpool)
 *         .withMatch(Leg.played(3, 3))
 *         .withExtraTime(ExtraTime.ofGoals(0, 0))
 *         .withShootOut(ShootOut.of(2, 3));
 * }</pre>
 *
 * <p>Every chain decides it, even if its rules are for two legs. The {@linkplain Tiebreaker#aggregate() aggregate} is the score of the
 * match, and away goals are level, in normal time and in extra time. A replay is recorded as a {@linkplain #withPlayOffMatch play-off
 * match}.
 *
 * <p>A tie is immutable, and each step returns a new tie. It rejects the same facts as a {@link TwoLeggedTie}. Two ties are equal if all
 * their facts are equal.
 */
public final class SingleMatchTie extends Tie {
    private final Leg match;

    private SingleMatchTie(Team home, Team away, Leg match, AfterLegs afterLegs) {
        super(home, away, PackedAnswers.of(home, match, afterLegs), afterLegs);
        this.match = match;
    }

    /**
     * A tie whose match is scheduled.
     *
     * @param home the home team, by designation if the ground is neutral
     * @param away the visitors
     * @return the tie
     * @throws IllegalArgumentException if both teams have the same id
     */
    public static SingleMatchTie between(Team home, Team away) {
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(away, "away");
        if (home.equals(away)) {
            throw TieErrors.teamAgainstItself(home, away, home.id());
        }
        return new SingleMatchTie(home, away, Leg.scheduled(), AfterLegs.NOTHING);
    }

    /**
     * The tie with the state of its match, which replaces an earlier state as {@link TwoLeggedTie#withFirstLeg} says of a leg.
     *
     * @param newMatch the state of the match
     * @return the tie with that match
     * @throws IllegalArgumentException if the match contradicts the one recorded earlier
     */
    public SingleMatchTie withMatch(Leg newMatch) {
        Objects.requireNonNull(newMatch, "newMatch");
        return checked(first, second, LegUpdate.over(Match.SINGLE_MATCH, match, newMatch), afterLegs);
    }

    @Override
    public SingleMatchTie with(Match which, Leg leg) {
        Objects.requireNonNull(leg, "leg");
        checkSingle(which);
        return withMatch(leg);
    }

    @Override
    public SingleMatchTie correcting(Match which, Leg leg) {
        Objects.requireNonNull(leg, "leg");
        checkSingle(which);
        Leg corrected = LegUpdate.keeping(match, leg);
        return checked(first, second, corrected, afterLegs.after(corrected));
    }

    private static void checkSingle(Match which) {
        if (Objects.requireNonNull(which, "which") != Match.SINGLE_MATCH) {
            throw TieErrors.notTheSingleMatch(which);
        }
    }

    /** {@return the state of the match} */
    public Leg match() {
        return match;
    }

    @Override
    public Optional<Goals> aggregate() {
        return match.score().map(score -> score.withHome(Side.FIRST));
    }

    @Override
    public Optional<Goals> awayGoals() {
        return match.score().map(score -> new Goals(0, 0));
    }

    @Override
    public SingleMatchTie withExtraTime(ExtraTime extraTime) {
        return with(TieUpdate.recording(this, extraTime));
    }

    @Override
    public SingleMatchTie withShootOut(ShootOut shootOut) {
        return with(TieUpdate.recording(this, shootOut));
    }

    @Override
    public SingleMatchTie withPlayOffMatch(PlayOffMatch playOffMatch) {
        return with(TieUpdate.recording(this, playOffMatch));
    }

    @Override
    public SingleMatchTie withLotsDrawnFor(Team team) {
        return with(TieUpdate.recordingLots(this, team));
    }

    @Override
    public SingleMatchTie withHigherSeed(Team team) {
        return with(TieUpdate.recordingHigherSeed(this, team));
    }

    @Override
    public SingleMatchTie with(Incident incident) {
        return with(TieUpdate.recording(this, incident));
    }

    @Override
    public SingleMatchTie with(Ruling ruling) {
        return with(TieUpdate.recording(this, ruling));
    }

    @Override
    public SingleMatchTie without(Incident incident) {
        return with(afterLegs.without(Objects.requireNonNull(incident, "incident")));
    }

    @Override
    public SingleMatchTie without(Ruling ruling) {
        return with(TieUpdate.revoking(this, ruling));
    }

    @Override
    public SingleMatchTie correcting(ExtraTime extraTime) {
        return with(afterLegs.with(Objects.requireNonNull(extraTime, "extraTime")));
    }

    @Override
    public SingleMatchTie correcting(ShootOut shootOut) {
        return with(afterLegs.with(Objects.requireNonNull(shootOut, "shootOut")));
    }

    @Override
    public SingleMatchTie correcting(PlayOffMatch playOffMatch) {
        return with(TieUpdate.correcting(this, playOffMatch));
    }

    @Override
    Match lastMatch() {
        return Match.SINGLE_MATCH;
    }

    @Override
    boolean isOverOneMatch() {
        return true;
    }

    @Override
    @Nullable
    Leg legOrNull(Match which) {
        return switch (which) {
            case SINGLE_MATCH -> match;
            case PLAY_OFF_MATCH -> playOffMatch().map(PlayOffMatch::match).orElse(null);
            case FIRST_LEG, SECOND_LEG -> null;
        };
    }

    @Override
    SingleMatchTie withUnchecked(Match which, Leg leg) {
        return switch (which) {
            case SINGLE_MATCH -> new SingleMatchTie(first, second, leg, afterLegs);
            case PLAY_OFF_MATCH ->
                new SingleMatchTie(first, second, match, afterLegs.with(TieUpdate.playOffMatch(this, leg)));
            case FIRST_LEG, SECOND_LEG -> this;
        };
    }

    @Override
    Match missingLeg() {
        return Match.SINGLE_MATCH;
    }

    @Override
    SingleMatchTie withUnchecked(AfterLegs newAfterLegs) {
        return new SingleMatchTie(first, second, match, newAfterLegs);
    }

    @Override
    SingleMatchTie with(AfterLegs newAfterLegs) {
        return newAfterLegs.equals(afterLegs) ? this : checked(first, second, match, newAfterLegs);
    }

    private static SingleMatchTie checked(Team home, Team away, Leg match, AfterLegs afterLegs) {
        TieValidation.check(match, afterLegs);
        return new SingleMatchTie(home, away, match, afterLegs);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SingleMatchTie that
                && first.equals(that.first)
                && second.equals(that.second)
                && match.equals(that.match)
                && afterLegs.equals(that.afterLegs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, second, match, afterLegs);
    }

    /** The tie as a results page prints it: {@code Milan (ITA) v Liverpool (ENG): 3–3, 0–0 in extra time, 2–3 on penalties}. */
    @Override
    public String toString() {
        return first + " v " + second + ": " + match + afterLegs.text(this);
    }
}
