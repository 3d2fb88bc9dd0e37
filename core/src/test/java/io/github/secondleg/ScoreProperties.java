package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ScoreProperties {
    @Property
    void what_is_printed_is_read_back(@ForAll @IntRange(max = 999) int home, @ForAll @IntRange(max = 999) int away) {
        Score score = Score.of(home, away);
        assertThat(Score.parse(score.toString())).isEqualTo(score);
        assertThat(Score.parse(home + "-" + away)).isEqualTo(score);
    }
}
