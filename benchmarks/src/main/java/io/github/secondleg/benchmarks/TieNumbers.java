package io.github.secondleg.benchmarks;

import io.github.secondleg.Leg;
import io.github.secondleg.Score;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Team;
import io.github.secondleg.TwoLeggedTie;
import java.util.Arrays;

/** A tie as numbers, as in a row of a file. A shoot-out of 0–0 means that there was none. */
record TieNumbers(
        Team first,
        Team second,
        int firstLegHome,
        int firstLegAway,
        int secondLegHome,
        int secondLegAway,
        int shootOutHome,
        int shootOutAway) {

    static TieNumbers[] of(TwoLeggedTie[][] orders) {
        return Arrays.stream(orders).flatMap(Arrays::stream).map(TieNumbers::of).toArray(TieNumbers[]::new);
    }

    static TieNumbers of(TwoLeggedTie tie) {
        Score one = score(tie.firstLeg());
        Score two = score(tie.secondLeg());
        return new TieNumbers(
                tie.first(),
                tie.second(),
                one.homeGoals(),
                one.awayGoals(),
                two.homeGoals(),
                two.awayGoals(),
                tie.shootOut().map(ShootOut::homeGoals).orElse(0),
                tie.shootOut().map(ShootOut::awayGoals).orElse(0));
    }

    boolean hasShootOut() {
        return shootOutHome != shootOutAway;
    }

    private static Score score(Leg leg) {
        return leg.score().orElseThrow();
    }
}
