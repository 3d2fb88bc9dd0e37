package io.github.secondleg.draw;

/** Calculates exact odds without the limit on positions, to measure the cost that the limit prevents. */
public final class OddsWithoutLimit {
    private OddsWithoutLimit() {}

    /** The odds of a draw, calculated from scratch. A draw itself stores the counts of earlier calls. */
    public static <E> Odds<E> of(Draw<E> draw, Procedure procedure) {
        Board<E> board = new Board<>(draw.pairings(), draw.constraints());
        return procedure == Procedure.UNIFORM
                ? UniformOdds.of(board, new Counts(board, Integer.MAX_VALUE))
                : SequentialOdds.of(board, new LookAhead(board, new Network(board)), Integer.MAX_VALUE);
    }
}
