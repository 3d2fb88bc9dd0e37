package io.github.secondleg;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tie of one match: a final on neutral ground, a qualifier over a single leg. The facts of it, and no rules.
 *
 * <p><b>Every score is written home team first</b>, also those of extra time and shoot-out; on neutral ground the home team is the one
 * that the organiser named first.
 *
 * <pre>{@code
 * SingleMatchTie tie = SingleMatchTie.between(milan, liverpool)
 *         .withMatch(Leg.played(3, 3))
 *         .withExtraTime(ExtraTime.ofGoals(0, 0))
 *         .withShootOut(ShootOut.of(2, 3));
 * }</pre>
 *
 * <p>Any chain decides it. The {@linkplain Tiebreaker#aggregate() aggregate} is its score; away goals are level in it, in normal time and
 * in extra time, so that rules for ties over two legs serve a single match too where they say nothing else of it. A replay is recorded as
 * its {@link #withPlayOffMatch play-off match}.
 *
 * <p>Immutable; each step returns a new tie. What is refused is what a {@link TwoLeggedTie} refuses, and two are equal likewise if all
 * their facts are.
 */
public final class SingleMatchTie extends Tie {
    private final Leg match;

    private SingleMatchTie(Team home, Team away, Leg match, AfterLegs sequel) {
        super(home, away, PackedAnswers.of(home, match, sequel), sequel);
        this.match = match;
    }

    /**
     * A tie whose match is still to be played.
     *
     * @param home the home team, by designation if the ground is neutral
     * @param away the visitors
     * @return the tie
     * @throws IllegalArgumentException if both are the same team, by its id
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
     * The tie with its match recorded, over what was recorded for it before. What may follow what, and what is kept of before, is as
     * {@link TwoLeggedTie#withFirstLeg} says of a leg.
     *
     * @param newMatch what became of the match, in the words for a leg: {@code Leg.played(2, 1)}
     * @return the tie with that match
     * @throws IllegalArgumentException if the match contradicts the one recorded
     */
    public SingleMatchTie withMatch(Leg newMatch) {
        Objects.requireNonNull(newMatch, "newMatch");
        return checked(first, second, LegUpdate.over(Match.SINGLE_MATCH, match, newMatch), sequel);
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
        return checked(first, second, corrected, sequel.after(corrected));
    }

    private static void checkSingle(Match which) {
        if (Objects.requireNonNull(which, "which") != Match.SINGLE_MATCH) {
            throw TieErrors.notTheSingleMatch(which);
        }
    }

    /**
     * The home team: the {@linkplain #first() first team}.
     *
     * @return the home team, by designation if the ground is neutral
     */
    public Team home() {
        return first;
    }

    /**
     * The visitors: the {@linkplain #second() second team}.
     *
     * @return the visitors
     */
    public Team away() {
        return second;
    }

    /**
     * The match.
     *
     * @return what became of it
     */
    public Leg match() {
        return match;
    }

    /** Its score. */
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
        return with(sequel.without(Objects.requireNonNull(incident, "incident")));
    }

    @Override
    public SingleMatchTie without(Ruling ruling) {
        return with(TieUpdate.revoking(this, ruling));
    }

    @Override
    public SingleMatchTie correcting(ExtraTime extraTime) {
        return with(sequel.with(Objects.requireNonNull(extraTime, "extraTime")));
    }

    @Override
    public SingleMatchTie correcting(ShootOut shootOut) {
        return with(sequel.with(Objects.requireNonNull(shootOut, "shootOut")));
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
    Leg lastLeg(AfterLegs sequelOfMatch) {
        return match;
    }

    @Override
    boolean isOverOneMatch() {
        return true;
    }

    @Override
    @Nullable
    Leg became(Match which) {
        return switch (which) {
            case SINGLE_MATCH -> match;
            case PLAY_OFF_MATCH -> playOffMatch().map(PlayOffMatch::match).orElse(null);
            case FIRST_LEG, SECOND_LEG -> null;
        };
    }

    /** Not checked again, since chains may award a match that never came to be scheduled. */
    @Override
    SingleMatchTie withUnchecked(Match which, Leg leg) {
        return switch (which) {
            case SINGLE_MATCH -> new SingleMatchTie(first, second, leg, sequel);
            case PLAY_OFF_MATCH -> new SingleMatchTie(first, second, match, sequel.with(playOffMatchOf(leg)));
            case FIRST_LEG, SECOND_LEG -> this;
        };
    }

    @Override
    SingleMatchTie beforePlayOffMatch() {
        return new SingleMatchTie(first, second, match, sequel.with((PlayOffMatch) null));
    }

    @Override
    SingleMatchTie withoutPlayOffMatch() {
        return sequel.isAboutPlayOffMatch()
                ? new SingleMatchTie(first, second, match, sequel.withoutPlayOffMatch())
                : this;
    }

    @Override
    Match missingLeg() {
        return Match.SINGLE_MATCH;
    }

    @Override
    SingleMatchTie with(AfterLegs newSequel) {
        return newSequel.equals(sequel) ? this : checked(first, second, match, newSequel);
    }

    private static SingleMatchTie checked(Team home, Team away, Leg match, AfterLegs sequel) {
        TieValidation.check(match, sequel);
        return new SingleMatchTie(home, away, match, sequel);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SingleMatchTie that
                && first.equals(that.first)
                && second.equals(that.second)
                && match.equals(that.match)
                && sequel.equals(that.sequel);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, second, match, sequel);
    }

    /** The tie as a results page prints it: {@code Milan (ITA) v Liverpool (ENG): 3–3, 0–0 in extra time, 2–3 on penalties}. */
    @Override
    public String toString() {
        return first + " v " + second + ": " + match + sequel.words(this);
    }
}
