package io.github.secondleg.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Decision;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each famous tie is decided as it was, or, where people had to rule, is pending until they have. */
class FamousTiesTest {
    static Stream<FamousTie> ties() {
        return FamousTie.all().stream();
    }

    @ParameterizedTest
    @MethodSource("ties")
    void comes_out_as_it_did(FamousTie famous) {
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
    void says_why_it_is_famous_and_where_that_is_known_from(FamousTie famous) {
        assertThat(famous.whyFamous()).isNotBlank();
        assertThat(famous.source()).isNotBlank();
    }

    @Test
    void some_wait_for_a_ruling_and_they_are_of_every_confederation_with_rules_here() {
        List<FamousTie> all = FamousTie.all();
        assertThat(all)
                .extracting(tie -> outcome(tie.decision()).split(" ", 2)[0])
                .contains("advances", "pending");
        assertThat(all).extracting(tie -> tie.ruleSet().split("-", 2)[0]).contains("caf", "uefa", "conmebol");
    }
}
