package io.github.secondleg.testkit;

import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.Team;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Random ties of a single match, generated as those of {@link Ties}. */
public final class SingleMatchTies {
    private SingleMatchTies() {}

    /**
     * Ties with facts of every kind.
     *
     * @return ties, which shrink to one whose match is scheduled
     */
    public static Arbitrary<SingleMatchTie> any() {
        return TieDraft.anything(Teams.pairs()).map(TieDraft::toSingleMatch);
    }

    /**
     * The same ties as {@link #any}, between two given teams.
     *
     * @param home the home team
     * @param away the away team
     * @return ties between them, which shrink to one whose match is scheduled
     */
    public static Arbitrary<SingleMatchTie> between(Team home, Team away) {
        return TieDraft.anything(Arbitraries.just(Tuple.of(home, away))).map(TieDraft::toSingleMatch);
    }

    /**
     * Ties without incidents and rulings.
     *
     * @return ties, which shrink to one whose match is scheduled
     */
    public static Arbitrary<SingleMatchTie> onThePitch() {
        return TieDraft.onThePitch().map(TieDraft::toSingleMatch);
    }

    /**
     * Undated ties whose match {@linkplain Legs#counting() counts}, without incidents and rulings.
     *
     * @return ties, which shrink to a goalless match
     */
    public static Arbitrary<SingleMatchTie> played() {
        return TieDraft.played().map(TieDraft::toSingleMatch);
    }
}
