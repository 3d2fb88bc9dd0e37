package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is next on the pitch in a tie that is pending: a match, extra time or a shoot-out. {@link Decision#next()} gives it.
 *
 * <pre>{@code
 * NextOnPitch next = TiebreakChain.caf().decide(tie).next().orElseThrow();
 * next.kind();                 // SECOND_LEG
 * next.home();                 // Side.SECOND, the side that is written first
 * next.canEndAs(2, 1);         // true
 * next.endedAs(2, 1).winner(); // who advances if it ends 2–1
 * }</pre>
 *
 * <p>It belongs to one decision: the same chain judges each score. Forecasts, live odds and simulations need nothing else.
 *
 * <p>Scores are written home team first. Those of extra time are the goals of the thirty minutes alone, and those of a shoot-out are the
 * kicks scored; both have the home team of the match before them first. A play-off match that is
 * not recorded yet has the first team first.
 *
 * <p>Immutable. Two are equal if their decisions are.
 */
public final class NextOnPitch {
    /** The kinds, in the order in which they are played. */
    public enum Kind {
        /** The first leg. */
        FIRST_LEG(Awaited.FIRST_LEG),
        /** The second leg. */
        SECOND_LEG(Awaited.SECOND_LEG),
        /** The one match of a {@link SingleMatchTie}. */
        SINGLE_MATCH(Awaited.SINGLE_MATCH),
        /** The extra time that follows the last leg, or the one match. */
        EXTRA_TIME(Awaited.EXTRA_TIME),
        /** The shoot-out that follows the last leg, the one match, or its extra time. */
        SHOOT_OUT(Awaited.SHOOT_OUT),
        /** The play-off match. */
        PLAY_OFF_MATCH(Awaited.PLAY_OFF_MATCH);

        static final ImmutableList<Kind> ALL = ImmutableList.copyOf(values());

        @SuppressWarnings("ImmutableEnumChecker") // it holds a text
        private final Awaited awaited;

        Kind(Awaited awaited) {
            this.awaited = awaited;
        }

        /**
         * The same as something awaited.
         *
         * @return the constant of {@link Awaited}
         */
        public Awaited awaited() {
            return awaited;
        }

        /**
         * Whether it is a match, and not extra time or a shoot-out.
         *
         * @return {@code true} if it is a leg, a single match or a play-off match
         */
        public boolean isMatch() {
            return isLeg() || this == PLAY_OFF_MATCH;
        }

        private boolean isLeg() {
            return this == FIRST_LEG || this == SECOND_LEG || this == SINGLE_MATCH;
        }

        /** The match it is, or follows. */
        Match matchIn(Tie tie) {
            return switch (this) {
                case FIRST_LEG -> Match.FIRST_LEG;
                case SECOND_LEG -> Match.SECOND_LEG;
                case SINGLE_MATCH -> Match.SINGLE_MATCH;
                case EXTRA_TIME, SHOOT_OUT -> tie.lastMatch();
                case PLAY_OFF_MATCH -> Match.PLAY_OFF_MATCH;
            };
        }

        /** Asks the facts that were judged, since a sanction may have given a match its score. */
        private boolean isOpenIn(Decision decision) {
            Tie judged = decision.judged;
            Match match = matchIn(judged);
            return switch (this) {
                case FIRST_LEG, SECOND_LEG, SINGLE_MATCH ->
                    isStillToBePlayed(judged.legOrNull(match)) && !judged.afterLegs.countsOnlyOther(match);
                // what follows a match that an award has replaced does not count
                case EXTRA_TIME ->
                    judged.afterLegs.extraTime() == null
                            && !LastMatch.isReplaced(judged)
                            && isLastLegOver(decision.tie);
                case SHOOT_OUT ->
                    judged.afterLegs.shootOut() == null && !LastMatch.isReplaced(judged) && isLastLegOver(decision.tie);
                case PLAY_OFF_MATCH -> {
                    Leg playOff = judged.legOrNull(Match.PLAY_OFF_MATCH);
                    yield (playOff == null || playOff.isStillToBePlayed()) && isLastLegOver(decision.tie);
                }
            };
        }

        private static boolean isStillToBePlayed(@Nullable Leg leg) {
            return leg != null && leg.isStillToBePlayed();
        }

        private static boolean isLastLegOver(Tie tie) {
            Leg last = tie.legOrNull(tie.lastMatch());
            return last != null && !last.isStillToBePlayed();
        }
    }

    private final Decision decision;
    private final Kind kind;
    private final NextAnswers answers;

    private NextOnPitch(Decision decision, Kind kind) {
        this.decision = decision;
        this.kind = kind;
        this.answers = NextAnswers.of(decision, kind);
    }

    /**
     * What comes next if something on the pitch is awaited: the legs in their order, or the one match, whichever criterion asks first,
     * then what is awaited. Empty if the answer lies off the pitch, or nothing that can be recorded would give it.
     */
    static Optional<NextOnPitch> of(Decision decision) {
        if (decision instanceof Decision.Pending pending && pending.awaited().isOnPitch()) {
            for (Kind kind : Kind.ALL) {
                boolean asked = kind.isLeg() || kind.awaited.equals(pending.awaited());
                if (asked && kind.isOpenIn(decision)) {
                    return Optional.of(new NextOnPitch(decision, kind));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The decision that awaits it.
     *
     * @return the decision, which is pending
     */
    public Decision decision() {
        return decision;
    }

    /**
     * What it is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The side that is written first in its score: the home team, or in a play-off match that is not recorded the first team.
     *
     * @return the side
     */
    public Side home() {
        return decision.tie.writtenFirst(kind.matchIn(decision.tie));
    }

    /**
     * Whether it is a match that was put off, and has no date any more.
     *
     * @return {@code true} if the match is recorded as postponed
     */
    public boolean isPostponed() {
        return kind.isMatch() && decision.tie.legOrNull(kind.matchIn(decision.tie)) instanceof Leg.Postponed;
    }

    /**
     * Whether it can end with a score: a shoot-out as Law 10.3 of the Laws of the Game allows, anything else with 0 to 999 goals each.
     *
     * @param homeGoals the goals, or kicks scored, of the side that is written first
     * @param awayGoals those of the other side
     * @return {@code true} if that score is possible
     */
    public boolean canEndAs(int homeGoals, int awayGoals) {
        int most = kind == Kind.SHOOT_OUT ? ReachableShootOuts.MOST : Bounds.MOST_GOALS;
        return Math.min(homeGoals, awayGoals) >= 0
                && Math.max(homeGoals, awayGoals) <= most
                && (kind != Kind.SHOOT_OUT || ReachableShootOuts.contains(homeGoals, awayGoals));
    }

    /**
     * The decision once it has ended with a score: by the same chain, about the tie with that score recorded. A play-off match is recorded
     * with that final score, and without extra time and shoot-out of its own.
     *
     * @param homeGoals the goals, or kicks scored, of the side that is written first
     * @param awayGoals those of the other side
     * @return the decision
     * @throws IllegalArgumentException if it {@linkplain #canEndAs cannot end} so
     * @throws IllegalStateException if a criterion of your own returns no verdict
     */
    public Decision endedAs(int homeGoals, int awayGoals) {
        return decision.chain.decide(recorded(decision.tie, homeGoals, awayGoals));
    }

    /**
     * The verdict of {@link #endedAs} without the decision, for those who ask about many scores and need nothing else. It is much faster
     * under standard criteria, in a tie without incidents and rulings.
     *
     * @param homeGoals the goals, or kicks scored, of the side that is written first
     * @param awayGoals those of the other side
     * @return the verdict, which is never level
     * @throws IllegalArgumentException if it {@linkplain #canEndAs cannot end} so
     * @throws IllegalStateException if a criterion of your own returns no verdict
     */
    public Verdict verdictAfter(int homeGoals, int awayGoals) {
        Verdict verdict = canEndAs(homeGoals, awayGoals)
                ? decision.chain.rules.verdictOn(answers.after(homeGoals, awayGoals))
                : null;
        return verdict == null ? endedAs(homeGoals, awayGoals).verdict() : verdict;
    }

    /** Not checked again, since a chain may have given a score to a first leg that is only scheduled. */
    private Tie recorded(Tie tie, int homeGoals, int awayGoals) {
        return switch (kind) {
            case EXTRA_TIME -> tie.with(tie.afterLegs.with(ExtraTime.ofGoals(homeGoals, awayGoals)));
            case SHOOT_OUT -> tie.with(tie.afterLegs.with(ShootOut.of(homeGoals, awayGoals)));
            default -> {
                Match match = kind.matchIn(tie);
                Leg old = tie.legOrNull(match);
                Leg played = Leg.played(homeGoals, awayGoals);
                yield tie.withUnchecked(match, old == null ? played : LegUpdate.over(match, old, played));
            }
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NextOnPitch that && decision.equals(that.decision);
    }

    @Override
    public int hashCode() {
        return Objects.hash(decision, kind);
    }

    /** What is next, with both teams: {@code the second leg, Al-Masry (EGY) v Ifeanyi Ubah (NGA)}. */
    @Override
    public String toString() {
        Tie tie = decision.tie;
        return kind.awaited + ", " + tie.team(home()) + " v " + tie.team(home().opponent());
    }
}
