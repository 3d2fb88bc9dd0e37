package io.github.secondleg.testkit;

import io.github.secondleg.Tie;
import net.jqwik.api.Arbitrary;

/**
 * Random ties, three over two legs for each of a single match; all of them such as the engine accepts.
 *
 * <p>They shrink to the fewest facts, and those to the smallest numbers. A property that fails prints them in the notation of
 * {@link io.github.secondleg.notation.TieNotation}.
 *
 * @see TwoLeggedTies
 * @see SingleMatchTies
 */
public final class Ties {
    private Ties() {}

    /**
     * Ties in which anything may have happened: matches in every state, all that can follow them, incidents and rulings, with days known
     * and not known.
     *
     * @return ties, which shrink to {@code Reds (AAA) v Blues (BBB)}
     */
    public static Arbitrary<Tie> any() {
        return TieDraft.toEitherKind(TieDraft.anything(Teams.pairs()));
    }

    /**
     * Ties with matches in every state and all that can follow them, and nothing off the pitch.
     *
     * @return ties, which shrink to {@code Reds (AAA) v Blues (BBB)}
     */
    public static Arbitrary<Tie> onThePitch() {
        return TieDraft.toEitherKind(TieDraft.onThePitch());
    }

    /**
     * Ties whose matches all {@linkplain Legs#counting() count}, with all that can follow them, nothing off the pitch, and no days: for
     * what rules say of goals.
     *
     * @return ties, which shrink to two goalless legs
     */
    public static Arbitrary<Tie> played() {
        return TieDraft.toEitherKind(TieDraft.played());
    }
}
