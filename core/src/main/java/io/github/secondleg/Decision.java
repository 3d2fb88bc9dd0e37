package io.github.secondleg;

import io.github.secondleg.text.Note;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The decision of a chain on a tie, with its reasons: one team {@link Advances}, the tie is {@link Pending}, or {@link NobodyAdvances}.
 * Only chains make decisions.
 *
 * <p>Summary, trace and notes are computed on demand, by asking the chain's criteria again.
 *
 * <p>Two decisions are equal if they have the same outcome about equal ties, made by a criterion of the same name with the same citation,
 * under chains of the same name.
 */
public abstract sealed class Decision {
    final TiebreakChain chain;
    final Tie tie;
    /** The facts that the criteria were asked about: the tie, or the tie with the scores that sanctions awarded. */
    final Tie judged;

    final Tiebreaker by;

    private Decision(TiebreakChain chain, Tie tie, Tie judged, Tiebreaker by) {
        this.chain = chain;
        this.tie = tie;
        this.judged = judged;
        this.by = by;
    }

    static Decision of(TiebreakChain chain, Judgement judgement) {
        Tie tie = judgement.tie();
        Tie judged = judgement.judged();
        Tiebreaker by = judgement.by();
        Optional<Awaited> awaited = judgement.verdict().awaited();
        if (awaited.isPresent()) {
            return new Pending(chain, tie, judged, by, awaited.get());
        }
        Optional<Side> side = judgement.verdict().side();
        return side.isPresent()
                ? new Advances(chain, tie, judged, by, side.get())
                : new NobodyAdvances(chain, tie, judged, by);
    }

    /** Made on demand, since most decisions are asked for nothing but the winner. */
    final Judgement judgement() {
        return new Judgement(chain.rules, tie, judged, by, verdict());
    }

    /**
     * The tie that was decided.
     *
     * @return the tie
     */
    public final Tie tie() {
        return tie;
    }

    /**
     * The chain that decided it.
     *
     * @return the chain
     */
    public final TiebreakChain chain() {
        return chain;
    }

    /**
     * The team that advances.
     *
     * @return the winner, or empty if the tie is pending or nobody advances
     */
    public Optional<Team> winner() {
        return Optional.empty();
    }

    /**
     * The team that is eliminated by the other one.
     *
     * @return the loser, or empty if the tie is pending or nobody advances
     */
    public Optional<Team> loser() {
        return Optional.empty();
    }

    /**
     * The name of the criterion that decided, or of the reason that no criterion did.
     *
     * <ul>
     *   <li>The name of a criterion, such as {@code away goals}. {@link Tiebreaker#aggregate()} is called {@code aggregate} in a tie of
     *       two legs and {@code score} in a tie of one match.
     *   <li>{@code walkover} if a team was eliminated by a withdrawal, a suspension or a failure at a match; {@code disqualification} if
     *       it was disqualified. If both teams are eliminated, the earlier elimination gives the name. On the same date, it is the kind
     *       that comes first in {@link Incident.Kind}.
     *   <li>{@code ruling} if the organiser decided, or has to.
     *   <li>{@code end of the rules} if every criterion is level.
     * </ul>
     *
     * <p>If the tie is pending, it is the name of the criterion or reason that cannot decide yet.
     *
     * @return the name
     */
    public final String criterion() {
        return by.nameIn(tie);
    }

    /**
     * The article of the criterion or sanction that decided, or that leaves the tie pending.
     *
     * @return the article, or empty if none is cited
     */
    public final Optional<Citation> citation() {
        return by.citation();
    }

    /**
     * The decision as a results page prints it: {@code 1–1 on aggregate. Al-Masry won 3–0 on penalties.}
     *
     * @return the sentences in English, one or more; do not parse them
     */
    public final String summary() {
        return Summary.of(sentences());
    }

    /**
     * The sentences of the {@linkplain #summary() summary} as data.
     *
     * @return an immutable list of one sentence or more
     */
    public final List<Note> sentences() {
        return Summary.sentences(judgement());
    }

    /**
     * The criteria that were asked, in order, with the observation and the answer of each.
     *
     * @return the trace, whose last step decided
     */
    public final Trace trace() {
        return Trace.of(this);
    }

    /**
     * The date on which the tie ended. It is the date of the match that gave the result, even if a shoot-out or lots followed the match,
     * or the date of the ruling that gave it. If an elimination settled the tie earlier, it is the date of that elimination. A
     * disqualification from this very tie counts on any date, and does not change the date of a result.
     *
     * @return the date, or empty if the tie is pending or the date is unknown
     */
    public final Optional<LocalDate> endedOn() {
        return Optional.ofNullable(EndOfTie.dateOf(judgement()));
    }

    /**
     * The aggregate under these rules: the goals of the matches that count, with the scores that sanctions awarded, and with the goals of
     * extra time if the rules have it.
     *
     * @return the goals by side, or empty if one of these scores is missing
     */
    public final Optional<Goals> aggregate() {
        return judgement().aggregate();
    }

    /**
     * The goals of one match that count under these rules, without its extra time: the recorded ones, or those that a sanction awarded.
     *
     * @param match the match
     * @return the goals by side, or empty if no score of it counts
     */
    public final Optional<Goals> goals(Match match) {
        return judged.goals(match);
    }

    /**
     * The result as the table of a results page prints it: the {@linkplain #aggregate() aggregate}, first team first, with the usual
     * marks. Examples are {@code 1–1 (a)} for away goals, {@code 2–2 (aet, 3–4 pens)} for a shoot-out after extra time, and {@code w/o}
     * for a walkover.
     *
     * @return the table entry, as data
     */
    public final Note scoreline() {
        return Scoreline.of(judgement());
    }

    /**
     * Notes on facts of the tie that are irrelevant under the rules, that contradict each other, or that belong to the next tie.
     *
     * @return an immutable list, empty for most ties
     */
    public final List<Note> notes() {
        return DecisionNotes.on(judgement(), chain.form().excludes(tie));
    }

    /**
     * The decision as a verdict on the whole tie, without tie, chain and reasons.
     *
     * @return the verdict, which is never level
     */
    public abstract Verdict verdict();

    /**
     * The next match, extra time or shoot-out.
     *
     * @return the next thing on the pitch, or empty if the tie is decided or awaits something off the pitch
     */
    public final Optional<NextOnPitch> next() {
        return NextOnPitch.of(this);
    }

    /**
     * Whether another decision has the same outcome: the same team advances, nobody advances, or both ties are pending. The criterion and
     * the thing awaited may differ.
     *
     * @param other the other decision
     * @return {@code true} if the outcome is the same
     */
    public final boolean hasSameOutcomeAs(Decision other) {
        Objects.requireNonNull(other, "other");
        return getClass() == other.getClass() && winner().equals(other.winner());
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Decision that
                && hasSameOutcomeAs(that)
                && tie.equals(that.tie)
                && chain.name().equals(that.chain.name())
                && criterion().equals(that.criterion())
                && citation().equals(that.citation());
    }

    @Override
    public final int hashCode() {
        return Objects.hash(tie, chain.name(), winner(), criterion());
    }

    /** The tie, followed by the summary. */
    @Override
    public final String toString() {
        return tie + " – " + summary();
    }

    /** One team advances, the other one is eliminated. */
    public static final class Advances extends Decision {
        private final Side side;

        Advances(TiebreakChain chain, Tie tie, Tie judged, Tiebreaker by, Side side) {
            super(chain, tie, judged, by);
            this.side = side;
        }

        @Override
        public Optional<Team> winner() {
            return tie.team(side).present();
        }

        @Override
        public Optional<Team> loser() {
            return tie.team(side.opponent()).present();
        }

        @Override
        public Verdict verdict() {
            return Verdict.advances(side);
        }
    }

    /** The tie is not decided yet. */
    public static final class Pending extends Decision {
        private final Awaited awaited;

        Pending(TiebreakChain chain, Tie tie, Tie judged, Tiebreaker by, Awaited awaited) {
            super(chain, tie, judged, by);
            this.awaited = awaited;
        }

        /**
         * The thing that is awaited first. More may be awaited after it.
         *
         * @return the thing awaited
         */
        public Awaited awaited() {
            return awaited;
        }

        @Override
        public Verdict verdict() {
            return Verdict.awaits(awaited);
        }
    }

    /** Neither team advances: both are eliminated, or a criterion says so. */
    public static final class NobodyAdvances extends Decision {
        private NobodyAdvances(TiebreakChain chain, Tie tie, Tie judged, Tiebreaker by) {
            super(chain, tie, judged, by);
        }

        @Override
        public Verdict verdict() {
            return Verdict.nobody();
        }
    }
}
