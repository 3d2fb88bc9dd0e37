package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.text.Note;
import io.github.secondleg.text.TextKey;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision explained: the result, what the matches were taken for, and what the chain asked, step by step, up to the criterion that
 * decided. As data, as text ({@link #toString()}), as {@linkplain #toMarkdown() Markdown}, and as {@linkplain #toMap() plain data}.
 *
 * <p>The structure is the contract; the texts are not. Every text comes from a {@link Note}, by its key.
 *
 * <p>Two traces are equal if they say the same of equal ties.
 */
public final class Trace {
    private final Decision decision;
    private final ImmutableList<CountedMatch> countedMatches;
    private final ImmutableList<Step> steps;

    private Trace(Decision decision, List<CountedMatch> countedMatches, ImmutableList<Step> steps) {
        this.decision = decision;
        this.countedMatches = ImmutableList.copyOf(countedMatches);
        this.steps = steps;
    }

    static Trace of(Decision decision) {
        Judgement judgement = decision.judgement();
        List<CountedMatch> countedMatches = judgement.isByReason() ? List.of() : CountedMatches.of(judgement);
        List<Tiebreaker> asked = judgement.asked();
        ImmutableList.Builder<Step> steps = ImmutableList.builderWithExpectedSize(asked.size());
        for (int i = 0; i < asked.size(); i++) {
            steps.add(Step.of(asked.get(i), decision.judged));
        }
        return new Trace(decision, countedMatches, steps.build());
    }

    /**
     * The decision that is explained.
     *
     * @return the decision
     */
    public Decision decision() {
        return decision;
    }

    /**
     * The line above all: who met whom, and the {@linkplain Decision#scoreline() scoreline}.
     *
     * @return a line, as data
     */
    public Note headline() {
        return Note.of(TextKey.HEADLINE, decision.tie().first(), decision.tie().second(), decision.scoreline());
    }

    /** The sentences of the decision, without working out again what the matches were taken for. */
    List<Note> sentences() {
        return Summary.sentences(decision.judgement(), countedMatches);
    }

    /**
     * What matches were taken for where that is not simply what was played: a score that the organiser or a sanction gave, a leg that
     * alone counts. Empty for most ties, and where no criterion was asked.
     *
     * @return an immutable list, in the order of the matches
     */
    public List<CountedMatch> countedMatches() {
        return countedMatches;
    }

    /**
     * What was asked, in order; the last step decided, and all before it were level.
     *
     * @return an immutable list of one step or more
     */
    public List<Step> steps() {
        return steps;
    }

    /**
     * The trace as Markdown: the result, the sentences, a table of the steps, the notes as a list.
     *
     * @return some lines, without a line break at the end
     */
    public String toMarkdown() {
        return TraceText.markdown(this);
    }

    /**
     * The trace as plain data, for any library that writes JSON or YAML: maps with keys in a fixed order, lists, text, whole numbers and
     * booleans.
     *
     * <table>
     * <caption>What the map holds</caption>
     * <tr><th>key</th><th>value</th></tr>
     * <tr><td>{@code first}, {@code second}, {@code advancing}, {@code eliminated}</td><td>a team: {@code id}, {@code name},
     * {@code association}; the last two only if one advances</td></tr>
     * <tr><td>{@code outcome}</td><td>{@code advances}, {@code pending} or {@code nobody advances}</td></tr>
     * <tr><td>{@code awaited}</td><td>the words for what is awaited, only if something is</td></tr>
     * <tr><td>{@code rules}, {@code criterion}, {@code article}</td><td>two names, and a citation: {@code regulation}, {@code edition},
     * {@code article}, {@code source}; left out where none is cited</td></tr>
     * <tr><td>{@code headline}, {@code scoreline}</td><td>a note: {@code key}, {@code arguments}, {@code text}</td></tr>
     * <tr><td>{@code aggregate}</td><td>goals: {@code first}, {@code second}; left out until all are known</td></tr>
     * <tr><td>{@code summary}, {@code notes}</td><td>lists of notes</td></tr>
     * <tr><td>{@code countedMatches}</td><td>a list of {@code match}, {@code saw} (a note), {@code article}</td></tr>
     * <tr><td>{@code steps}</td><td>a list of {@code criterion}, {@code saw} and {@code result} (notes), {@code article}</td></tr>
     * </table>
     *
     * <p>An argument of a note that is a team, goals, or a score ({@code home}, {@code away}) is a map of these; an incident is one of its
     * {@code kind}, {@code team} or {@code association} and {@code body}, {@code match}, {@code day}, {@code lifted}; all else is text.
     *
     * @return an immutable map
     */
    public Map<String, Object> toMap() {
        return TraceData.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Trace that
                && decision.tie.equals(that.decision.tie)
                && countedMatches.equals(that.countedMatches)
                && steps.equals(that.steps)
                && sentences().equals(that.sentences())
                && decision.notes().equals(that.decision.notes());
    }

    @Override
    public int hashCode() {
        return Objects.hash(decision.tie, steps);
    }

    /** The result, the sentences, then a line for each counted, step and note, in columns. */
    @Override
    public String toString() {
        return TraceText.text(this);
    }

    /**
     * What a match was taken for, and by which article.
     *
     * <p>Two countedMatches are equal if all they say is.
     */
    public static final class CountedMatch {
        private final Match match;
        private final @Nullable Citation citation;
        private final Note saw;

        CountedMatch(Match match, @Nullable Citation citation, Note saw) {
            this.match = match;
            this.citation = citation;
            this.saw = saw;
        }

        /**
         * Which match is meant.
         *
         * @return the match
         */
        public Match match() {
            return match;
        }

        /**
         * The article by which a sanction gave the score.
         *
         * @return the article, or empty if none is cited, as for a ruling of the organiser
         */
        public Optional<Citation> citation() {
            return Optional.ofNullable(citation);
        }

        /**
         * What the match was taken for.
         *
         * @return a sentence, as data
         */
        public Note saw() {
            return saw;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof CountedMatch that
                    && match == that.match
                    && Objects.equals(citation, that.citation)
                    && saw.equals(that.saw);
        }

        @Override
        public int hashCode() {
            return Objects.hash(match, citation, saw);
        }

        /** As in {@code The second leg counts as 0–3 for the no-show of Dolphins (NGA) at the second leg. (III.5)}. */
        @Override
        public String toString() {
            return saw + (citation == null ? "" : " (" + citation + ")");
        }
    }

    /**
     * One criterion that was asked: what it saw, and what it said.
     *
     * <p>Two steps are equal if criterion, citation, observation, verdict and the team put through are.
     */
    public static final class Step {
        private final String criterion;
        private final @Nullable Citation citation;
        private final Note saw;
        private final Verdict verdict;
        private final Note result;

        private Step(String criterion, @Nullable Citation citation, Note saw, Verdict verdict, Note result) {
            this.criterion = criterion;
            this.citation = citation;
            this.saw = saw;
            this.verdict = verdict;
            this.result = result;
        }

        static Step of(Tiebreaker criterion, Tie tie) {
            Verdict verdict = criterion.judge(tie);
            boolean waits = verdict.awaited().isPresent() && !(criterion instanceof DecisionReason);
            Note saw = waits ? Note.of(TextKey.SAW_NOTHING_YET) : criterion.observe(tie);
            if (saw == null) {
                throw TieErrors.noObservation(criterion.name(), tie.teams());
            }
            return new Step(
                    criterion.nameIn(tie), criterion.citation().orElse(null), saw, verdict, result(verdict, tie));
        }

        private static Note result(Verdict verdict, Tie tie) {
            if (verdict.isLevel()) {
                return Note.of(TextKey.RESULT_LEVEL);
            }
            if (verdict.isNobody()) {
                return Note.of(TextKey.RESULT_NOBODY);
            }
            Optional<Side> side = verdict.side();
            return side.isPresent()
                    ? Note.of(TextKey.RESULT_ADVANCE, tie.team(side.get()))
                    : Note.of(TextKey.RESULT_AWAITING, verdict.awaited().orElseThrow());
        }

        /**
         * Which criterion was asked.
         *
         * @return its name
         */
        public String criterion() {
            return criterion;
        }

        /**
         * The article it is written in.
         *
         * @return the article, or empty if none is cited
         */
        public Optional<Citation> citation() {
            return Optional.ofNullable(citation);
        }

        /**
         * What it saw.
         *
         * @return the observation, as data
         */
        public Note saw() {
            return saw;
        }

        /**
         * What it said.
         *
         * @return the verdict
         */
        public Verdict verdict() {
            return verdict;
        }

        /**
         * What it said, with the name of the team that it puts through.
         *
         * @return the verdict in words, as data
         */
        public Note result() {
            return result;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Step that
                    && criterion.equals(that.criterion)
                    && Objects.equals(citation, that.citation)
                    && saw.equals(that.saw)
                    && verdict.equals(that.verdict)
                    && result.equals(that.result);
        }

        @Override
        public int hashCode() {
            return Objects.hash(criterion, citation, saw, result);
        }

        /** As in {@code away goals: Al-Masry 0–0 Djoliba – level (CAF Confederation Cup Regulations 2017, III.13)}. */
        @Override
        public String toString() {
            return criterion + ": " + saw + " – " + result + (citation == null ? "" : " (" + citation + ")");
        }
    }
}
