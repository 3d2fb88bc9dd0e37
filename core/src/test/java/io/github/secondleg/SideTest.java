package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SideTest {
    @Test
    void each_side_is_the_others_opponent() {
        assertThat(Side.FIRST.opponent()).isEqualTo(Side.SECOND);
        assertThat(Side.SECOND.opponent()).isEqualTo(Side.FIRST);
    }

    @Test
    void matches_are_printed_in_words_and_listed_in_playing_order() {
        assertThat(Match.values())
                .extracting(Match::toString)
                .containsExactly("first leg", "second leg", "match", "play-off match");
    }
}
