package io.github.secondleg.benchmarks;

import io.github.secondleg.TwoLeggedTie;

/** The same ties in one order after another. */
final class Orders {
    private final TwoLeggedTie[][] orders;
    private int place;

    Orders(TwoLeggedTie[][] orders) {
        this.orders = orders;
    }

    TwoLeggedTie[] next() {
        place = (place + 1) % orders.length;
        return orders[place];
    }
}
