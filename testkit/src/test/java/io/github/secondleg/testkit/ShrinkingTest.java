package io.github.secondleg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Goals;
import io.github.secondleg.Incident;
import io.github.secondleg.Match;
import io.github.secondleg.Tie;
import io.github.secondleg.TwoLeggedTie;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A failing property prints the smallest tie in the notation. */
class ShrinkingTest {
    static class Failing {
        @Provide
        Arbitrary<Tie> ties() {
            return Ties.any();
        }

        @Provide
        Arbitrary<TwoLeggedTie> legs() {
            return TwoLeggedTies.any();
        }

        @Property(seed = "2017")
        boolean never(@ForAll("ties") Tie tie) {
            return false;
        }

        @Property(seed = "2017")
        boolean no_single_match(@ForAll("ties") Tie tie) {
            return tie instanceof TwoLeggedTie;
        }

        @Property(seed = "2017")
        boolean no_suspension(@ForAll("ties") Tie tie) {
            return tie.incidents().stream().noneMatch(Incident.Suspension.class::isInstance);
        }

        @Property(seed = "2017")
        boolean no_shoot_out_after_a_level_first_leg(@ForAll("legs") TwoLeggedTie tie) {
            return tie.shootOut().isEmpty()
                    || tie.goals(Match.FIRST_LEG)
                            .filter(new Goals(1, 1)::equals)
                            .isEmpty();
        }

        @Property(seed = "2017")
        boolean no_play_off_with_extra_time(@ForAll("legs") TwoLeggedTie tie) {
            return tie.aggregate().isEmpty()
                    || tie.playOffMatch().flatMap(match -> match.extraTime()).isEmpty();
        }
    }

    @Test
    void the_smallest_tie_is_printed() {
        assertThat(ContractRun.samplesOf(Failing.class))
                .isEqualTo(
                        Map.of(
                                "never",
                                "tie: \"Reds (AAA) v Blues (BBB)\"",
                                "no_single_match",
                                "tie: \"Reds (AAA) v Blues (BBB): match scheduled\"",
                                "no_suspension",
                                "tie: \"Reds (AAA) v Blues (BBB): suspension of AAA by FIFA\"",
                                "no_shoot_out_after_a_level_first_leg",
                                "tie: \"Reds (AAA) v Blues (BBB): first leg 1–1, second leg 0–0, on penalties 3–0\"",
                                "no_play_off_with_extra_time",
                                "tie: \"Reds (AAA) v Blues (BBB): first leg 0–0, second leg 0–0; play-off match Reds v Blues: 0–0, in extra time 0–0\""));
    }
}
