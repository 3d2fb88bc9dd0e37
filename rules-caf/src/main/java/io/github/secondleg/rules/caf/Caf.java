package io.github.secondleg.rules.caf;

import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.TiebreakChain;
import java.util.List;

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
 * <table>
 * <caption>What the rules say, and how it is known</caption>
 * <tr><th>rule</th><th>article</th><th>known from</th></tr>
 * <tr><td>most goals over the two matches</td><td>III.13</td><td>secondary sources for 2017; the text of 2021–22 is quoted</td></tr>
 * <tr><td>level after normal time of the second match: most away goals</td><td>III.13</td><td>the same</td></tr>
 * <tr><td>level again: no extra time, kicks from the penalty mark</td><td>III.14</td><td>the same</td></tr>
 * <tr><td>withdrawal, no-show, refusal to play, leaving the ground: out</td><td>XI.17</td><td>quoted in CAF decisions of 2015 and
 * 2018</td></tr>
 * <tr><td>fraud on identity, or a suspended or unqualified player: out</td><td>VII.10</td><td>quoted in a CAF decision of 2016
 * in the Champions League</td></tr>
 * <tr><td>association suspended: its clubs lose the right to take part</td><td>FIFA Statutes 13; no article of CAF's</td>
 * <td>FIFA's decision of 17 March 2017</td></tr>
 * </table>
 *
 * <p>What CAF's regulations say of too few players was not found for 2017 (the rules of 2020–21 award 0–2): such a failure leaves a tie
 * pending until the organiser rules.
 */
public final class Caf implements RuleSet {
    private static final TiebreakChain QUALIFYING_2017 = new CafRules("CAF Confederation Cup")
            .qualifying(CafSanctions.BY_CHAPTERS)
            .withName("the CAF regulations");

    private static final List<Edition> EDITIONS =
            List.of(Edition.ofSeason(2017, QUALIFYING_2017, "preliminary round", "first round", "play-off round"));

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public Caf() {}

    /** {@code caf}. */
    @Override
    public String name() {
        return "caf";
    }

    /** Regulations III.13–14 as in 2017, for ever. */
    @Override
    public TiebreakChain chain() {
        return QUALIFYING_2017;
    }

    /** The qualifying rounds of 2017: {@code preliminary round}, {@code first round}, {@code play-off round}. */
    @Override
    public List<Edition> editions() {
        return EDITIONS;
    }

    /** {@code caf}. */
    @Override
    public String toString() {
        return name();
    }
}
