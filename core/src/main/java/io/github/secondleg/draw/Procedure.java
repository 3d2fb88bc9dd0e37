package io.github.secondleg.draw;

/**
 * How a draw is held. Both procedures give every valid outcome a chance and no other; they differ in how great a chance.
 *
 * <p>A small example: pots {a, b, c} and {x, y, z}; a may not meet x, and b may not meet y. Three outcomes are valid:
 *
 * <table>
 * <caption>The chance of each outcome</caption>
 * <tr><th>outcome</th><th>uniform</th><th>sequential</th></tr>
 * <tr><td>a–y, b–x, c–z</td><td>1/3 = 6/18</td><td>5/18</td></tr>
 * <tr><td>a–y, b–z, c–x</td><td>1/3 = 12/36</td><td>13/36</td></tr>
 * <tr><td>a–z, b–x, c–y</td><td>1/3 = 12/36</td><td>13/36</td></tr>
 * </table>
 *
 * <p>On the stage, c meets each of x, y and z with the same chance if it is drawn first. If a is drawn first, its opponent is y or z, evenly:
 * half of the chance goes to the one outcome with a–z, and the other half is shared by the two with a–y. So c–z comes up with
 * 1/3 · (1/4 + 1/4 + 1/3) = 5/18, for a, b or c as the first ball.
 */
public enum Procedure {
    /**
     * Ball by ball, as on the stage: each ball is as likely as any other in its pot that can be drawn; those that a constraint bars, or that
     * would leave a draw that cannot be completed, are skipped.
     */
    SEQUENTIAL,
    /**
     * Each valid outcome, a set of ties with their hosts, is as likely as any other. The balls are drawn one by one all the same, each with the
     * share of the outcomes that it leaves possible.
     */
    UNIFORM;

    /** The name in small letters. */
    @Override
    public String toString() {
        return this == SEQUENTIAL ? "sequential" : "uniform";
    }
}
