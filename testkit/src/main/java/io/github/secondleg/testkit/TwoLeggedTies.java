package io.github.secondleg.testkit;

import io.github.secondleg.Team;
import io.github.secondleg.TwoLeggedTie;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Random ties over two legs, as {@link Ties} has them. */
public final class TwoLeggedTies {
    private TwoLeggedTies() {}

    /**
     * Ties in which anything may have happened.
     *
     * @return ties, which shrink to {@code Reds (AAA) v Blues (BBB)}
     */
    public static Arbitrary<TwoLeggedTie> any() {
        return TieDraft.anything(Teams.pairs()).map(TieDraft::toTwoLegs);
    }

    /**
     * The same ties between two teams of your own.
     *
     * @param first the first-leg host
     * @param second the second-leg host
     * @return ties between them, which shrink to one of which nothing is recorded
     */
    public static Arbitrary<TwoLeggedTie> between(Team first, Team second) {
        return TieDraft.anything(Arbitraries.just(Tuple.of(first, second))).map(TieDraft::toTwoLegs);
    }

    /**
     * Ties with nothing off the pitch.
     *
     * @return ties, which shrink to {@code Reds (AAA) v Blues (BBB)}
     */
    public static Arbitrary<TwoLeggedTie> onThePitch() {
        return TieDraft.onThePitch().map(TieDraft::toTwoLegs);
    }

    /**
     * Ties whose legs both {@linkplain Legs#counting() count}, with nothing off the pitch and no days.
     *
     * @return ties, which shrink to two goalless legs
     */
    public static Arbitrary<TwoLeggedTie> played() {
        return TieDraft.played().map(TieDraft::toTwoLegs);
    }
}
