package io.github.secondleg.benchmarks;

import io.github.secondleg.TwoLeggedTie;

/** The same ties in several orders, one after another. */
final class TieOrders {
    private final TwoLeggedTie[][] orders;
    private int index;

    TieOrders(TwoLeggedTie[][] orders) {
        this.orders = orders;
    }

    TwoLeggedTie[] next() {
        index = (index + 1) % orders.length;
        return orders[index];
    }
}
