package io.github.secondleg.draw;

/**
 * The procedure by which a draw is held. Both procedures can produce every valid outcome and no other. They differ in the probabilities of
 * the outcomes.
 *
 * <p>A small example: pots {a, b, c} and {x, y, z}; a may not meet x, and b may not meet y. Three outcomes are valid:
 *
 * <table>
 * <caption>The probability of each outcome</caption>
 * <tr><th>outcome</th><th>uniform</th><th>sequential</th></tr>
 * <tr><td>a–y, b–x, c–z</td><td>1/3 = 6/18</td><td>5/18</td></tr>
 * <tr><td>a–y, b–z, c–x</td><td>1/3 = 12/36</td><td>13/36</td></tr>
 * <tr><td>a–z, b–x, c–y</td><td>1/3 = 12/36</td><td>13/36</td></tr>
 * </table>
 *
 * <p>In a sequential draw, if c is drawn first, it meets x, y and z with equal probability. If a is drawn first, its opponent is y or z
 * with equal probability: one half goes to the only outcome with a–z, and the two outcomes with a–y share the other half. So c–z has the
 * probability 1/3 · (1/4 + 1/4 + 1/3) = 5/18, with a, b or c as the first ball.
 */
public enum Procedure {
    /**
     * Ball by ball, as in public draws: all balls of a pot that can be drawn are equally likely. A ball is skipped if a constraint bars it
     * or the draw could not be completed after it.
     */
    SEQUENTIAL,
    /**
     * All valid outcomes are equally likely; an outcome is a set of ties with their hosts. The balls are still drawn one by one, each with
     * a probability proportional to the number of outcomes that it leaves possible.
     */
    UNIFORM;

    /** The name in lower case. */
    @Override
    public String toString() {
        return this == SEQUENTIAL ? "sequential" : "uniform";
    }
}
