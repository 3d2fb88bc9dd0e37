package io.github.secondleg.rules.conmebol;

import io.github.secondleg.Citation;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import java.util.ArrayList;
import java.util.List;

/** What all ties over two legs have in common: the points of both legs first, and then what their era asks for, under one article. */
final class PointsFirst {
    private final String name;
    private final Citation article;
    private final int forAWin;

    private PointsFirst(String name, Citation article, int forAWin) {
        this.name = name;
        this.article = article;
        this.forAWin = forAWin;
    }

    /** Two points for a win. */
    static PointsFirst two(String name, Citation article) {
        return new PointsFirst(name, article, 2);
    }

    /** Three points for a win. */
    static PointsFirst three(String name, Citation article) {
        return new PointsFirst(name, article, 3);
    }

    TiebreakChain then(Tiebreaker... behind) {
        List<Tiebreaker> criteria = new ArrayList<>();
        criteria.add(Tiebreaker.points(forAWin).citing(article));
        for (Tiebreaker criterion : behind) {
            criteria.add(criterion.citing(article));
        }
        return TiebreakChain.of(name, criteria);
    }
}
