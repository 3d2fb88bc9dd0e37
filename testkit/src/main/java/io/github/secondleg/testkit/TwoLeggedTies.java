package io.github.secondleg.testkit;

import io.github.secondleg.Team;
import io.github.secondleg.TwoLeggedTie;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Random ties over two legs, generated as those of {@link Ties}. */
public final class TwoLeggedTies {
    private TwoLeggedTies() {}

    /**
     * Ties with facts of every kind.
     *
     * @return ties, which shrink to {@code Reds (AAA) v Blues (BBB)}
     */
    public static Arbitrary<TwoLeggedTie> any() {
        return TieDraft.anything(Teams.pairs()).map(TieDraft::toTwoLegs);
    }

    /**
     * The same ties as {@link #any}, between two given teams.
     *
     * @param first the first-leg host
     * @param second the second-leg host
     * @return ties between them, which shrink to a tie without recorded facts
     */
    public static Arbitrary<TwoLeggedTie> between(Team first, Team second) {
        return TieDraft.anything(Arbitraries.just(Tuple.of(first, second))).map(TieDraft::toTwoLegs);
    }

    /**
     * Ties without incidents and rulings.
     *
     * @return ties, which shrink to {@code Reds (AAA) v Blues (BBB)}
     */
    public static Arbitrary<TwoLeggedTie> onThePitch() {
        return TieDraft.onThePitch().map(TieDraft::toTwoLegs);
    }

    /**
     * Undated ties whose legs both {@linkplain Legs#counting() count}, without incidents and rulings.
     *
     * @return ties, which shrink to two goalless legs
     */
    public static Arbitrary<TwoLeggedTie> played() {
        return TieDraft.played().map(TieDraft::toTwoLegs);
    }
}
