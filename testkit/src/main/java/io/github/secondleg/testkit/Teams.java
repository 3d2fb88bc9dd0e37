package io.github.secondleg.testkit;

import io.github.secondleg.Team;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Random teams. Some have clearly different names; others are hard cases, such as two teams with the same name. */
public final class Teams {
    private static final Team REDS = Team.of("Reds", "AAA");
    private static final Team BLUES = Team.of("Blues", "BBB");
    /** A team of the same association as the Reds. */
    private static final Team GREENS = Team.of("Greens", "AAA");
    /** A team with the same name as the Reds. */
    private static final Team OTHER_REDS = Team.of("Reds", "BBB").withId("4711");

    private static final Team AHLY = Team.of("الأهلي", "EGY");

    private Teams() {}

    /**
     * Any team.
     *
     * @return teams, which shrink to {@code Reds (AAA)}
     */
    public static Arbitrary<Team> any() {
        return Arbitraries.of(REDS, BLUES, GREENS, OTHER_REDS, AHLY);
    }

    /**
     * The first and the second team of a tie. In a quarter of the pairs both are of one association, so its suspension applies to both. In
     * some pairs both have the same name.
     *
     * @return pairs, which shrink to {@code Reds (AAA)} and {@code Blues (BBB)}
     */
    public static Arbitrary<Tuple2<Team, Team>> pairs() {
        return Arbitraries.frequency(
                Tuple.of(5, Tuple.of(REDS, BLUES)),
                Tuple.of(1, Tuple.of(BLUES, REDS)),
                Tuple.of(3, Tuple.of(REDS, GREENS)),
                Tuple.of(2, Tuple.of(REDS, OTHER_REDS)),
                Tuple.of(1, Tuple.of(AHLY, BLUES)));
    }

    /** A number of different teams, two of each association. */
    static List<Team> distinct(int count) {
        return Stream.iterate(0, number -> number + 1)
                .limit(count)
                .map(number -> Team.of("Club " + (number + 1), "AS" + (char) ('A' + number / 2)))
                .toList();
    }
}
