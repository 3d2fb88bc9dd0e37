package io.github.secondleg.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Decision;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each famous tie has its real winner. If it needed a ruling, it is pending without it. */
class FamousTiesExampleTest {
    static Stream<FamousTie> ties() {
        return FamousTie.all().stream();
    }

    @ParameterizedTest
    @MethodSource("ties")
    void each_tie_has_its_real_outcome(FamousTie famous) {
        assertThat(outcome(famous.decision())).isEqualTo(famous.outcome());
    }

    private static String outcome(Decision decision) {
        if (decision instanceof Decision.Advances advances) {
            return "advances " + advances.winner().orElseThrow().name();
        }
        return decision instanceof Decision.Pending ? "pending" : "nobody";
    }

    @ParameterizedTest
    @MethodSource("ties")
    void each_tie_has_a_reason_and_a_source(FamousTie famous) {
        assertThat(famous.whyFamous()).isNotBlank();
        assertThat(famous.source()).isNotBlank();
    }

    @Test
    void the_ties_cover_pending_ones_and_every_confederation() {
        List<FamousTie> all = FamousTie.all();
        assertThat(all)
                .extracting(tie -> outcome(tie.decision()).split(" ", 2)[0])
                .contains("advances", "pending");
        assertThat(all).extracting(tie -> tie.ruleSet().split("-", 2)[0]).contains("caf", "uefa", "conmebol");
    }
}
