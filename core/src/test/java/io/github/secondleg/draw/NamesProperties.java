package io.github.secondleg.draw;

import static io.github.secondleg.draw.Draws.pot;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What balls are called, and in which order they lie in a pot, matters to nobody's odds. */
class NamesProperties {
    @Property
    void exchanging_names_exchanges_odds(
            @ForAll @IntRange(min = 1, max = 5) int rows,
            @ForAll @IntRange(min = 1, max = 5) int columns,
            @ForAll Random random) {
        int[] barred = random.ints(rows, 0, 1 << columns)
                .map(row -> row & random.nextInt(1 << columns))
                .toArray();
        Draw<String> draw = new Outcomes(barred, columns).draw();
        Map<String, String> names = new HashMap<>();
        rename("A", rows, names, random);
        rename("B", columns, names, random);
        Draw<String> renamed = Draw.of(PotPairing.of(pot("A", rows), pot("B", columns)))
                .with(Constraint.mayNotMeet(
                        "the same",
                        (one, other) -> draw.constraints()
                                .get(0)
                                .groupOf(new DrawnTie<>(names.get(one), names.get(other)))
                                .isPresent()));

        assertThat(renamed.outcomes()).isEqualTo(draw.outcomes());
        for (Procedure procedure : draw.impossibility().isPresent() ? new Procedure[0] : Procedure.values()) {
            Odds<String> odds = draw.odds(procedure);
            Odds<String> renamedOdds = renamed.odds(procedure);
            for (String one : pot("A", rows).balls()) {
                for (String other : pot("B", columns).balls()) {
                    assertThat(renamedOdds.meeting(one, other))
                            .isEqualTo(odds.meeting(names.get(one), names.get(other)))
                            .isEqualTo(renamedOdds.meeting(other, one));
                }
            }
        }
    }

    private static void rename(String pot, int balls, Map<String, String> names, Random random) {
        List<String> old = pot(pot, balls).balls();
        List<String> other = new ArrayList<>(old);
        Collections.shuffle(other, random);
        for (int i = 0; i < balls; i++) {
            names.put(old.get(i), other.get(i));
        }
    }
}
