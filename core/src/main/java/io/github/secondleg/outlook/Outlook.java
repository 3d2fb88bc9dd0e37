package io.github.secondleg.outlook;

import io.github.secondleg.Decision;
import io.github.secondleg.ExtraTime;
import io.github.secondleg.NextOnPitch;
import io.github.secondleg.Score;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.text.Note;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the next match of a tie can bring: which scores put which team through, and which lead to extra time, kicks, or another step of
 * the rules.
 *
 * <pre>{@code
 * Outlook outlook = Outlook.of(TiebreakChain.caf(), tie);
 * System.out.println(outlook);
 * System.out.println(outlook.grid());
 * System.out.println(outlook.inPlay(Score.of(1, 0)));
 * }</pre>
 *
 * <p>It knows no criterion. It asks the chain about one score after the other, so it is right for criteria of your own as well. <b>What is
 * asked</b>: every score whose difference is at most 15, and in which the side with fewer goals has at most 15 (or three more than any side
 * has in a score recorded for the tie, if that is more); before the first leg, every pair of scores in which no side has more than six
 * goals. Beyond, the verdicts at the edge are taken to continue.
 *
 * <p><b>The {@link #scenarios()} are a partition</b>: every score that can still come falls under exactly one of them. They are the fewest
 * that goal difference and, within it, the goals of the side with fewer can give: none can be left out, no two can be joined.
 *
 * <table>
 * <caption>What can be next</caption>
 * <tr><th>the tie awaits</th><th>the scenarios are about</th></tr>
 * <tr><td>the first leg, and then the second</td><td>both legs: the aggregate, and which team has more away goals; if the verdict depends
 * on more than these, the first leg alone. {@link #after(Score)} has the second leg</td></tr>
 * <tr><td>a leg, put off or not, or the play-off match</td><td>its score; of a play-off match the final one, which counts as level if it
 * is</td></tr>
 * <tr><td>extra time</td><td>its goals, of the thirty minutes alone</td></tr>
 * <tr><td>the shoot-out</td><td>its kicks</td></tr>
 * <tr><td>something off the pitch: lots, a ruling on a match that was not finished, a table of your own</td><td>nothing: there are
 * none</td></tr>
 * <tr><td>nothing: it is decided</td><td>nothing: there are none</td></tr>
 * </table>
 *
 * <p>Like a decision, an outlook computes its answers on demand. Two outlooks are equal if their decisions are.
 */
public final class Outlook {
    private final Decision decision;
    private final @Nullable NextOnPitch next;

    private Outlook(Decision decision) {
        this.decision = decision;
        this.next = decision.next().orElse(null);
    }

    /**
     * The outlook of a tie under the rules of a chain.
     *
     * @param chain the rules
     * @param tie the facts
     * @return the outlook; without scenarios if nothing is next on the pitch
     * @throws IllegalStateException if a criterion of your own returns no verdict
     */
    public static Outlook of(TiebreakChain chain, Tie tie) {
        return of(Objects.requireNonNull(chain, "chain").decide(tie));
    }

    /**
     * The outlook of a tie whose decision is known.
     *
     * @param decision the decision
     * @return the outlook; without scenarios if nothing is next on the pitch
     */
    public static Outlook of(Decision decision) {
        return new Outlook(Objects.requireNonNull(decision, "decision"));
    }

    /**
     * The decision about the tie as it is: what a pending one awaits, or how the tie was decided.
     *
     * @return the decision
     */
    public Decision decision() {
        return decision;
    }

    /**
     * What is next on the pitch.
     *
     * @return the match, extra time or shoot-out; empty if the tie is decided, or what it awaits is off the pitch
     */
    public Optional<NextOnPitch> next() {
        return Optional.ofNullable(next);
    }

    /**
     * What leads to what, from the best score for the side that is written first down to the worst.
     *
     * @return an immutable list; empty if nothing is next on the pitch
     * @throws IllegalStateException if a criterion of your own returns no verdict
     */
    public List<Scenario> scenarios() {
        return next == null ? List.of() : Scenario.of(PossibleScores.of(next));
    }

    /**
     * The scenarios in the words of a team, from its best score down.
     *
     * @param team one of the two teams
     * @return an immutable list of sentences, as data; empty if nothing is next on the pitch
     * @throws IllegalArgumentException if the team is not in the tie
     */
    public List<Note> seenBy(Team team) {
        return Scenario.seenBy(side(team), scenarios());
    }

    Side side(Team team) {
        return decision.tie().sideOf(team).orElseThrow(() -> OutlookErrors.teamOfAnotherTie(team, decision.tie()));
    }

    /**
     * The outlook once the next match has ended with a score.
     *
     * @param score the score of the match that is next, home team first; of a play-off match, first team first
     * @return the outlook of the tie with that score recorded
     * @throws IllegalArgumentException if no match is next
     */
    public Outlook after(Score score) {
        return after(match(Objects.requireNonNull(score, "score")), score);
    }

    /**
     * The outlook once extra time has ended with a number of goals.
     *
     * @param extraTime the goals of extra time, home team of the match before it first
     * @return the outlook of the tie with these goals recorded
     * @throws IllegalArgumentException if extra time is not next
     */
    public Outlook after(ExtraTime extraTime) {
        return after(extraTime(Objects.requireNonNull(extraTime, "extraTime")), goals(extraTime));
    }

    private static Outlook after(NextOnPitch next, Score goals) {
        return of(next.endedAs(goals.homeGoals(), goals.awayGoals()));
    }

    /**
     * The same outlook while the next match is being played.
     *
     * @param current the score so far, home team first; of a play-off match, first team first
     * @return the outlook from that score on
     * @throws IllegalArgumentException if no match is next
     */
    public LiveOutlook inPlay(Score current) {
        return new LiveOutlook(this, match(Objects.requireNonNull(current, "current")), current);
    }

    /**
     * The same outlook during extra time.
     *
     * @param current the goals of extra time so far, home team of the match before it first
     * @return the outlook from these goals on
     * @throws IllegalArgumentException if extra time is not next
     */
    public LiveOutlook inPlay(ExtraTime current) {
        return new LiveOutlook(this, extraTime(Objects.requireNonNull(current, "current")), goals(current));
    }

    private static Score goals(ExtraTime extraTime) {
        return Score.of(extraTime.homeGoals(), extraTime.awayGoals());
    }

    private NextOnPitch match(Score score) {
        return next().filter(match -> match.kind().isMatch()).orElseThrow(() -> OutlookErrors.notNext(score, decision));
    }

    private NextOnPitch extraTime(ExtraTime extraTime) {
        return next().filter(known -> known.kind() == NextOnPitch.Kind.EXTRA_TIME)
                .orElseThrow(() -> OutlookErrors.notNext(extraTime, decision));
    }

    /**
     * The scores and what each leads to as a small table, wide enough to show every scenario, with a line for each sign used. For a table of
     * your own ask {@link NextOnPitch#verdictAfter} about each score.
     *
     * @return lines of text; do not parse them. Empty if nothing is next on the pitch
     */
    public String grid() {
        return next == null ? "" : OutlookGrid.of(PossibleScores.of(next));
    }

    /**
     * The outlook as a commentator gives it: what is next, then what each team needs, then what else is worth knowing.
     *
     * @return an immutable list of sentences, as data
     */
    public List<Note> sentences() {
        return OutlookText.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Outlook that && decision.equals(that.decision);
    }

    @Override
    public int hashCode() {
        return decision.hashCode();
    }

    /** The {@link #sentences()}, a line each. */
    @Override
    public String toString() {
        return sentences().stream().map(Note::text).collect(Collectors.joining("\n"));
    }
}
