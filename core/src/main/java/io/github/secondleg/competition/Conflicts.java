package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;

/** Finds the ties of a bracket whose recorded teams differ from the teams that have the places. */
final class Conflicts {
    private Conflicts() {}

    static ImmutableList<Conflict> in(Bracket bracket) {
        ImmutableList.Builder<Conflict> conflicts = ImmutableList.builder();
        for (Pairing pairing : bracket.pairings()) {
            Tie tie = pairing.facts();
            if (tie != null) {
                for (Side side : Side.values()) {
                    if (!pairing.place(side).is(tie.team(side))) {
                        conflicts.add(Conflict.of(pairing, side, tie.team(side)));
                    }
                }
            } else {
                Team first = pairing.place(Side.FIRST).team();
                if (first != null && pairing.place(Side.SECOND).is(first)) {
                    conflicts.add(Conflict.of(pairing, Side.SECOND, first));
                }
            }
        }
        return conflicts.build();
    }
}
