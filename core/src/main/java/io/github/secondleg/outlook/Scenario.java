package io.github.secondleg.outlook;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.NextOnPitch;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import io.github.secondleg.Verdict;
import io.github.secondleg.text.Note;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can happen: some scores, and what they lead to. {@link Outlook#scenarios()} has all of them.
 *
 * <p>Two scenarios are equal if they say the same about the same scores of the same two teams.
 */
public final class Scenario {
    private final Tie tie;
    private final NextOnPitch next;
    private final boolean overBothLegs;
    private final ScorePartition.Part part;

    private Scenario(NextOnPitch next, boolean overBothLegs, ScorePartition.Part part) {
        this.tie = next.decision().tie();
        this.next = next;
        this.overBothLegs = overBothLegs;
        this.part = part;
    }

    /** Over both legs if the verdicts allow it, else of what is next alone. */
    static List<Scenario> of(PossibleScores scores) {
        return AggregatePartition.of(scores.next())
                .map(parts -> of(scores.next(), true, parts))
                .orElseGet(() -> of(scores.next(), false, scores.parts()));
    }

    private static List<Scenario> of(NextOnPitch next, boolean overBothLegs, List<ScorePartition.Part> parts) {
        ImmutableList.Builder<Scenario> scenarios = ImmutableList.builderWithExpectedSize(parts.size());
        for (ScorePartition.Part part : parts) {
            scenarios.add(new Scenario(next, overBothLegs, part));
        }
        return scenarios.build();
    }

    /** The scenarios in the words of a side, from its best score down. */
    static List<Note> seenBy(Side side, List<Scenario> scenarios) {
        return scenarios.stream()
                .sorted(Comparator.comparing(scenario -> scenario.spanOf(side), ScoreRange.BEST_FIRST))
                .map(scenario -> scenario.seenBy(side))
                .collect(ImmutableList.toImmutableList());
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
     * The scenario in the words of a team: {@code Al-Masry advance with a win by two or more.}
     *
     * @param team one of the two teams
     * @return the sentence, as data
     * @throws IllegalArgumentException if the team is not in the tie
     */
    public Note seenBy(Team team) {
        return seenBy(tie.sideOf(team).orElseThrow(() -> OutlookErrors.teamOfAnotherTie(team, tie)));
    }

    private Note seenBy(Side side) {
        return overBothLegs
                ? ScenarioSentences.ofBothLegs(spanOf(side), verdict(), side, tie)
                : ScenarioSentences.of(next, spanOf(side), verdict(), side);
    }

    /** In the differences of a side; over both legs, in its away goals too. */
    private ScoreRange spanOf(Side side) {
        if (overBothLegs) {
            return side == Side.FIRST ? span() : span().seenByOtherOverBothLegs();
        }
        return side == next.home() ? span() : span().seenByOther();
    }

    ScoreRange span() {
        return part.span();
    }

    boolean isOverBothLegs() {
        return overBothLegs;
    }

    private NextOnPitch.@Nullable Kind kind() {
        return overBothLegs ? null : next.kind();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scenario that
                && kind() == that.kind()
                && part.equals(that.part)
                && tie.first().equals(that.tie.first())
                && tie.second().equals(that.tie.second());
    }

    @Override
    public int hashCode() {
        return Objects.hash(part, tie.first(), tie.second());
    }

    /** The scenario in the words of the team that is written first. */
    @Override
    public String toString() {
        return seenBy(overBothLegs ? Side.FIRST : next.home()).text();
    }
}
