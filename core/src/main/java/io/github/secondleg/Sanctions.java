package io.github.secondleg;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which kinds of {@link Incident} a chain punishes, how, and by which article: the part of a {@link TiebreakChain} that comes before
 * its criteria, and is judged as a whole.
 *
 * <p>A kind either puts the club out, or (failures at a match only) gives the match a score; never both. What is not punished has no
 * consequence; but a failure at a match that no rule answers leaves the tie pending until the organiser rules.
 *
 * <pre>{@code
 * Sanctions.none()
 *         .eliminating(Incident.Kind.WITHDRAWAL, article17)
 *         .awarding(Incident.Kind.TOO_FEW_PLAYERS, 2, circular);
 * }</pre>
 *
 * <p>Immutable. Two sanctions are equal if they punish the same kinds in the same way under the same articles.
 */
public final class Sanctions {
    /** How one kind is punished: elimination, or a match lost by this many goals to nil, or by more if that stood on the pitch. */
    private record Sanction(Optional<Integer> goalsAwarded, boolean worseStands, Optional<Citation> citation) {
        static Sanction elimination(Optional<Citation> citation) {
            return new Sanction(Optional.empty(), false, citation);
        }

        static Sanction award(int goals, boolean worseStands, Optional<Citation> citation) {
            return new Sanction(Optional.of(goals), worseStands, citation);
        }

        @Override
        public String toString() {
            return goalsAwarded
                            .map(goals -> "match lost 0–" + goals + (worseStands ? " or worse" : ""))
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
     * No sanctions: nothing that happens off the pitch puts a club out or gives a match a score. A failure at a match, which no rule
     * then answers, still leaves the tie pending until the organiser rules.
     *
     * @return the empty sanctions, to build on
     */
    public static Sanctions none() {
        return NONE;
    }

    /**
     * What a chain has unless it says otherwise: a club that withdrew, was disqualified, or is barred because its association is
     * suspended does not advance. That follows from the words and cites no article. Failures at a match are not in it, since
     * regulations differ on them: the tie is pending until the organiser rules.
     *
     * @return the basic sanctions
     */
    public static Sanctions basic() {
        return BASIC;
    }

    /**
     * These sanctions, with a kind of incident that puts the club out.
     *
     * @param kind the kind; whatever was said of it before is replaced
     * @return the extended sanctions
     */
    public Sanctions eliminating(Incident.Kind kind) {
        return with(kind, Sanction.elimination(Optional.empty()));
    }

    /**
     * These sanctions, with a kind of incident that puts the club out.
     *
     * @param kind the kind; whatever was said of it before is replaced
     * @param article where that is written
     * @return the extended sanctions
     */
    public Sanctions eliminating(Incident.Kind kind, Citation article) {
        return with(kind, Sanction.elimination(cited(article)));
    }

    /**
     * These sanctions, with a kind of failure by which the club loses the match 0–n.
     *
     * @param kind a failure at a match; whatever was said of it before is replaced
     * @param goalsForOpponent goals awarded to the opponent, from 1 to 999
     * @return the extended sanctions
     * @throws IllegalArgumentException if the kind is not a failure at a match, or the goals are out of bounds
     */
    public Sanctions awarding(Incident.Kind kind, int goalsForOpponent) {
        return with(kind, Sanction.award(checked(kind, goalsForOpponent), false, Optional.empty()));
    }

    /**
     * These sanctions, with a kind of failure by which the club loses the match 0–n.
     *
     * @param kind a failure at a match; whatever was said of it before is replaced
     * @param goalsForOpponent goals awarded to the opponent, from 1 to 999
     * @param article where that is written
     * @return the extended sanctions
     * @throws IllegalArgumentException if the kind is not a failure at a match, or the goals are out of bounds
     */
    public Sanctions awarding(Incident.Kind kind, int goalsForOpponent, Citation article) {
        return with(kind, Sanction.award(checked(kind, goalsForOpponent), false, cited(article)));
    }

    /**
     * These sanctions, with a kind of failure by which the club loses the match 0–n, or by the score on the pitch where that had it
     * losing by more.
     *
     * @param kind a failure at a match; whatever was said of it before is replaced
     * @param goalsForOpponent goals awarded to the opponent at least, from 1 to 999
     * @return the extended sanctions
     * @throws IllegalArgumentException if the kind is not a failure at a match, or the goals are out of bounds
     */
    public Sanctions awardingAtLeast(Incident.Kind kind, int goalsForOpponent) {
        return with(kind, Sanction.award(checked(kind, goalsForOpponent), true, Optional.empty()));
    }

    /**
     * These sanctions, with a kind of failure by which the club loses the match 0–n, or by the score on the pitch where that had it
     * losing by more.
     *
     * @param kind a failure at a match; whatever was said of it before is replaced
     * @param goalsForOpponent goals awarded to the opponent at least, from 1 to 999
     * @param article where that is written
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
     * These sanctions, without any for a kind of incident.
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
     * Whether a kind of incident puts the club out.
     *
     * @param kind the kind
     * @return whether it does
     */
    public boolean eliminates(Incident.Kind kind) {
        Sanction sanction = byKind.get(Objects.requireNonNull(kind, "kind"));
        return sanction != null && sanction.goalsAwarded().isEmpty();
    }

    /**
     * The goals awarded to the opponent for a kind of failure.
     *
     * @param kind the kind
     * @return the goals, or empty if it is punished otherwise or not at all
     */
    public Optional<Integer> goalsAwarded(Incident.Kind kind) {
        return Optional.ofNullable(byKind.get(Objects.requireNonNull(kind, "kind")))
                .flatMap(Sanction::goalsAwarded);
    }

    /**
     * Whether the score on the pitch stands where it had the club losing by more goals than are awarded for a kind of failure.
     *
     * @param kind the kind
     * @return whether it stands; false if the kind is punished otherwise or not at all
     */
    public boolean letsWorseScoreStand(Incident.Kind kind) {
        Sanction sanction = byKind.get(Objects.requireNonNull(kind, "kind"));
        return sanction != null && sanction.worseStands();
    }

    /**
     * Where the punishment of a kind of incident is written.
     *
     * @param kind the kind
     * @return the article, or empty if none is cited or the kind is not punished
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

    /** Each kind with what it leads to: {@code {withdrawal=out (… XI.17)}}. */
    @Override
    public String toString() {
        return byKind.toString();
    }
}
