package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a chain asked about a tie, step by step, up to the one that decided. The structure is the contract; the text is not.
 *
 * <p>Two traces are equal if their steps are.
 */
public final class Trace {
    private final ImmutableList<Step> steps;

    private Trace(ImmutableList<Step> steps) {
        this.steps = steps;
    }

    static Trace of(Decision decision) {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        if (!decision.isByBasis()) {
            for (Tiebreaker criterion : decision.chain.criteria()) {
                steps.add(Step.of(criterion, decision.judged));
                if (criterion == decision.by) {
                    return new Trace(steps.build());
                }
            }
        }
        return new Trace(steps.add(Step.of(decision.by, decision.judged)).build());
    }

    /**
     * The steps in the order in which they were asked.
     *
     * @return an immutable list of one step or more
     */
    public List<Step> steps() {
        return steps;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Trace that && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    /** One line a step. */
    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining("\n"));
    }

    /**
     * One criterion that was asked: what it saw, and what it said.
     *
     * <p>Two steps are equal if criterion, citation, observation and verdict are.
     */
    public static final class Step {
        private final String criterion;
        private final @Nullable Citation citation;
        private final Note saw;
        private final Verdict verdict;

        private Step(String criterion, @Nullable Citation citation, Note saw, Verdict verdict) {
            this.criterion = criterion;
            this.citation = citation;
            this.saw = saw;
            this.verdict = verdict;
        }

        static Step of(Tiebreaker criterion, Tie tie) {
            return new Step(
                    criterion.name(), criterion.citation().orElse(null), criterion.observe(tie), criterion.judge(tie));
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

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Step that
                    && criterion.equals(that.criterion)
                    && Objects.equals(citation, that.citation)
                    && saw.equals(that.saw)
                    && verdict.equals(that.verdict);
        }

        @Override
        public int hashCode() {
            return Objects.hash(criterion, citation, saw, verdict);
        }

        /** As in {@code away goals: Al-Masry 0–0 Djoliba – level (III.13)}. */
        @Override
        public String toString() {
            return criterion + ": " + saw + " – " + verdict + (citation == null ? "" : " (" + citation + ")");
        }
    }
}
