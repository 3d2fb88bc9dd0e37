package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.TiebreakChain;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * The plan of a competition: its rounds and the rules of each round.
 *
 * @param rules the name of the rules
 * @param ruledRounds the rounds with their rules
 */
record Plan(String name, int season, String rules, ImmutableList<RuledRound> ruledRounds) {
    static Plan under(TiebreakChain rules, String name, int season, List<Round> rounds) {
        return checked(name, season, rules.name(), rounds, round -> rules);
    }

    static Plan under(RuleSet rules, String name, int season, List<Round> rounds) {
        return checked(name, season, rules.name(), rounds, round -> chain(rules, season, round));
    }

    private static Plan checked(
            String name, int season, String rules, List<Round> rounds, Function<Round, TiebreakChain> chains) {
        CompetitionErrors.notBlank("competition name", name);
        PlanFaults faults = new PlanFaults(name, rounds);
        ImmutableList.Builder<RuledRound> ruled = ImmutableList.builder();
        for (Round round : rounds) {
            faults.check(round);
            try {
                ruled.add(new RuledRound(round, round.rules().orElseGet(() -> chains.apply(round))));
            } catch (IllegalArgumentException noEdition) {
                faults.add(String.valueOf(noEdition.getMessage()));
            }
        }
        if (!faults.all().isEmpty()) {
            throw CompetitionErrors.plan(name, faults.all());
        }
        return new Plan(name, season, rules, ruled.build());
    }

    /** The chain of a round; by season and name if the rule set has editions. */
    private static TiebreakChain chain(RuleSet rules, int season, Round round) {
        if (rules.editions().isEmpty()) {
            return rules.chain();
        }
        TiebreakChain chain = rules.forRound(season, round.name());
        if (chain.form() == (round.isOverOneMatch() ? Edition.Form.TWO_LEGS : Edition.Form.ONE_MATCH)) {
            throw CompetitionErrors.fault(
                    CompetitionErrors.roundOfOtherForm(round.name(), round.isOverOneMatch(), rules.name(), season));
        }
        return chain;
    }

    ImmutableList<Round> rounds() {
        return ruledRounds.stream().map(RuledRound::round).collect(ImmutableList.toImmutableList());
    }

    /** Compares rules by name, since chains are equal only if they are the same object. */
    boolean isSameAs(Plan other) {
        return name.equals(other.name)
                && season == other.season
                && rules.equals(other.rules)
                && rounds().equals(other.rounds());
    }

    Bracket bracket() {
        BracketLinks links = BracketLinks.of(rounds());
        ImmutableList.Builder<Node> nodes = ImmutableList.builder();
        int index = 0;
        for (RuledRound ruled : ruledRounds) {
            Iterator<Slot> slots = ruled.round().slots().iterator();
            for (String tie : ruled.round().tieNames()) {
                nodes.add(Node.of(ruled, index++, tie, slots.next(), slots.next(), links.from(tie)));
            }
        }
        return Bracket.of(nodes.build());
    }
}
