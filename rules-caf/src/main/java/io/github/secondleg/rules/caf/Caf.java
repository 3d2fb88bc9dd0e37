package io.github.secondleg.rules.caf;

import static io.github.secondleg.rules.caf.CafSanctions.SINCE_2015;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;

/**
 * The rules of the Confédération Africaine de Football (CAF) for qualifying ties over two legs, as in the Confederation Cup of 2017.
 *
 * <p>This rule set never changes. {@link CafChampionsLeague} and {@link CafConfederationCup} have all seasons whose rules are known.
 *
 * <p>The rounds are {@code preliminary round}, {@code first round} and {@code play-off round} of 2017.
 *
 * <p>Each chapter of the regulations numbers its articles from 1, so a citation has the chapter and the number, as in {@code III.13}.
 *
 * <p>The page {@code docs/sources/caf.md} lists the sources of each row.
 *
 * <p>No source states what CAF's regulations of 2017 say about too few players. (The rules of 2020–21 award 0–2.) Such a failure leaves a
 * tie pending until the organiser makes a ruling.
 */
public final class Caf extends RuleTable {
    private static final TiebreakChain QUALIFYING_2017 =
            new CafRules("CAF Confederation Cup").qualifying(SINCE_2015).withName("the CAF regulations");

    private static final List<Edition> EDITIONS =
            List.of(Edition.ofSeason(2017, QUALIFYING_2017, "preliminary round", "first round", "play-off round")
                    .overTwoLegs()
                    .knownFrom(1, 2, 3));

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public Caf() {
        super("caf", Set.of(), EDITIONS);
    }
}
