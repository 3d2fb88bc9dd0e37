package io.github.secondleg.rules.uefa;

import io.github.secondleg.RuleSet;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.testkit.Deviation;
import io.github.secondleg.testkit.RuleSetContract;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Group;

/** The properties of all rules hold for each season of each competition. */
class UefaContractsTest {
    interface OfUefa extends RuleSetContract {
        /** The basic sanctions have no citation. In extra time only one team can score away goals. */
        @Override
        default Set<Deviation> deviations(TiebreakChain chain) {
            Set<Deviation> deviations = EnumSet.of(Deviation.SANCTIONS_ARE_NOT_CITED);
            if (chain.criteria().stream()
                    .map(Tiebreaker::name)
                    .anyMatch(Tiebreaker.awayGoalsInExtraTime().name()::equals)) {
                deviations.add(Deviation.HOSTING_MATTERS);
            }
            return deviations;
        }
    }

    @Group
    class OfTheChampionsLeague implements OfUefa {
        @Override
        public RuleSet ruleSet() {
            return new ChampionsLeague();
        }
    }

    @Group
    class OfTheEuropaLeague implements OfUefa {
        @Override
        public RuleSet ruleSet() {
            return new EuropaLeague();
        }
    }

    @Group
    class OfTheConferenceLeague implements OfUefa {
        @Override
        public RuleSet ruleSet() {
            return new ConferenceLeague();
        }
    }

    @Group
    class OfTheCupWinnersCup implements OfUefa {
        @Override
        public RuleSet ruleSet() {
            return new CupWinnersCup();
        }
    }

    @Group
    class OfTheFairsCup implements OfUefa {
        @Override
        public RuleSet ruleSet() {
            return new FairsCup();
        }
    }

    @Group
    class OfTheSuperCup implements OfUefa {
        @Override
        public RuleSet ruleSet() {
            return new SuperCup();
        }
    }

    @Group
    class OfTheIntertotoCup implements OfUefa {
        @Override
        public RuleSet ruleSet() {
            return new IntertotoCup();
        }
    }

    @Group
    class OfTheWomensChampionsLeague implements OfUefa {
        @Override
        public RuleSet ruleSet() {
            return new WomensChampionsLeague();
        }
    }

    @Group
    class OfTheYouthLeague implements OfUefa {
        @Override
        public RuleSet ruleSet() {
            return new YouthLeague();
        }
    }
}
