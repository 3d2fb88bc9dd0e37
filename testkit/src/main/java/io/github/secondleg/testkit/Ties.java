package io.github.secondleg.testkit;

import io.github.secondleg.Tie;
import net.jqwik.api.Arbitrary;

/**
 * Random valid ties: three out of four have two legs, the others are single matches.
 *
 * <p>They shrink to few facts and small numbers. A failing property prints them in the notation of
 * {@link io.github.secondleg.notation.TieNotation}.
 *
 * @see TwoLeggedTies
 * @see SingleMatchTies
 */
public final class Ties {
    private Ties() {}

    /**
     * Ties with facts of every kind: matches in every state, extra time, shoot-outs, play-off matches, lots, seedings, incidents and
     * rulings, dated and undated.
     *
     * @return ties, which shrink to {@code Reds (AAA) v Blues (BBB)}
     */
    public static Arbitrary<Tie> any() {
        return TieDraft.toEitherKind(TieDraft.anything(Teams.pairs()));
    }

    /**
     * The same ties as {@link #any}, but without incidents and rulings.
     *
     * @return ties, which shrink to {@code Reds (AAA) v Blues (BBB)}
     */
    public static Arbitrary<Tie> onThePitch() {
        return TieDraft.toEitherKind(TieDraft.onThePitch());
    }

    /**
     * Undated ties whose matches all {@linkplain Legs#counting() count}, without incidents and rulings. They are for properties about
     * goals.
     *
     * @return ties, which shrink to two goalless legs
     */
    public static Arbitrary<Tie> played() {
        return TieDraft.toEitherKind(TieDraft.played());
    }
}
