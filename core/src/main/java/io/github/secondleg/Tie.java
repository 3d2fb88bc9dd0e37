package io.github.secondleg;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A knock-out tie: two teams, one of which is to advance. It holds facts, on the pitch and off it, and knows no rules.
 *
 * <p>This is what chains decide and tiebreakers judge: a {@link TwoLeggedTie} or a {@link SingleMatchTie}. Other kinds may be added
 * without breaking anyone who takes a {@code Tie}. It cannot be extended outside this package.
 */
public abstract class Tie {
    final Team first;
    final Team second;
    /** The answers to every {@link Measure}, see {@link PackedAnswers}. */
    final int facts;

    final AfterLegs sequel;

    Tie(Team first, Team second, int facts, AfterLegs sequel) {
        this.first = first;
        this.second = second;
        this.facts = facts;
        this.sequel = sequel;
    }

    /**
     * The team named first: the first-leg host, or the home team of the one match.
     *
     * @return the first team
     */
    public final Team first() {
        return first;
    }

    /**
     * The team named second: the second-leg host, or the visitors in the one match.
     *
     * @return the second team
     */
    public final Team second() {
        return second;
    }

    /**
     * The team of a side.
     *
     * @param side the side
     * @return its team
     */
    public final Team team(Side side) {
        return Objects.requireNonNull(side, "side") == Side.FIRST ? first : second;
    }

    /**
     * The side of a team.
     *
     * @param team a team
     * @return its side, or empty if it is not in this tie
     */
    public final Optional<Side> sideOf(Team team) {
        Objects.requireNonNull(team, "team");
        if (team.equals(first)) {
            return Optional.of(Side.FIRST);
        }
        return team.equals(second) ? Optional.of(Side.SECOND) : Optional.empty();
    }

    /**
     * The goals of both teams over the matches that count for the aggregate, without extra time.
     *
     * @return the goals by side, or empty until all of them count
     */
    public abstract Optional<Goals> aggregate();

    /**
     * The goals of each team at the other's, without extra time.
     *
     * @return the goals by side, or empty until all matches count; both zero if there is one match, or a ruling left one
     */
    public abstract Optional<Goals> awayGoals();

    /**
     * What became of one of its matches.
     *
     * @param match the match
     * @return that, or empty if a tie of this kind has no such match, or no play-off match was recorded
     */
    public final Optional<Leg> leg(Match match) {
        return Optional.ofNullable(became(Objects.requireNonNull(match, "match")));
    }

    /**
     * The goals of one match that count, without its extra time: whoever was at home, by side. A ruling that one leg alone
     * decides changes nothing here: the other may be without a score, or have one that the {@linkplain #aggregate() aggregate} leaves out.
     *
     * @param match the match
     * @return the goals by side, or empty if no score of it counts
     */
    public final Optional<Goals> goals(Match match) {
        Leg leg = became(Objects.requireNonNull(match, "match"));
        return Optional.ofNullable(leg).flatMap(Leg::score).map(score -> score.withHome(writtenFirst(match)));
    }

    /**
     * The side that is at home in a match, and whose goals are written first.
     *
     * @param match the match
     * @return the side, or empty if a tie of this kind has no such match, or no play-off match was recorded
     */
    public final Optional<Side> homeSide(Match match) {
        return switch (Objects.requireNonNull(match, "match")) {
            case FIRST_LEG -> isOverOneMatch() ? Optional.empty() : Optional.of(Side.FIRST);
            case SECOND_LEG -> isOverOneMatch() ? Optional.empty() : Optional.of(Side.SECOND);
            case SINGLE_MATCH -> isOverOneMatch() ? Optional.of(Side.FIRST) : Optional.empty();
            case PLAY_OFF_MATCH -> playOffMatch().map(playOff -> playOff.homeSide(first));
        };
    }

    /**
     * The goals of the extra time after the last leg, or the one match, whoever was at home.
     *
     * @return the goals by side, or empty if none was recorded
     */
    public final Optional<Goals> goalsInExtraTime() {
        return extraTime().map(goals -> goals.withHome(writtenFirst(lastMatch())));
    }

    /**
     * The kicks scored in the shoot-out after the last leg, or the one match, whoever was at home.
     *
     * @return the kicks by side, or empty if none were recorded
     */
    public final Optional<Goals> kicks() {
        return shootOut().map(kicks -> kicks.withHome(writtenFirst(lastMatch())));
    }

    /**
     * The goals of the extra time of the play-off match, whoever was at home.
     *
     * @return the goals by side, or empty if none was recorded
     */
    public final Optional<Goals> goalsInExtraTimeOfPlayOff() {
        return playOffMatch()
                .flatMap(playOff -> playOff.extraTime().map(goals -> goals.withHome(playOff.homeSide(first))));
    }

    /**
     * The kicks scored in the shoot-out of the play-off match, whoever was at home.
     *
     * @return the kicks by side, or empty if none were recorded
     */
    public final Optional<Goals> kicksOfPlayOff() {
        return playOffMatch()
                .flatMap(playOff -> playOff.shootOut().map(kicks -> kicks.withHome(playOff.homeSide(first))));
    }

    /**
     * The goals of extra time.
     *
     * @return the goals, home team of the match before it first, or empty if none was recorded
     */
    public final Optional<ExtraTime> extraTime() {
        return Optional.ofNullable(sequel.extraTime());
    }

    /**
     * The kicks from the penalty mark.
     *
     * @return the kicks, home team of the match before them first, or empty if none were recorded
     */
    public final Optional<ShootOut> shootOut() {
        return Optional.ofNullable(sequel.shootOut());
    }

    /**
     * The further match that some rules send a level tie to.
     *
     * @return the play-off match, or empty if none was recorded
     */
    public final Optional<PlayOffMatch> playOffMatch() {
        return Optional.ofNullable(sequel.playOffMatch());
    }

    /**
     * The team for which lots were drawn.
     *
     * @return the team, or empty if no drawing of lots was recorded
     */
    public final Optional<Team> lotsDrawnFor() {
        return Optional.ofNullable(sequel.lots()).map(this::team);
    }

    /**
     * The higher seed of the two teams, for rules that use it.
     *
     * @return the team, or empty if no seeding was recorded
     */
    public final Optional<Team> higherSeed() {
        return Optional.ofNullable(sequel.higherSeed()).map(this::team);
    }

    /**
     * What happened off the pitch, in the order recorded, which never matters to a decision.
     *
     * @return an immutable list
     */
    public final List<Incident> incidents() {
        return sequel.incidents();
    }

    /**
     * What the organiser ruled about the whole tie, in the order recorded.
     *
     * @return an immutable list
     */
    public final List<Ruling> rulings() {
        return sequel.rulings();
    }

    /**
     * The tie with one of its matches recorded, over what was recorded for it before: as {@link TwoLeggedTie#withFirstLeg} says, for
     * any match.
     *
     * @param match which leg, or the single match
     * @param leg what became of it
     * @return the tie with that match
     * @throws IllegalArgumentException if a tie of this kind has no such leg (a play-off match has {@link #withPlayOffMatch}), or what
     *     became of it contradicts what is recorded
     */
    public abstract Tie with(Match match, Leg leg);

    /**
     * The tie with the extra time that followed its last leg, or its one match.
     *
     * @param extraTime the goals of extra time, home team of that match first
     * @return the tie with extra time
     * @throws IllegalArgumentException if that match is still to be played, or another extra time is recorded
     */
    public abstract Tie withExtraTime(ExtraTime extraTime);

    /**
     * The tie with the kicks from the penalty mark that followed its last leg, or its one match.
     *
     * @param shootOut the kicks, home team of that match first
     * @return the tie with the shoot-out
     * @throws IllegalArgumentException if that match is still to be played, or another shoot-out is recorded
     */
    public abstract Tie withShootOut(ShootOut shootOut);

    /**
     * The tie with a further match, a third one or a replay, recorded over what was recorded for it before. What may follow what, and
     * what is kept of before, is as {@link TwoLeggedTie#withFirstLeg} says of a leg. A match whose score counts keeps its extra time
     * and its shoot-out too, if the new one has none. One recorded with the other team first is compared by who scored what.
     *
     * @param playOffMatch the play-off match
     * @return the tie with the play-off match
     * @throws ContradictionException if its score, extra time or shoot-out contradicts the one recorded whose score counts
     * @throws IllegalArgumentException if it is not between the two teams, the last leg, or the one match, is still to be played, or its
     *     date is after the play-off match's
     */
    public abstract Tie withPlayOffMatch(PlayOffMatch playOffMatch);

    /**
     * The tie with the outcome of a drawing of lots, or of a toss of the coin, in place of the one recorded if there is one.
     *
     * @param team the team for which lots were drawn
     * @return the tie with that outcome
     * @throws IllegalArgumentException if the team is not in the tie, or its last match is still to be played
     */
    public abstract Tie withLotsDrawnFor(Team team);

    /**
     * The tie with a seeding, for rules that use one, in place of the one recorded if there is one.
     *
     * @param team the higher seed team
     * @return the tie with that seeding
     * @throws IllegalArgumentException if the team is not in the tie
     */
    public abstract Tie withHigherSeed(Team team);

    /**
     * The tie with an incident. One recorded already is not recorded again.
     *
     * @param incident what happened
     * @return the tie with the incident
     * @throws IllegalArgumentException if the incident concerns neither team, or a match that a tie of this kind has not
     * @see #without(Incident)
     */
    public abstract Tie with(Incident incident);

    /**
     * The tie with a ruling of the organiser.
     *
     * @param ruling what was ruled
     * @return the tie with the ruling
     * @throws IllegalArgumentException if the tie is awarded to a team that is not in it, or decided over a leg that it has not, or
     *     another ruling is recorded that settles the tie, or fills its place, in another way
     * @see #without(Ruling)
     */
    public abstract Tie with(Ruling ruling);

    /**
     * The tie without an incident, as when a disqualification is set aside on appeal.
     *
     * @param incident what is taken back, with the day it was recorded with
     * @return the tie without it; the same tie if it was not recorded
     * @throws IllegalArgumentException if the tie would then be one that cannot be
     */
    public abstract Tie without(Incident incident);

    /**
     * The tie without a ruling, as when it is set aside on appeal. If the second leg is then to be played after all, what had followed
     * the first leg goes with the ruling that this alone counted.
     *
     * @param ruling what is taken back, with the day it was recorded with
     * @return the tie without it; the same tie if it was not recorded
     * @throws IllegalArgumentException if the tie would then be one that cannot be
     */
    public abstract Tie without(Ruling ruling);

    /**
     * The tie with a leg, or its single match, put right, whatever was recorded for it. All else stays; but a second leg that is to be played, after all or
     * again, takes with it what had followed (as does a first leg that alone counts by a ruling).
     *
     * <p>What the new leg does not say itself is kept of the old one as {@link TwoLeggedTie#withFirstLeg} says: the day, and under an award the
     * score on the pitch. To be rid of them, correct to another leg first: {@link Leg#cancelled()} forgets the score on the pitch,
     * {@link Leg#postponed()} the day as well.
     *
     * @param match which leg, or the single match
     * @param leg what really became of it
     * @return the corrected tie
     * @throws IllegalArgumentException if a tie of this kind has no such leg (a play-off match has {@link #correcting(PlayOffMatch)}), or the tie would then be one that
     *     cannot be
     */
    public abstract Tie correcting(Match match, Leg leg);

    /**
     * The tie with its extra time put right, whatever was recorded for it.
     *
     * @param extraTime the goals of extra time, home team of that match first
     * @return the corrected tie
     * @throws IllegalArgumentException if that match is still to be played
     */
    public abstract Tie correcting(ExtraTime extraTime);

    /**
     * The tie with its shoot-out put right, whatever was recorded for it; or held again by order of the organiser.
     *
     * @param shootOut the kicks, home team of that match first
     * @return the corrected tie
     * @throws IllegalArgumentException if that match is still to be played
     */
    public abstract Tie correcting(ShootOut shootOut);

    /**
     * The tie with its play-off match put right, whatever was recorded for it. Its date and, under an award, the score on the pitch are
     * kept if it does not say them; its extra time and its shoot-out are those given here.
     *
     * @param playOffMatch the play-off match as it really was
     * @return the corrected tie
     * @throws IllegalArgumentException if it is not between the two teams, the last leg, or the one match, is still to be played, or its
     *     date is after the play-off match's
     */
    public abstract Tie correcting(PlayOffMatch playOffMatch);

    /** Both teams, for messages. */
    final String teams() {
        return first + " v " + second;
    }

    /** The extra time, unless the match it belonged to was replaced by an award. */
    final @Nullable ExtraTime countingExtraTime() {
        return lastMatchIsReplaced() ? null : sequel.extraTime();
    }

    final Optional<Goals> countingGoalsInExtraTime() {
        return Optional.ofNullable(countingExtraTime()).map(goals -> goals.withHome(writtenFirst(lastMatch())));
    }

    /** The goals that the visitors scored in extra time, which nobody is in a single match. */
    final Optional<Goals> awayGoalsInExtraTime() {
        return Optional.ofNullable(countingExtraTime())
                .map(goals -> Goals.of(0, isOverOneMatch() ? 0 : goals.awayGoals(), writtenFirst(lastMatch())));
    }

    /** The goals over matches and extra time, as far as that counts. */
    final Optional<Goals> goalsWithExtraTime() {
        return aggregate()
                .map(goals -> countingGoalsInExtraTime().map(goals::plus).orElse(goals));
    }

    /** What is recorded that comes only after an extra time without a winner. */
    final Optional<String> whatFollowsExtraTime() {
        return sequel.whatFollowsExtraTime(lastMatchIsReplaced() ? null : sequel.shootOut());
    }

    /** The match, play-off aside, that comes last and counts: its home team is written first in extra time and shoot-out. */
    abstract Match lastMatch();

    /** Whether there are no legs, so that the goals are a score and not an aggregate. */
    abstract boolean isOverOneMatch();

    /** The leg of that match, under these rulings. */
    abstract Leg lastLeg(AfterLegs sequelOfLegs);

    /** Whether an award has taken the place of the match after which extra time and kicks were held. */
    final boolean lastMatchIsReplaced() {
        return PackedAnswers.replacesMatch(lastLeg(sequel));
    }

    /** The play-off match with this in its place: at the ground recorded, else the first team's. */
    final PlayOffMatch playOffMatchOf(Leg leg) {
        PlayOffMatch old = sequel.playOffMatch();
        return old == null
                ? PlayOffMatch.between(first, second, leg)
                : PlayOffMatch.between(old.home(), old.away(), leg);
    }

    /** The side written first in a match; in a play-off match that is not recorded the first. */
    final Side writtenFirst(Match match) {
        return homeSide(match).orElse(Side.FIRST);
    }

    /** What became of a match, or null if the tie has no such match. */
    abstract @Nullable Leg became(Match match);

    /** The same tie with another outcome of a match, for chains that punish a failure with a score. */
    abstract Tie withUnchecked(Match match, Leg leg);

    /** The same tie with other facts behind its legs. */
    abstract Tie with(AfterLegs newSequel);

    /** The tie as it stood before its play-off match. */
    abstract Tie beforePlayOffMatch();

    /** The tie as it is for rules without a play-off match: none was played, and nobody failed at it. */
    abstract Tie withoutPlayOffMatch();

    /** The first of its matches, but for a play-off match, without a score that counts. */
    abstract Match missingLeg();

    /**
     * Thrown if something is recorded that contradicts what is recorded already: a leg with another score, another extra time, shoot-out
     * or play-off match, a ruling against an earlier one. A feed that corrects itself looks like that; a value that cannot be, such as a
     * shoot-out of 4–4, is another {@link IllegalArgumentException}.
     */
    public static final class ContradictionException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final String what;
        private final transient Object recorded;
        private final transient Object contradicting;

        private ContradictionException(String what, Object recorded, Object contradicting, String wayOut) {
            super("The " + what + " is recorded twice: " + words(recorded) + ", now " + words(contradicting) + ".\n"
                    + wayOut);
            this.what = what;
            this.recorded = recorded;
            this.contradicting = contradicting;
        }

        static ContradictionException ofFacts(String what, Object recorded, Object contradicting) {
            return new ContradictionException(
                    what,
                    recorded,
                    contradicting,
                    "Maybe the first was wrong: put it right with correcting, or in a competition with Event.corrected.");
        }

        static ContradictionException ofRulings(Ruling recorded, Ruling contradicting) {
            return new ContradictionException(
                    "ruling",
                    recorded,
                    contradicting,
                    "Maybe the first was set aside: take it back with without, or in a competition with Event.revoked.");
        }

        private static Object words(Object fact) {
            return fact instanceof Leg leg ? leg.words() : fact;
        }

        /**
         * What is recorded twice, in the words of a results page: {@code second leg}, {@code ruling}.
         *
         * @return the words
         */
        public String what() {
            return what;
        }

        /**
         * The fact that is recorded.
         *
         * @return a {@link Leg}, {@link ExtraTime}, {@link ShootOut}, {@link PlayOffMatch} or {@link Ruling}
         */
        public Object recorded() {
            return recorded;
        }

        /**
         * The fact that was to be recorded and contradicts it.
         *
         * @return a value of the same type
         */
        public Object contradicting() {
            return contradicting;
        }
    }
}
