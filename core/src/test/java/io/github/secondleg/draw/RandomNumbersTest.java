package io.github.secondleg.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Iterator;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class RandomNumbersTest {
    private static RandomGenerator scripted(long... longs) {
        Iterator<Long> script = Arrays.stream(longs).iterator();
        return script::next;
    }

    @Test
    void one_of_one_asks_for_nothing() {
        assertThat(new RandomNumbers(scripted()).below(1)).isZero();
        assertThat(new RandomNumbers(scripted()).below(BigInteger.ONE)).isZero();
    }

    @Test
    void a_power_of_two_throws_nothing_back() {
        assertThat(new RandomNumbers(scripted(-1)).below(8)).isEqualTo(7);
        assertThat(new RandomNumbers(scripted(-1)).below(BigInteger.valueOf(8))).isEqualTo(7);
    }

    @Test
    void the_bound_itself_is_thrown_back() {
        long five = 5L << Long.SIZE - 3;
        long four = 4L << Long.SIZE - 3;
        assertThat(new RandomNumbers(scripted(five, four)).below(5)).isEqualTo(4);
        assertThat(new RandomNumbers(scripted(five, four)).below(BigInteger.valueOf(5)))
                .isEqualTo(4);
    }

    /** 2^70 takes 70 bits, 64 of the first long and the top 6 of the second. */
    @Test
    void a_number_of_more_bits_than_a_long_takes_several() {
        BigInteger bound = BigInteger.ONE.shiftLeft(70);
        assertThat(new RandomNumbers(scripted(-1, -1)).below(bound)).isEqualTo(bound.subtract(BigInteger.ONE));
        assertThat(new RandomNumbers(scripted(1, 2L << Long.SIZE - 6)).below(bound))
                .isEqualTo(BigInteger.valueOf(64 + 2));
    }
}
