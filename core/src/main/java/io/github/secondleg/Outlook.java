package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.text.Note;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a tie's next match can bring: which scores put which club through, and which lead on to extra time, kicks, or whatever the rules
 * have next. {@link TiebreakChain#outlook} gives it.
 *
 * <pre>{@code
 * Outlook outlook = TiebreakChain.caf().outlook(tie);
 * System.out.println(outlook);
 * System.out.println(outlook.grid());
 * System.out.println(outlook.inPlay(Score.of(1, 0)));
 * }</pre>
 *
 * <p>It knows no criterion. It records one score after the other in the tie and asks the chain, so it is right for criteria of your own
 * as well. <b>What is asked</b>: every score whose difference is at most 15, and in which the side with fewer goals has at most 15 (or
 * three more than anyone has scored in a match of the tie, if that is more); before the first leg, every pair of scores in which no one has
 * more than six goals. Beyond, what was found at the edge is taken to go on.
 *
 * <p><b>The {@link #scenarios()} are a partition</b>: every score that can still come falls under one of them and no more. They are the fewest
 * that can be had by goal difference and, within it, by the goals of whoever scores fewer: none can be left out, no two can be joined.
 *
 * <table>
 * <caption>What can be next</caption>
 * <tr><th>the tie awaits</th><th>the rules speak of</th></tr>
 * <tr><td>the first leg, and then the second</td><td>both legs: the aggregate, and who has more away goals; where the chain asks for more
 * than these, the first leg alone. {@link #after(Score)} has the second leg</td></tr>
 * <tr><td>a leg, put off or not, or the play-off match</td><td>its score; of a play-off match the final one, which counts as having ended level if it
 * is</td></tr>
 * <tr><td>extra time</td><td>its goals, of the thirty minutes alone</td></tr>
 * <tr><td>the shoot-out</td><td>its kicks</td></tr>
 * <tr><td>something off the pitch: lots, a ruling on a match that was not finished, a table of your own</td><td>nothing: there are
 * none</td></tr>
 * <tr><td>nothing: it is decided</td><td>nothing: there are none</td></tr>
 * </table>
 *
 * <p>Like a decision, an outlook works out its answers when asked for them. Two outlooks are equal if their decisions are, and the score
 * in play.
 */
public final class Outlook {
    private static final Score GOALLESS = Score.of(0, 0);

    private final Decision decision;
    private final @Nullable NextOnPitch next;
    private final @Nullable Score inPlay;

    private Outlook(Decision decision, @Nullable NextOnPitch next, @Nullable Score inPlay) {
        this.decision = decision;
        this.next = next;
        this.inPlay = inPlay;
    }

    static Outlook of(Decision decision) {
        return new Outlook(decision, NextOnPitch.next(decision), null);
    }

    /**
     * How the tie stands without what is next: pending, or decided already. Of a pending one, what it awaits.
     *
     * @return the decision about the tie as it is
     */
    public Decision decision() {
        return decision;
    }

    /**
     * What is next on the pitch.
     *
     * @return the first leg, the second leg, extra time, the shoot-out or the play-off match, as {@link Awaited} has them; empty if the
     *     tie is decided or the answer lies off the pitch
     */
    public Optional<Awaited> next() {
        return Optional.ofNullable(next).map(NextOnPitch::awaited);
    }

    /**
     * What leads to what, from the best score for whoever is written first down to the worst.
     *
     * @return an immutable list; empty if nothing is next on the pitch
     */
    public List<Scenario> scenarios() {
        if (next == null) {
            return List.of();
        }
        Optional<ImmutableList<ScorePartition.Part>> overBothLegs = overBothLegs();
        return overBothLegs.orElseGet(() -> scores(next).parts()).stream()
                .map(part -> new Scenario(decision.tie, overBothLegs.isPresent() ? null : next, part))
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<ImmutableList<ScorePartition.Part>> overBothLegs() {
        Leg secondLeg = decision.tie.became(Match.SECOND_LEG);
        return next == NextOnPitch.FIRST_LEG && secondLeg != null && secondLeg.isStillToBePlayed()
                ? AggregatePartition.of(decision.chain, decision.tie)
                : Optional.empty();
    }

    /**
     * The rules as a club sees them, from its best score down, as sentences.
     *
     * @param team one of the two teams
     * @return an immutable list of sentences, as data; empty if nothing is next on the pitch
     * @throws IllegalArgumentException if the team is not in the tie
     */
    public List<Note> seenBy(Team team) {
        return seenBy(side(team), scenarios());
    }

    List<Note> seenBy(Side side, List<Scenario> rules) {
        return rules.stream()
                .sorted(Comparator.comparing(rule -> rule.spanOf(side), ScoreRange.BEST_FIRST))
                .map(rule -> rule.seenBy(side))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The outlook once the next match has ended so.
     *
     * @param score the score of the match that is next, home team first; of a play-off match, first team first
     * @return the outlook of the tie with that score recorded
     * @throws IllegalArgumentException if no match is next
     */
    public Outlook after(Score score) {
        return afterNext(match(Objects.requireNonNull(score, "score")), score);
    }

    /**
     * The outlook once extra time has ended so.
     *
     * @param extraTime the goals of extra time, second-leg host first
     * @return the outlook of the tie with these goals recorded
     * @throws IllegalArgumentException if extra time is not next
     */
    public Outlook after(ExtraTime extraTime) {
        NextOnPitch stage = extraTime(Objects.requireNonNull(extraTime, "extraTime"));
        return afterNext(stage, Score.of(extraTime.homeGoals(), extraTime.awayGoals()));
    }

    private Outlook afterNext(NextOnPitch stage, Score goals) {
        return of(scores(stage).after(goals.homeGoals(), goals.awayGoals()));
    }

    /**
     * The same outlook while the next match is being played: its rules and grid are of the scores that can still come.
     *
     * @param current the score so far, home team first; of a play-off match, first team first
     * @return the outlook from that score on
     * @throws IllegalArgumentException if no match is next
     */
    public Outlook inPlay(Score current) {
        return new Outlook(decision, match(Objects.requireNonNull(current, "current")), current);
    }

    /**
     * The same outlook during extra time: its rules and grid are of the goals that can still come.
     *
     * @param current the goals of extra time so far, second-leg host first
     * @return the outlook from there on
     * @throws IllegalArgumentException if extra time is not next
     */
    public Outlook inPlay(ExtraTime current) {
        NextOnPitch stage = extraTime(Objects.requireNonNull(current, "current"));
        return new Outlook(decision, stage, Score.of(current.homeGoals(), current.awayGoals()));
    }

    private NextOnPitch match(Score score) {
        if (next == null || !next.isMatch()) {
            throw TieErrors.notNext(score, decision, next);
        }
        return next;
    }

    private NextOnPitch extraTime(ExtraTime extraTime) {
        if (next != NextOnPitch.EXTRA_TIME) {
            throw TieErrors.notNext(extraTime, decision, next);
        }
        return next;
    }

    /**
     * What it would come to if play ended now: at the score {@linkplain #inPlay(Score) in play}, at 0–0 before it has begun.
     * {@link #after} has the reasons.
     *
     * @return that verdict, which is never level; of a tie with no match or extra time next, that of the {@link #decision()}
     */
    public Verdict asItStands() {
        return withMore(0, 0);
    }

    /**
     * What it would come to after one more goal, if play ended with it. Where this is not {@link #asItStands()}, the next goal changes
     * the outcome.
     *
     * @param team the team that scores
     * @return that verdict, which is never level; of a tie with no match or extra time next, that of the {@link #decision()}
     * @throws IllegalArgumentException if the team is not in the tie
     */
    public Verdict afterGoalOf(Team team) {
        Side side = side(team);
        boolean byHome = next != null && side == next.homeIn(decision.tie);
        return withMore(byHome ? 1 : 0, byHome ? 0 : 1);
    }

    private Verdict withMore(int homeGoals, int awayGoals) {
        if (next == null || next == NextOnPitch.SHOOT_OUT) {
            return decision.verdict();
        }
        PossibleScores scores = scores(next);
        return scores.after(scores.from().homeGoals() + homeGoals, scores.from().awayGoals() + awayGoals)
                .verdict();
    }

    private PossibleScores scores(NextOnPitch stage) {
        return new PossibleScores(decision, stage, inPlay == null ? GOALLESS : inPlay);
    }

    private Side side(Team team) {
        return decision.tie.sideOf(team).orElseThrow(() -> TieErrors.teamOfAnotherTie("outlook", team, decision.tie));
    }

    /**
     * The scores and what each leads to as a small table, as wide as it takes to show every rule, with a line for each sign used. For a
     * table of your own ask {@link #after} about each score.
     *
     * @return lines of text; do not parse them. Empty if nothing is next on the pitch
     */
    public String grid() {
        return next == null ? "" : OutlookGrid.of(scores(next));
    }

    @Nullable
    NextOnPitch stage() {
        return next;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Outlook that && decision.equals(that.decision) && Objects.equals(inPlay, that.inPlay);
    }

    @Override
    public int hashCode() {
        return Objects.hash(decision, inPlay);
    }

    /**
     * The score so far, if this is the outlook of a match or an extra time in play.
     *
     * @return the score, home team first; of extra time its goals, second-leg host first; empty before it
     */
    public Optional<Score> current() {
        return Optional.ofNullable(inPlay);
    }

    /**
     * The outlook as a commentator gives it: what is next, how it stands in play and what the next goal changes, then what each club needs,
     * and what is worth knowing besides.
     *
     * @return an immutable list of sentences, as data
     */
    public List<Note> sentences() {
        return OutlookText.of(this);
    }

    /** The outlook as a commentator gives it, a sentence a line: what is next, what each club needs, and what is worth knowing besides. */
    @Override
    public String toString() {
        return sentences().stream().map(Note::text).collect(Collectors.joining("\n"));
    }

    /**
     * One rule: some scores, and what they lead to.
     *
     * <p>Two rules are equal if they say the same about the same scores of the same two teams.
     */
    public static final class Scenario {
        private final Tie tie;
        /** What it is about, or null for both legs. */
        private final @Nullable NextOnPitch stage;

        private final ScorePartition.Part part;

        private Scenario(Tie tie, @Nullable NextOnPitch stage, ScorePartition.Part part) {
            this.tie = tie;
            this.stage = stage;
            this.part = part;
        }

        /**
         * What its scores lead to: a side advances, something is awaited next, or nobody advances.
         *
         * @return the verdict, which is never level
         */
        public Verdict verdict() {
            return part.verdict();
        }

        /**
         * The rule as a club sees it, as in {@code Al-Masry advance with a win by two or more.}
         *
         * @param team one of the two teams
         * @return the sentence, as data
         * @throws IllegalArgumentException if the team is not in the tie
         */
        public Note seenBy(Team team) {
            return seenBy(tie.sideOf(team).orElseThrow(() -> TieErrors.teamOfAnotherTie("outlook", team, tie)));
        }

        private Note seenBy(Side side) {
            return stage == null
                    ? ScenarioSentences.ofBothLegs(spanOf(side), verdict(), side, tie)
                    : ScenarioSentences.of(stage, spanOf(side), verdict(), side, tie);
        }

        /** In the differences of a side; over both legs, in its away goals too. */
        ScoreRange spanOf(Side side) {
            if (stage == null) {
                return side == Side.FIRST ? span() : span().seenByOtherOverBothLegs();
            }
            return side == stage.homeIn(tie) ? span() : span().seenByOther();
        }

        ScoreRange span() {
            return part.span();
        }

        boolean isOverBothLegs() {
            return stage == null;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Scenario that
                    && stage == that.stage
                    && part.equals(that.part)
                    && tie.first.equals(that.tie.first)
                    && tie.second.equals(that.tie.second);
        }

        @Override
        public int hashCode() {
            return Objects.hash(part, tie.first, tie.second);
        }

        /** The rule as the club sees it that is written first. */
        @Override
        public String toString() {
            return seenBy(stage == null ? Side.FIRST : stage.homeIn(tie)).text();
        }
    }
}
