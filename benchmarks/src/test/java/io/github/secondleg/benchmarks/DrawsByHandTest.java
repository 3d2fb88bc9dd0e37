package io.github.secondleg.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Team;
import io.github.secondleg.draw.DrawRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The comparison is fair only if both sides hold the same draw. */
class DrawsByHandTest {
    @ParameterizedTest
    @EnumSource
    void the_library_replays_a_draw_by_hand(SampleDraws sample) {
        boolean twoPots = sample == SampleDraws.ALL_DIFFERENT;
        var pairings = sample.draw.pairings();
        List<Team> first = new ArrayList<>(
                twoPots
                        ? pairings.get(0).first().balls()
                        : pairings.get(0).second().balls());
        List<Team> second = new ArrayList<>(
                twoPots
                        ? pairings.get(0).second().balls()
                        : pairings.get(0).first().balls());
        if (!twoPots) {
            first.addAll(pairings.get(1).first().balls());
            second.addAll(pairings.get(1).second().balls());
        }
        for (int seed = 0; seed < 50; seed++) {
            int[] balls = sample.byHand().draw(new SplittableRandom(seed));
            List<Team> drawn = IntStream.of(balls)
                    .mapToObj(ball -> ball < 32 ? first.get(ball) : second.get(ball - 32))
                    .toList();

            DrawRecord<Team> record = sample.draw.replay(drawn);

            assertThat(record.ties()).hasSize(16);
        }
    }
}
