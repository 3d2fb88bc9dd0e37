package io.github.secondleg;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A knock-out tie: two teams and the matches that decide which of them advances. It holds facts on and off the pitch, and no rules.
 *
 * <p>Chains decide and criteria judge any {@code Tie}. There are two kinds, {@link TwoLeggedTie} and {@link SingleMatchTie}; others may
 * be added. The class cannot be extended outside this package.
 */
public abstract class Tie {
    final Team first;
    final Team second;
    /** The answers to every {@link Measure}, see {@link PackedAnswers}. */
    final int answers;

    final AfterLegs afterLegs;

    Tie(Team first, Team second, int answers, AfterLegs afterLegs) {
        this.first = first;
        this.second = second;
        this.answers = answers;
        this.afterLegs = afterLegs;
    }

    /** {@return the team named first: the first-leg host, or the home team of the single match} */
    public final Team first() {
        return first;
    }

    /** {@return the team named second: the second-leg host, or the visitors in the single match} */
    public final Team second() {
        return second;
    }

    /**
     * {@return the team of a side}
     *
     * @param side the side
     */
    public final Team team(Side side) {
        return Objects.requireNonNull(side, "side") == Side.FIRST ? first : second;
    }

    /**
     * {@return the side of a team, or empty if the team is not in this tie}
     *
     * @param team the team
     */
    public final Optional<Side> sideOf(Team team) {
        Objects.requireNonNull(team, "team");
        if (team.equals(first)) {
            return Optional.of(Side.FIRST);
        }
        return team.equals(second) ? Optional.of(Side.SECOND) : Optional.empty();
    }

    /**
     * The goals of both sides in the matches that count for the aggregate, without extra time.
     *
     * @return the goals by side, or empty until all these matches have a score that counts
     */
    public abstract Optional<Goals> aggregate();

    /**
     * The away goals of both sides, without extra time. If there is one match, or a ruling lets only one leg count, both sides have none.
     *
     * @return the goals by side, or empty until all matches have a score that counts
     */
    public abstract Optional<Goals> awayGoals();

    /**
     * {@return the state of one match, or empty if this kind of tie has no such match or no play-off match is recorded}
     *
     * @param match the match
     */
    public final Optional<Leg> leg(Match match) {
        return Optional.ofNullable(legOrNull(Objects.requireNonNull(match, "match")));
    }

    /**
     * The goals of one match, without its extra time. A ruling that the tie is decided over the other leg does not change them: only
     * the {@linkplain #aggregate() aggregate} leaves them out.
     *
     * @param match the match
     * @return the goals by side, or empty if the match has no score that counts
     */
    public final Optional<Goals> goals(Match match) {
        return leg(match).flatMap(Leg::score).map(score -> score.withHome(writtenFirst(match)));
    }

    /**
     * {@return the side that is at home in a match and is written first, or empty if the tie has no such match}
     *
     * @param match the match
     */
    public final Optional<Side> homeSide(Match match) {
        return switch (Objects.requireNonNull(match, "match")) {
            case FIRST_LEG -> isOverOneMatch() ? Optional.empty() : Optional.of(Side.FIRST);
            case SECOND_LEG -> isOverOneMatch() ? Optional.empty() : Optional.of(Side.SECOND);
            case SINGLE_MATCH -> isOverOneMatch() ? Optional.of(Side.FIRST) : Optional.empty();
            case PLAY_OFF_MATCH -> playOffMatch().map(playOff -> playOff.homeSide(first));
        };
    }

    /** {@return the goals by side in the extra time after the last leg or the single match, or empty if none is recorded} */
    public final Optional<Goals> goalsInExtraTime() {
        return extraTime().map(goals -> goals.withHome(writtenFirst(lastMatch())));
    }

    /** {@return the kicks by side in the shoot-out after the last leg or the single match, or empty if none is recorded} */
    public final Optional<Goals> kicks() {
        return shootOut().map(kicks -> kicks.withHome(writtenFirst(lastMatch())));
    }

    /** {@return the goals of extra time, home team of the match before it first, or empty if none is recorded} */
    public final Optional<ExtraTime> extraTime() {
        return Optional.ofNullable(afterLegs.extraTime());
    }

    /** {@return the kicks of the shoot-out, home team of the match before it first, or empty if none is recorded} */
    public final Optional<ShootOut> shootOut() {
        return Optional.ofNullable(afterLegs.shootOut());
    }

    /** {@return the play-off match, or empty if none is recorded} */
    public final Optional<PlayOffMatch> playOffMatch() {
        return Optional.ofNullable(afterLegs.playOffMatch());
    }

    /** {@return the team for which lots were drawn, or empty if no drawing of lots is recorded} */
    public final Optional<Team> lotsDrawnFor() {
        return Optional.ofNullable(afterLegs.lots()).map(this::team);
    }

    /** {@return the higher seed of the two teams, or empty if no seeding is recorded} */
    public final Optional<Team> higherSeed() {
        return Optional.ofNullable(afterLegs.higherSeed()).map(this::team);
    }

    /** {@return an immutable list of the incidents in recording order, which never affects a decision} */
    public final List<Incident> incidents() {
        return afterLegs.incidents();
    }

    /** {@return an immutable list of the organiser's rulings about the whole tie, in recording order} */
    public final List<Ruling> rulings() {
        return afterLegs.rulings();
    }

    /**
     * {@return the tie with one of its matches} The match replaces its earlier state as {@link TwoLeggedTie#withFirstLeg} says.
     *
     * @param match the leg or the single match
     * @param leg the state of that match
     * @throws IllegalArgumentException if this kind of tie has no such leg (a play-off match has {@link #withPlayOffMatch}), or the
     *     state contradicts the earlier one, or the match would come before an earlier match
     */
    public abstract Tie with(Match match, Leg leg);

    /**
     * {@return the tie with the extra time after its last leg or its single match}
     *
     * @param extraTime the goals of extra time, home team of that match first
     * @throws IllegalArgumentException if that match is still to be played, or another extra time is recorded
     */
    public abstract Tie withExtraTime(ExtraTime extraTime);

    /**
     * {@return the tie with the shoot-out after its last leg or its single match}
     *
     * @param shootOut the kicks, home team of that match first
     * @throws IllegalArgumentException if that match is still to be played, or another shoot-out is recorded
     */
    public abstract Tie withShootOut(ShootOut shootOut);

    /**
     * {@return the tie with a play-off match} The match replaces an earlier one as {@link TwoLeggedTie#withFirstLeg} says of a leg. If
     * the score of the earlier one counts, its extra time and its shoot-out are kept unless the new one has its own. The two may name
     * the teams in different orders.
     *
     * @param playOffMatch the play-off match
     * @throws ContradictionException if its score, extra time or shoot-out contradicts an earlier play-off match whose score counts
     * @throws IllegalArgumentException if it is not between the two teams, or comes before a leg or the single match, or the last of
     *     these is still to be played
     */
    public abstract Tie withPlayOffMatch(PlayOffMatch playOffMatch);

    /**
     * {@return the tie with the result of a drawing of lots or a coin toss} It replaces the one recorded earlier.
     *
     * @param team the team for which lots were drawn
     * @throws IllegalArgumentException if the team is not in the tie, or its last match is still to be played
     */
    public abstract Tie withLotsDrawnFor(Team team);

    /**
     * {@return the tie with a seeding} It replaces the one recorded earlier.
     *
     * @param team the higher seed
     * @throws IllegalArgumentException if the team is not in the tie
     */
    public abstract Tie withHigherSeed(Team team);

    /**
     * {@return the tie with an incident} An incident that is recorded already is not added again.
     *
     * @param incident the incident
     * @throws IllegalArgumentException if the incident concerns neither team, or a match that this kind of tie does not have
     */
    public abstract Tie with(Incident incident);

    /**
     * {@return the tie with a ruling of the organiser} A ruling that is recorded already is not added again.
     *
     * @param ruling the ruling
     * @throws IllegalArgumentException if the tie is awarded to a team that is not in it, or decided over a leg that it does not have,
     *     or another ruling already settles the tie, or gives away the place of its winner
     */
    public abstract Tie with(Ruling ruling);

    /**
     * {@return the tie without an incident that was set aside, or this tie if the incident is not recorded}
     *
     * @param incident the incident, with the date with which it was recorded
     * @throws IllegalArgumentException if the other facts are impossible without the incident
     */
    public abstract Tie without(Incident incident);

    /**
     * {@return the tie without a ruling that was set aside, or this tie if the ruling is not recorded} If the second leg is then still to
     * be played, extra time, shoot-out, play-off match and lots are removed too.
     *
     * @param ruling the ruling, with the date with which it was recorded
     * @throws IllegalArgumentException if the other facts are impossible without the ruling
     */
    public abstract Tie without(Ruling ruling);

    /**
     * {@return the tie with one of its matches corrected} The match replaces any earlier state. If the last match is then still to be
     * played, extra time, shoot-out, play-off match and lots are removed. All other facts stay.
     *
     * <p>The date and, under an award, the score on the pitch are kept from the earlier state as {@link TwoLeggedTie#withFirstLeg} says.
     * To remove them, first correct to another state: {@link Leg#cancelled()} removes the score on the pitch, and {@link
     * Leg#postponed()} the date too.
     *
     * @param match the leg or the single match
     * @param leg the correct state of that match
     * @throws IllegalArgumentException if this kind of tie has no such leg (a play-off match has {@link #correcting(PlayOffMatch)}), or
     *     the match would come before an earlier match
     */
    public abstract Tie correcting(Match match, Leg leg);

    /**
     * {@return the tie with its extra time corrected} It replaces any earlier one.
     *
     * @param extraTime the goals of extra time, home team of the match before it first
     * @throws IllegalArgumentException if that match is still to be played
     */
    public abstract Tie correcting(ExtraTime extraTime);

    /**
     * {@return the tie with its shoot-out corrected, or repeated by order of the organiser} It replaces any earlier one.
     *
     * @param shootOut the kicks, home team of the match before it first
     * @throws IllegalArgumentException if that match is still to be played
     */
    public abstract Tie correcting(ShootOut shootOut);

    /**
     * {@return the tie with its play-off match corrected} It replaces any earlier one. The date and, under an award, the score on the
     * pitch are kept as in {@link #withPlayOffMatch}. Extra time and shoot-out are not kept.
     *
     * @param playOffMatch the correct play-off match
     * @throws IllegalArgumentException if {@link #withPlayOffMatch} would reject it in a tie without a play-off match
     */
    public abstract Tie correcting(PlayOffMatch playOffMatch);

    /** Both teams, for messages. */
    final String teams() {
        return first + " v " + second;
    }

    /** The last match that counts before a play-off match. Its home team is written first in extra time and shoot-out. */
    abstract Match lastMatch();

    /** Whether the tie has no legs, so its goals are a score and not an aggregate. */
    abstract boolean isOverOneMatch();

    /** The first match without a score that counts; never the play-off match. */
    abstract Match missingLeg();

    /** The state of a match, or null if the tie has no such match. */
    abstract @Nullable Leg legOrNull(Match match);

    /** The side written first in a match: the first side if no play-off match is recorded. */
    final Side writtenFirst(Match match) {
        return homeSide(match).orElse(Side.FIRST);
    }

    /** The same tie with another state of a match. It is not checked, since a chain may award a match that was never scheduled. */
    abstract Tie withUnchecked(Match match, Leg leg);

    /** The same tie with other facts after its legs, not checked. */
    abstract Tie withUnchecked(AfterLegs newAfterLegs);

    /** The same tie with other facts after its legs. */
    abstract Tie with(AfterLegs newAfterLegs);

    /**
     * Thrown if a fact contradicts one recorded earlier: a leg, extra time, shoot-out or play-off match with another score, or another
     * ruling. A feed that corrects itself causes it. An impossible value, such as a shoot-out of 4–4, causes another kind of {@link
     * IllegalArgumentException}.
     */
    public static final class ContradictionException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final String what;
        private final transient Object recorded;
        private final transient Object contradicting;

        ContradictionException(String what, Object recorded, Object contradicting, String message) {
            super(message);
            this.what = what;
            this.recorded = recorded;
            this.contradicting = contradicting;
        }

        /** {@return the name of the fact that is recorded twice, as in {@code second leg} or {@code ruling}} */
        public String what() {
            return what;
        }

        /** {@return the fact recorded earlier: a leg, an extra time, a shoot-out, a play-off match or a ruling} */
        public Object recorded() {
            return recorded;
        }

        /** {@return the fact that contradicts it, of the same type} */
        public Object contradicting() {
            return contradicting;
        }
    }
}
