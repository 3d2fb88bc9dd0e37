package io.github.secondleg.draw;

/** Exact odds without the limit on positions, to measure the draws that the limit rejects. */
public final class OddsWithoutLimit {
    private OddsWithoutLimit() {}

    /** The odds of the draw, computed from scratch, since a draw remembers its counts. */
    public static <E> Odds<E> of(Draw<E> draw, Procedure procedure) {
        Board<E> board = new Board<>(draw.pairings(), draw.constraints());
        return procedure == Procedure.UNIFORM
                ? UniformOdds.of(board, new Counts(board, Integer.MAX_VALUE))
                : SequentialOdds.of(board, new LookAhead(board, new Network(board)), Integer.MAX_VALUE);
    }
}
