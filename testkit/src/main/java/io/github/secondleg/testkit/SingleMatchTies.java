package io.github.secondleg.testkit;

import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.Team;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Random ties of a single match, as {@link Ties} has them. */
public final class SingleMatchTies {
    private SingleMatchTies() {}

    /**
     * Ties in which anything may have happened.
     *
     * @return ties, which shrink to one whose match is scheduled
     */
    public static Arbitrary<SingleMatchTie> any() {
        return TieDraft.anything(Teams.pairs()).map(TieDraft::toSingleMatch);
    }

    /**
     * The same ties between two teams of your own.
     *
     * @param home the home team
     * @param away the visitors
     * @return ties between them, which shrink to one whose match is scheduled
     */
    public static Arbitrary<SingleMatchTie> between(Team home, Team away) {
        return TieDraft.anything(Arbitraries.just(Tuple.of(home, away))).map(TieDraft::toSingleMatch);
    }

    /**
     * Ties with nothing off the pitch.
     *
     * @return ties, which shrink to one whose match is scheduled
     */
    public static Arbitrary<SingleMatchTie> onThePitch() {
        return TieDraft.onThePitch().map(TieDraft::toSingleMatch);
    }

    /**
     * Ties whose match {@linkplain Legs#counting() counts}, with nothing off the pitch and no day.
     *
     * @return ties, which shrink to a goalless match
     */
    public static Arbitrary<SingleMatchTie> played() {
        return TieDraft.played().map(TieDraft::toSingleMatch);
    }
}
