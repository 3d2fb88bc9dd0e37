package io.github.secondleg.testkit;

import io.github.secondleg.*;
import java.util.Set;

class SmokeTest implements RuleSetContract {
    public RuleSet ruleSet() {
        return new RuleSet() {
            public String name() { return "x"; }
            public TiebreakChain chain() { return TiebreakChain.of("the rules", Tiebreaker.aggregate(), Tiebreaker.awayGoals(), Tiebreaker.extraTime(), Tiebreaker.shootOut()); }
        };
    }
    public Set<Departure> departures(TiebreakChain chain) { return Set.of(Departure.CRITERIA_ARE_NOT_CITED, Departure.SANCTIONS_ARE_NOT_CITED); }
}
