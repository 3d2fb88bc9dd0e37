package io.github.secondleg.draw;

/** Exact odds however many positions they take, to see what the limit keeps users from. */
public final class OddsWithoutLimit {
    private OddsWithoutLimit() {}

    /** The odds of the draw, worked out anew: a draw remembers what it has counted. */
    public static <E> Odds<E> of(Draw<E> draw, Procedure procedure) {
        Board<E> board = new Board<>(draw.pairings(), draw.constraints());
        return procedure == Procedure.UNIFORM
                ? UniformOdds.of(board, new Counts(board, Integer.MAX_VALUE))
                : SequentialOdds.of(board, new LookAhead(board, new Network(board)), Integer.MAX_VALUE);
    }
}
