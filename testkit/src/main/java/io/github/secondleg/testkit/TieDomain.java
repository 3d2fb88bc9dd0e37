package io.github.secondleg.testkit;

import io.github.secondleg.ExtraTime;
import io.github.secondleg.Leg;
import io.github.secondleg.Score;
import io.github.secondleg.ShootOut;
import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import io.github.secondleg.TwoLeggedTie;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * A jqwik domain that provides the arbitraries of this package by type, for your own properties:
 *
 * <pre>{@code
 * @Property
 * @Domain(TieDomain.class)
 * @Domain(DomainContext.Global.class)
 * void a_walkover_has_a_loser(@ForAll Tie tie, @ForAll Side side) { … }
 * }</pre>
 */
public final class TieDomain extends DomainContextBase {
    /** Called by jqwik. */
    public TieDomain() {}

    @Provide
    Arbitrary<Team> teams() {
        return Teams.any();
    }

    @Provide
    Arbitrary<Score> scores() {
        return Scores.any();
    }

    @Provide
    Arbitrary<ExtraTime> extraTimes() {
        return Scores.extraTimes();
    }

    @Provide
    Arbitrary<ShootOut> shootOuts() {
        return Scores.shootOuts();
    }

    @Provide
    Arbitrary<Leg> legs() {
        return Legs.any();
    }

    @Provide
    Arbitrary<Tie> ties() {
        return Ties.any();
    }

    @Provide
    Arbitrary<TwoLeggedTie> twoLeggedTies() {
        return TwoLeggedTies.any();
    }

    @Provide
    Arbitrary<SingleMatchTie> singleMatchTies() {
        return SingleMatchTies.any();
    }
}
