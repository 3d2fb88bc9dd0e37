package io.github.secondleg.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.of;

import com.google.common.collect.Collections2;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every pattern of who may not meet whom between two pots of up to five balls, with the odds of all pairs under both procedures, beside
 * those that are found by laying out all outcomes.
 *
 * <p>Two patterns that differ in the order of rows or columns alone are one up to the names of the balls, so that one of each class is
 * enough, if the library does not care for names: {@link NamesProperties} says that it does not. There are as many classes as there are
 * binary matrices up to permutations of rows and of columns, a number known for each size.
 */
class PatternsExhaustiveTest {
    /** By number of columns. */
    private static final List<List<List<Integer>>> ORDERS = IntStream.rangeClosed(0, 5)
            .mapToObj(columns -> List.copyOf(Collections2.permutations(
                    IntStream.range(0, columns).boxed().toList())))
            .toList();

    static Stream<Arguments> sizes() {
        return Stream.of(
                of(1, 1, 2),
                of(1, 2, 3),
                of(1, 3, 4),
                of(1, 4, 5),
                of(1, 5, 6),
                of(2, 1, 3),
                of(2, 2, 7),
                of(2, 3, 13),
                of(2, 4, 22),
                of(2, 5, 34),
                of(3, 1, 4),
                of(3, 2, 13),
                of(3, 3, 36),
                of(3, 4, 87),
                of(3, 5, 190),
                of(4, 1, 5),
                of(4, 2, 22),
                of(4, 3, 87),
                of(4, 4, 317),
                of(4, 5, 1053),
                of(5, 1, 6),
                of(5, 2, 34),
                of(5, 3, 190),
                of(5, 4, 1053),
                of(5, 5, 5624));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void odds_are_those_of_all_outcomes(int rows, int columns, int classes) {
        List<int[]> patterns = new ArrayList<>();
        addPatterns(new int[rows], 0, columns, patterns);
        assertThat(patterns).hasSize(classes);
        for (int[] pattern : patterns) {
            assertOdds(new Outcomes(pattern, columns));
        }
    }

    private static void assertOdds(Outcomes outcomes) {
        Draw<String> draw = outcomes.draw();
        assertThat(draw.outcomes()).isEqualTo(BigInteger.valueOf(outcomes.count()));
        assertThat(draw.impossibility().isPresent()).isEqualTo(outcomes.count() == 0);
        if (outcomes.count() > 0) {
            Odds<String> uniform = draw.odds(Procedure.UNIFORM);
            Odds<String> sequential = draw.odds(Procedure.SEQUENTIAL);
            long[][] onStage = outcomes.sequential();
            for (int row = 0; row < onStage.length; row++) {
                for (int column = 0; column < onStage[row].length; column++) {
                    String one = "A" + (row + 1);
                    String other = "B" + (column + 1);
                    assertThat(uniform.meeting(one, other))
                            .isEqualTo(fraction(outcomes.with(row, column), outcomes.count()));
                    assertThat(sequential.meeting(one, other))
                            .isEqualTo(fraction(onStage[row][column], Outcomes.WHOLE));
                }
            }
        }
    }

    private static Probability fraction(long some, long all) {
        return Probability.of(BigInteger.valueOf(some), BigInteger.valueOf(all));
    }

    /** Adds one pattern of each class: rows, whose bits are columns, in ascending order. */
    private static void addPatterns(int[] rows, int done, int columns, List<int[]> patterns) {
        if (done == rows.length) {
            if (isFirstOfItsClass(rows, columns)) {
                patterns.add(rows.clone());
            }
            return;
        }
        for (int row = done == 0 ? 0 : rows[done - 1]; row < 1 << columns; row++) {
            rows[done] = row;
            addPatterns(rows, done + 1, columns, patterns);
        }
    }

    /** Whether no other order of the columns, with rows then in ascending order, comes before this one. */
    private static boolean isFirstOfItsClass(int[] rows, int columns) {
        return ORDERS.get(columns).stream().allMatch(order -> {
            int[] other = Arrays.stream(rows)
                    .map(row -> reordered(row, order))
                    .sorted()
                    .toArray();
            return Arrays.compare(rows, other) <= 0;
        });
    }

    private static int reordered(int row, List<Integer> order) {
        int reordered = 0;
        for (int column = 0; column < order.size(); column++) {
            reordered |= (row >>> order.get(column) & 1) << column;
        }
        return reordered;
    }
}
