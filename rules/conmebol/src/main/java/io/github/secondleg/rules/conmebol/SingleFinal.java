package io.github.secondleg.rules.conmebol;

import io.github.secondleg.Citation;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;

/** The final of one match on neutral ground, in both cups since 2019. */
final class SingleFinal {
    private SingleFinal() {}

    static TiebreakChain under(String name, Citation article) {
        return TiebreakChain.of(
                name,
                Tiebreaker.aggregate().citing(article),
                Tiebreaker.extraTime().citing(article),
                Tiebreaker.shootOut().citing(article));
    }
}
