package io.github.secondleg.outlook;

import io.github.secondleg.NextOnPitch;
import io.github.secondleg.Score;
import io.github.secondleg.Team;
import io.github.secondleg.Verdict;
import io.github.secondleg.text.Note;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Outlook} while the match, or its extra time, is being played: what can still come from the score on, how the tie stands, and
 * what the next goal changes. {@link Outlook#inPlay} gives it.
 *
 * <p>Two are equal if their outlooks and their scores are.
 */
public final class LiveOutlook {
    private final Outlook outlook;
    private final PossibleScores scores;

    LiveOutlook(Outlook outlook, NextOnPitch next, Score current) {
        this.outlook = outlook;
        this.scores = new PossibleScores(next, current);
    }

    /**
     * The outlook before the match, or extra time, began. Ask it again as the score changes.
     *
     * @return the outlook
     */
    public Outlook outlook() {
        return outlook;
    }

    /**
     * The score so far.
     *
     * @return the score, home team first; of extra time its goals alone, of a play-off match first team first
     */
    public Score current() {
        return scores.from();
    }

    /**
     * What the tie comes to if the score stays as it is.
     *
     * @return the verdict, which is never level
     * @throws IllegalStateException if a criterion of your own returns no verdict
     */
    public Verdict asItStands() {
        return scores.verdict(current().homeGoals(), current().awayGoals());
    }

    /**
     * What the tie comes to if one more goal is the last one. If this is not {@link #asItStands()}, the next goal changes the outcome.
     *
     * @param team the team that scores
     * @return the verdict, which is never level
     * @throws IllegalArgumentException if the team is not in the tie, or has scored 999 goals
     * @throws IllegalStateException if a criterion of your own returns no verdict
     */
    public Verdict afterGoalOf(Team team) {
        boolean byHome = outlook.side(team) == next().home();
        return scores.verdict(
                current().homeGoals() + (byHome ? 1 : 0), current().awayGoals() + (byHome ? 0 : 1));
    }

    /**
     * What leads to what among the scores that can still come, from the best for the side that is written first down to the worst. During a
     * first leg whose outlook is about both legs, they are those of the {@linkplain Outlook#scenarios() outlook}.
     *
     * @return an immutable list
     * @throws IllegalStateException if a criterion of your own returns no verdict
     */
    public List<Scenario> scenarios() {
        return Scenario.of(scores);
    }

    /**
     * The scenarios in the words of a team, from its best score down.
     *
     * @param team one of the two teams
     * @return an immutable list of sentences, as data
     * @throws IllegalArgumentException if the team is not in the tie
     */
    public List<Note> seenBy(Team team) {
        return Scenario.seenBy(outlook.side(team), scenarios());
    }

    /**
     * The scores that can still come and what each leads to, as a table like that of {@link Outlook#grid()}.
     *
     * @return lines of text; do not parse them
     */
    public String grid() {
        return OutlookGrid.of(scores);
    }

    /**
     * The outlook as a commentator gives it: what is being played, how it stands, what the next goal changes, then what each team needs.
     *
     * @return an immutable list of sentences, as data
     */
    public List<Note> sentences() {
        return OutlookText.of(this);
    }

    NextOnPitch next() {
        return scores.next();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LiveOutlook that
                && outlook.equals(that.outlook)
                && current().equals(that.current());
    }

    @Override
    public int hashCode() {
        return Objects.hash(outlook, current());
    }

    /** The {@link #sentences()}, a line each. */
    @Override
    public String toString() {
        return sentences().stream().map(Note::text).collect(Collectors.joining("\n"));
    }
}
