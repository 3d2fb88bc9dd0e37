package io.github.secondleg;

import static io.github.secondleg.benchmarks.UserRules.cleanSheets;
import static io.github.secondleg.benchmarks.UserRules.fewestConceded;
import static io.github.secondleg.benchmarks.UserRules.firstLeg;
import static io.github.secondleg.benchmarks.UserRules.homeGoals;
import static io.github.secondleg.benchmarks.UserRules.matchesScoredIn;
import static io.github.secondleg.benchmarks.UserRules.mostInAMatch;
import static io.github.secondleg.benchmarks.UserRules.widestMargin;
import static io.github.secondleg.benchmarks.UserRules.wins;

import java.util.List;

/** The two chains of {@link io.github.secondleg.benchmarks.Chains} with users' criteria, written by hand: no loop, no interface. */
public final class HandWrittenUserRules {
    private final TiebreakChain chain;
    private final List<Tiebreaker> criteria;

    /** For the decisions to name the chain and criteria that the library's would. */
    public HandWrittenUserRules(TiebreakChain chain) {
        this.chain = chain;
        this.criteria = chain.criteria();
    }

    public Decision threeStandardAndFive(TwoLeggedTie tie) {
        Score one = tie.firstLeg().counting;
        Score two = tie.secondLeg().counting;
        if (one == null || two == null) {
            throw new UnsupportedOperationException(tie.toString());
        }
        int aggregate = one.homeGoals() + two.awayGoals() - one.awayGoals() - two.homeGoals();
        if (aggregate != 0) {
            return decided(tie, 0, aggregate);
        }
        int awayGoals = two.awayGoals() - one.awayGoals();
        if (awayGoals != 0) {
            return decided(tie, 1, awayGoals);
        }
        ExtraTime extraTime = tie.afterLegs.extraTime();
        int goals = extraTime == null ? 0 : extraTime.awayGoals() - extraTime.homeGoals();
        if (goals != 0) {
            return decided(tie, 2, goals);
        }
        int lead = homeGoals(tie);
        if (lead != 0) {
            return decided(tie, 3, lead);
        }
        lead = wins(tie);
        if (lead != 0) {
            return decided(tie, 4, lead);
        }
        lead = cleanSheets(tie);
        if (lead != 0) {
            return decided(tie, 5, lead);
        }
        lead = matchesScoredIn(tie);
        if (lead != 0) {
            return decided(tie, 6, lead);
        }
        lead = firstLeg(tie);
        if (lead != 0) {
            return decided(tie, 7, lead);
        }
        return endOfTheRules(tie);
    }

    public Decision eight(TwoLeggedTie tie) {
        int lead = homeGoals(tie);
        if (lead != 0) {
            return decided(tie, 0, lead);
        }
        lead = wins(tie);
        if (lead != 0) {
            return decided(tie, 1, lead);
        }
        lead = cleanSheets(tie);
        if (lead != 0) {
            return decided(tie, 2, lead);
        }
        lead = matchesScoredIn(tie);
        if (lead != 0) {
            return decided(tie, 3, lead);
        }
        lead = widestMargin(tie);
        if (lead != 0) {
            return decided(tie, 4, lead);
        }
        lead = mostInAMatch(tie);
        if (lead != 0) {
            return decided(tie, 5, lead);
        }
        lead = fewestConceded(tie);
        if (lead != 0) {
            return decided(tie, 6, lead);
        }
        lead = firstLeg(tie);
        if (lead != 0) {
            return decided(tie, 7, lead);
        }
        return endOfTheRules(tie);
    }

    private Decision decided(Tie tie, int place, int lead) {
        return new Decision.Advances(chain, tie, tie, criteria.get(place), lead > 0 ? Side.FIRST : Side.SECOND);
    }

    private Decision endOfTheRules(Tie tie) {
        return Decision.of(chain, Judgement.by(DecisionReason.EndOfTheRules.INSTANCE, chain.rules, tie));
    }
}
