package io.github.secondleg;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The consequences of incidents under a chain: the kinds of {@link Incident} that it punishes, how, and under which article. They come
 * before the criteria of a {@link TiebreakChain} and are applied together.
 *
 * <p>A kind of incident eliminates the team or, if it is a failure at a match, awards the match to the opponent; never both. A kind
 * without a sanction has no consequence. The exception is a failure at a match: without a sanction it leaves the tie pending until the
 * organiser rules.
 *
 * <pre>{@code
 * Sanctions.none()
 *         .eliminating(Incident.Kind.WITHDRAWAL, article17)
 *         .awarding(Incident.Kind.TOO_FEW_PLAYERS, 2, circular);
 * }</pre>
 *
 * <p>Immutable. Two are equal if they punish the same kinds in the same way under the same articles.
 */
public final class Sanctions {
    /**
     * The sanction for one kind.
     *
     * @param goalsAwarded the goals awarded to the opponent, or empty for an elimination
     * @param keepsWorseScore {@code true} if a score on the pitch counts that was worse for the team than the award
     */
    private record Sanction(Optional<Integer> goalsAwarded, boolean keepsWorseScore, Optional<Citation> citation) {
        static Sanction elimination(Optional<Citation> citation) {
            return new Sanction(Optional.empty(), false, citation);
        }

        static Sanction award(int goals, boolean keepsWorseScore, Optional<Citation> citation) {
            return new Sanction(Optional.of(goals), keepsWorseScore, citation);
        }

        @Override
        public String toString() {
            return goalsAwarded
                            .map(goals -> "match lost 0–" + goals + (keepsWorseScore ? " or worse" : ""))
                            .orElse("out")
                    + citation.map(article -> " (" + article + ")").orElse("");
        }
    }

    private static final Sanctions NONE = new Sanctions(ImmutableMap.of());
    private static final Sanctions BASIC = NONE.eliminating(Incident.Kind.WITHDRAWAL)
            .eliminating(Incident.Kind.DISQUALIFICATION)
            .eliminating(Incident.Kind.DISQUALIFICATION_FROM_TIE)
            .eliminating(Incident.Kind.SUSPENSION);

    private final ImmutableMap<Incident.Kind, Sanction> byKind;

    private Sanctions(ImmutableMap<Incident.Kind, Sanction> byKind) {
        this.byKind = byKind;
    }

    /**
     * No sanctions: no incident eliminates a team or awards a match. A failure at a match still leaves the tie pending until the organiser
     * rules.
     *
     * @return the empty sanctions, to build on
     */
    public static Sanctions none() {
        return NONE;
    }

    /**
     * The sanctions of a chain without others: a team does not advance if it withdrew, was disqualified, or is barred because its
     * association is suspended. That follows from the words and cites no article. Failures at a match are not in it, since regulations
     * differ on them.
     *
     * @return the basic sanctions
     */
    public static Sanctions basic() {
        return BASIC;
    }

    /**
     * These sanctions with the elimination of the team for a kind of incident. No article is cited.
     *
     * @param kind the kind; a sanction that it had before is replaced
     * @return the extended sanctions
     */
    public Sanctions eliminating(Incident.Kind kind) {
        return with(kind, Sanction.elimination(Optional.empty()));
    }

    /**
     * These sanctions with the elimination of the team for a kind of incident.
     *
     * @param kind the kind; a sanction that it had before is replaced
     * @param article the article that states it
     * @return the extended sanctions
     */
    public Sanctions eliminating(Incident.Kind kind, Citation article) {
        return with(kind, Sanction.elimination(cited(article)));
    }

    /**
     * These sanctions with the match lost 0–n for a kind of failure. No article is cited.
     *
     * @param kind the kind of failure at a match; a sanction that it had before is replaced
     * @param goalsForOpponent the goals awarded to the opponent, from 1 to 999
     * @return the extended sanctions
     * @throws IllegalArgumentException if the kind is not a failure at a match, or the goals are out of bounds
     */
    public Sanctions awarding(Incident.Kind kind, int goalsForOpponent) {
        return with(kind, Sanction.award(checked(kind, goalsForOpponent), false, Optional.empty()));
    }

    /**
     * These sanctions with the match lost 0–n for a kind of failure.
     *
     * @param kind the kind of failure at a match; a sanction that it had before is replaced
     * @param goalsForOpponent the goals awarded to the opponent, from 1 to 999
     * @param article the article that states it
     * @return the extended sanctions
     * @throws IllegalArgumentException if the kind is not a failure at a match, or the goals are out of bounds
     */
    public Sanctions awarding(Incident.Kind kind, int goalsForOpponent, Citation article) {
        return with(kind, Sanction.award(checked(kind, goalsForOpponent), false, cited(article)));
    }

    /**
     * These sanctions with the match lost 0–n for a kind of failure. If the team was losing on the pitch by more goals, that score counts
     * instead. No article is cited.
     *
     * @param kind the kind of failure at a match; a sanction that it had before is replaced
     * @param goalsForOpponent the goals awarded to the opponent at least, from 1 to 999
     * @return the extended sanctions
     * @throws IllegalArgumentException if the kind is not a failure at a match, or the goals are out of bounds
     */
    public Sanctions awardingAtLeast(Incident.Kind kind, int goalsForOpponent) {
        return with(kind, Sanction.award(checked(kind, goalsForOpponent), true, Optional.empty()));
    }

    /**
     * These sanctions with the match lost 0–n for a kind of failure. If the team was losing on the pitch by more goals, that score counts
     * instead.
     *
     * @param kind the kind of failure at a match; a sanction that it had before is replaced
     * @param goalsForOpponent the goals awarded to the opponent at least, from 1 to 999
     * @param article the article that states it
     * @return the extended sanctions
     * @throws IllegalArgumentException if the kind is not a failure at a match, or the goals are out of bounds
     */
    public Sanctions awardingAtLeast(Incident.Kind kind, int goalsForOpponent, Citation article) {
        return with(kind, Sanction.award(checked(kind, goalsForOpponent), true, cited(article)));
    }

    private static Optional<Citation> cited(Citation article) {
        return Optional.of(Objects.requireNonNull(article, "article"));
    }

    /**
     * These sanctions without the one for a kind of incident.
     *
     * @param kind the kind
     * @return the reduced sanctions
     */
    public Sanctions without(Incident.Kind kind) {
        Objects.requireNonNull(kind, "kind");
        return new Sanctions(ImmutableMap.copyOf(Maps.filterKeys(byKind, other -> other != kind)));
    }

    private static int checked(Incident.Kind kind, int goals) {
        if (!Objects.requireNonNull(kind, "kind").isFailure()) {
            throw TieErrors.awardWithoutMatch(kind);
        }
        if (goals < 1) {
            throw TieErrors.awardWithoutGoals(kind, goals);
        }
        Bounds.checkGoals("goals for the opponent", goals);
        return goals;
    }

    private Sanctions with(Incident.Kind kind, Sanction sanction) {
        Map<Incident.Kind, Sanction> kinds = new EnumMap<>(Incident.Kind.class);
        kinds.putAll(byKind);
        kinds.put(Objects.requireNonNull(kind, "kind"), sanction);
        return new Sanctions(Maps.immutableEnumMap(kinds));
    }

    /**
     * Whether a kind of incident eliminates the team.
     *
     * @param kind the kind
     * @return {@code true} if it eliminates the team
     */
    public boolean eliminates(Incident.Kind kind) {
        Sanction sanction = byKind.get(Objects.requireNonNull(kind, "kind"));
        return sanction != null && sanction.goalsAwarded().isEmpty();
    }

    /**
     * The goals awarded to the opponent for a kind of failure.
     *
     * @param kind the kind
     * @return the goals, or empty if the kind has another sanction or none
     */
    public Optional<Integer> goalsAwarded(Incident.Kind kind) {
        return Optional.ofNullable(byKind.get(Objects.requireNonNull(kind, "kind")))
                .flatMap(Sanction::goalsAwarded);
    }

    /**
     * Whether a score on the pitch counts instead of the award for a kind of failure, if the team was losing by more goals.
     *
     * @param kind the kind
     * @return {@code true} if a worse score is kept; {@code false} if not, or if the kind has another sanction or none
     */
    public boolean keepsWorseScore(Incident.Kind kind) {
        Sanction sanction = byKind.get(Objects.requireNonNull(kind, "kind"));
        return sanction != null && sanction.keepsWorseScore();
    }

    /**
     * The article of the sanction for a kind of incident.
     *
     * @param kind the kind
     * @return the article, or empty if none is cited or the kind has no sanction
     */
    public Optional<Citation> citation(Incident.Kind kind) {
        return Optional.ofNullable(byKind.get(Objects.requireNonNull(kind, "kind")))
                .flatMap(Sanction::citation);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sanctions that && byKind.equals(that.byKind);
    }

    @Override
    public int hashCode() {
        return byKind.hashCode();
    }

    /** Each kind with its sanction: {@code {withdrawal=out (… XI.17)}}. */
    @Override
    public String toString() {
        return byKind.toString();
    }
}
