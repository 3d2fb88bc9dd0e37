package io.github.secondleg.draw;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An exact probability: a fraction from 0 to 1 in lowest terms. */
public final class Probability implements Comparable<Probability> {
    private final BigInteger numerator;
    private final BigInteger denominator;

    private Probability(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** The probability of some cases among all, which are equally likely. */
    static Probability of(BigInteger some, BigInteger all) {
        BigInteger divisor = some.gcd(all);
        return new Probability(some.divide(divisor), all.divide(divisor));
    }

    /**
     * The numerator of the fraction in lowest terms.
     *
     * @return the numerator, from zero to the denominator
     */
    public BigInteger numerator() {
        return numerator;
    }

    /**
     * The denominator of the fraction in lowest terms.
     *
     * @return the denominator, one or more
     */
    public BigInteger denominator() {
        return denominator;
    }

    /**
     * The nearest {@code double}.
     *
     * @return a number from 0 to 1
     */
    public double doubleValue() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                .doubleValue();
    }

    @Override
    public int compareTo(Probability other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Probability that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator);
    }

    /** The fraction in lowest terms, such as {@code 5/18}, {@code 0} or {@code 1}. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
