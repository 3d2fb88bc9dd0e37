package io.github.secondleg.draw;

import static io.github.secondleg.draw.Draws.pot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All valid outcomes of a draw of two pots of up to five balls, laid out as sets of cells of a board, and what follows from them alone: which
 * cells can come next is what the outcomes have that hold all cells so far.
 */
final class Outcomes {
    /** Ten balls, each one of at most five: numbers that 60 is a multiple of. */
    static final long WHOLE = 60L * 60 * 60 * 60 * 60 * 60 * 60 * 60 * 60 * 60;

    private final int[] barred;
    private final int columns;
    private final List<Integer> all = new ArrayList<>();

    /** Rows, with a bit for each column that the row's ball may not meet. */
    Outcomes(int[] barred, int columns) {
        this.barred = barred;
        this.columns = columns;
        layOut(0, 0, 0);
    }

    private void layOut(int row, int usedColumns, int cells) {
        if (Integer.bitCount(cells) == Math.min(barred.length, columns)) {
            all.add(cells);
        } else if (row < barred.length) {
            if (barred.length > columns) {
                layOut(row + 1, usedColumns, cells);
            }
            for (int column = 0; column < columns; column++) {
                if (((usedColumns | barred[row]) >>> column & 1) == 0) {
                    layOut(row + 1, usedColumns | 1 << column, cells | cell(row, column));
                }
            }
        }
    }

    private int cell(int row, int column) {
        return 1 << row * columns + column;
    }

    Draw<String> draw() {
        return Draw.of(PotPairing.of(pot("A", barred.length), pot("B", columns)))
                .with(Constraint.mayNotMeet(
                        "some", (one, other) -> one.startsWith("A") && (barred[place(one)] >>> place(other) & 1) == 1));
    }

    private static int place(String ball) {
        return ball.charAt(1) - '1';
    }

    int count() {
        return all.size();
    }

    /** In how many the two meet. */
    int with(int row, int column) {
        return (int)
                all.stream().filter(cells -> (cells & cell(row, column)) != 0).count();
    }

    /** Of {@link #WHOLE} draws on the stage, in how many each row meets each column. */
    long[][] sequential() {
        long[][] meetings = new long[barred.length][columns];
        Map<Integer, Long> sets = Map.of(0, WHOLE);
        for (int tie = 0; tie < Math.min(barred.length, columns); tie++) {
            Map<Integer, Long> next = new HashMap<>();
            sets.forEach((cells, chance) -> {
                int admitted = all.stream()
                                .filter(outcome -> (outcome & cells) == cells)
                                .reduce(0, (a, b) -> a | b)
                        & ~cells;
                int rows = 0;
                for (int row = 0; row < barred.length; row++) {
                    rows += inRow(admitted, row) != 0 ? 1 : 0;
                }
                for (int row = 0; row < barred.length; row++) {
                    for (int column = 0; column < columns; column++) {
                        if ((admitted & cell(row, column)) != 0) {
                            long share = chance / rows / Integer.bitCount(inRow(admitted, row));
                            meetings[row][column] += share;
                            next.merge(cells | cell(row, column), share, Long::sum);
                        }
                    }
                }
            });
            sets = next;
        }
        return meetings;
    }

    private int inRow(int cells, int row) {
        return cells >>> row * columns & (1 << columns) - 1;
    }
}
