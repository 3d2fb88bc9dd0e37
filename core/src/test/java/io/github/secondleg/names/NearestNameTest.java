package io.github.secondleg.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {
    @Test
    void is_the_one_with_the_fewest_changes_at_any_place_in_the_list() {
        assertThat(NearestName.to("uefa", List.of("fifa", "uef"))).contains("uef");
        assertThat(NearestName.to("uefa", List.of("uef", "fifa"))).contains("uef");
        assertThat(NearestName.to("uefa", List.of("fifa", "caf"))).contains("fifa");
    }

    @Test
    void is_none_beyond_two_changes() {
        assertThat(NearestName.to("uefa", List.of("caf", "conmebol"))).isEmpty();
        assertThat(NearestName.to("uefa", List.of())).isEmpty();
    }

    /** In Turkish a capital I becomes another letter than i, which would be four changes here. */
    @Test
    void does_not_mind_the_case_nor_the_machines_locale() {
        assertThat(NearestName.to("IIII-CUP", List.of("iiii-cup"))).contains("iiii-cup");
    }
}
