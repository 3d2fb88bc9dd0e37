package io.github.secondleg.rules.caf;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;

/**
 * The Confédération Africaine de Football's rules for qualifying ties over two legs, as in the 2017 Confederation Cup.
 *
 * <p>This one set never changes. The competitions have rule sets of their own, with every season that is known: {@link ChampionsLeague} and
 * {@link ConfederationCup}.
 *
 * <p>By season and round they are asked for as {@code preliminary round}, {@code first round} and {@code play-off round} of 2017.
 *
 * <p>Chapters of the regulations count their paragraphs anew, so that an article is chapter and number.
 *
 * <p>The rows with their sources are in {@code docs/sources/caf.md}.
 *
 * <p>What CAF's regulations say of too few players was not found for 2017 (the rules of 2020–21 award 0–2): such a failure leaves a tie
 * pending until the organiser rules.
 */
public final class Caf extends RuleTable {
    private static final TiebreakChain QUALIFYING_2017 = new CafRules("CAF Confederation Cup")
            .qualifying(CafSanctions.BY_CHAPTERS)
            .withName("the CAF regulations");

    private static final List<Edition> EDITIONS =
            List.of(Edition.ofSeason(2017, QUALIFYING_2017, "preliminary round", "first round", "play-off round")
                    .overTwoLegs()
                    .knownFrom(1, 2, 3));

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public Caf() {
        super("caf", Set.of(), EDITIONS);
    }
}
