package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ScoreProperties {
    @Property
    void a_printed_score_can_be_parsed(@ForAll @IntRange(max = 999) int home, @ForAll @IntRange(max = 999) int away) {
        Score score = Score.of(home, away);
        assertThat(Score.parse(score.toString())).isEqualTo(score);
        assertThat(Score.parse(home + "-" + away)).isEqualTo(score);
    }
}
