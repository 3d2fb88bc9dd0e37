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
 * The explanation of a decision: the result, matches that did not count as played, and every criterion that the chain asked, up to the
 * one that decided. It is available as data, as text ({@link #toString()}), as {@linkplain #toMarkdown() Markdown}, and as {@linkplain
 * #toMap() plain data}.
 *
 * <p>The structure is a promise, and the texts are not. Every text comes from a {@link Note}, which has a key.
 *
 * <p>Two traces are equal if their ties, counted matches, steps, sentences and notes are equal.
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
     * The first line: both teams and the {@linkplain Decision#scoreline() scoreline}.
     *
     * @return the line, as data
     */
    public Note headline() {
        return Note.of(TextKey.HEADLINE, decision.tie().first(), decision.tie().second(), decision.scoreline());
    }

    /** The sentences of the decision, made from the counted matches that this trace already has. */
    List<Note> sentences() {
        return Summary.sentences(decision.judgement(), countedMatches);
    }

    /**
     * The matches that did not simply count as played: the organiser or a sanction awarded a score, or only one leg counts.
     *
     * @return an immutable list in the order of the matches, empty for most ties and if no criterion was asked
     */
    public List<CountedMatch> countedMatches() {
        return countedMatches;
    }

    /**
     * The criteria that were asked, in order. The last one decided, and all others were level.
     *
     * @return an immutable list of one step or more
     */
    public List<Step> steps() {
        return steps;
    }

    /**
     * The trace as Markdown: the result, the sentences, a table of the steps, and a list of the notes.
     *
     * @return the lines, without a line break at the end
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
     * <tr><td>{@code awaited}</td><td>the words for the thing awaited, only if the tie is pending</td></tr>
     * <tr><td>{@code rules}, {@code criterion}, {@code article}</td><td>two names, and a citation: {@code regulation}, {@code edition},
     * {@code article}, {@code source}; the citation is left out if there is none</td></tr>
     * <tr><td>{@code headline}, {@code scoreline}</td><td>a note: {@code key}, {@code arguments}, {@code text}</td></tr>
     * <tr><td>{@code aggregate}</td><td>goals: {@code first}, {@code second}; left out if a score is missing</td></tr>
     * <tr><td>{@code summary}, {@code notes}</td><td>lists of notes</td></tr>
     * <tr><td>{@code countedMatches}</td><td>a list of {@code match}, {@code saw} (a note), {@code article}</td></tr>
     * <tr><td>{@code steps}</td><td>a list of {@code criterion}, {@code saw} and {@code result} (notes), {@code article}</td></tr>
     * </table>
     *
     * <p>Teams, goals, scores ({@code home}, {@code away}) and incidents in the arguments of a note are maps. The map of an incident has
     * its {@code kind}, and if known or needed {@code team}, {@code association}, {@code body}, {@code match}, {@code date} and {@code
     * lifted}. Notes, whole numbers and booleans stay what they are. All other arguments are text.
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

    /** The result and the sentences, then the steps in columns, with a line for each cited award before them and each note after them. */
    @Override
    public String toString() {
        return TraceText.text(this);
    }

    /**
     * A match that did not simply count as played, with the score that counted and the article behind it.
     *
     * <p>Two are equal if match, article and observation are equal.
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
         * The match.
         *
         * @return the match
         */
        public Match match() {
            return match;
        }

        /**
         * The article under which a sanction awarded the score.
         *
         * @return the article, or empty if none is cited, as for a ruling of the organiser
         */
        public Optional<Citation> citation() {
            return Optional.ofNullable(citation);
        }

        /**
         * The score that counted.
         *
         * @return the sentence about it, as data
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

        /**
         * The sentence with the article, as in {@code The second leg counts as 0–3 for the no-show of Dolphins (NGA) at the second leg.
         * (III.5)}.
         */
        @Override
        public String toString() {
            return saw + (citation == null ? "" : " (" + citation + ")");
        }
    }

    /**
     * One criterion that was asked, with its observation and its verdict.
     *
     * <p>Two steps are equal if criterion, citation, observation, verdict and result are equal.
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
         * The name of the criterion that was asked.
         *
         * @return the name
         */
        public String criterion() {
            return criterion;
        }

        /**
         * The article that states the criterion.
         *
         * @return the article, or empty if none is cited
         */
        public Optional<Citation> citation() {
            return Optional.ofNullable(citation);
        }

        /**
         * The observation of the criterion.
         *
         * @return the observation, as data
         */
        public Note saw() {
            return saw;
        }

        /**
         * The verdict of the criterion.
         *
         * @return the verdict
         */
        public Verdict verdict() {
            return verdict;
        }

        /**
         * The verdict in words, with the name of the team that advances.
         *
         * @return the words, as data
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

        /**
         * The step on one line, as in {@code away goals: Al-Masry 0–0 Djoliba – level (CAF Confederation Cup Regulations 2017, III.13)}.
         */
        @Override
        public String toString() {
            return criterion + ": " + saw + " – " + result + (citation == null ? "" : " (" + citation + ")");
        }
    }
}
