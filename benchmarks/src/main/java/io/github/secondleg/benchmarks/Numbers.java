package io.github.secondleg.benchmarks;

import io.github.secondleg.Leg;
import io.github.secondleg.Score;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Team;
import io.github.secondleg.TwoLeggedTie;
import java.util.Arrays;

/** A tie as a row of a file gives it; kicks 0–0 mean that there were none. */
record Numbers(
        Team first,
        Team second,
        int firstLegHome,
        int firstLegAway,
        int secondLegHome,
        int secondLegAway,
        int kicksHome,
        int kicksAway) {

    static Numbers[] of(TwoLeggedTie[][] orders) {
        return Arrays.stream(orders).flatMap(Arrays::stream).map(Numbers::of).toArray(Numbers[]::new);
    }

    static Numbers of(TwoLeggedTie tie) {
        Score one = score(tie.firstLeg());
        Score two = score(tie.secondLeg());
        return new Numbers(
                tie.first(),
                tie.second(),
                one.homeGoals(),
                one.awayGoals(),
                two.homeGoals(),
                two.awayGoals(),
                tie.shootOut().map(ShootOut::homeGoals).orElse(0),
                tie.shootOut().map(ShootOut::awayGoals).orElse(0));
    }

    boolean hasKicks() {
        return kicksHome != kicksAway;
    }

    private static Score score(Leg leg) {
        return leg.score().orElseThrow();
    }
}
