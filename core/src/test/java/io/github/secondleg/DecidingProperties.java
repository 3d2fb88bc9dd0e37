package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Properties of every tie without incidents under every chain of standard criteria, in any order. */
@Domain(PlainTies.class)
class DecidingProperties {
    @Property
    void every_tie_gets_one_decision_with_texts(@ForAll TwoLeggedTie tie, @ForAll TiebreakChain chain) {
        Decision decision = chain.decide(tie);
        PlainTies.count(tie, decision);
        assertThat(decision.winner().isPresent()).isEqualTo(decision instanceof Decision.Advances);
        assertThat(decision.loser())
                .isEqualTo(decision.winner().map(winner -> winner.equals(tie.first()) ? tie.second() : tie.first()));
        assertThat(chain.winner(tie)).isEqualTo(decision.winner());
        assertThat(decision.summary()).endsWith(".").doesNotContain("null").doesNotContain("%");
        assertThat(decision.notes())
                .allSatisfy(note -> assertThat(note.text()).endsWith(".").doesNotContain("%"));
        assertThat(decision.toString()).startsWith(tie.toString());
    }

    @Property
    void the_same_facts_always_give_the_same_decision(@ForAll TwoLeggedTie tie, @ForAll TiebreakChain chain) {
        Decision decision = chain.decide(tie);
        PlainTies.count(tie, decision);
        Decision again = chain.decide(rebuilt(tie, Optional.empty()));
        assertThat(again).isEqualTo(decision).hasSameHashCodeAs(decision).hasToString(decision.toString());
        assertThat(again.trace()).isEqualTo(decision.trace()).hasSameHashCodeAs(decision.trace());
        assertThat(again.notes()).isEqualTo(decision.notes());
    }

    @Property
    void names_and_associations_have_no_influence(@ForAll TwoLeggedTie tie, @ForAll TiebreakChain chain) {
        Decision decision = chain.decide(tie);
        PlainTies.count(tie, decision);
        Decision renamed = chain.decide(rebuilt(
                tie,
                Optional.of(List.of(
                        Team.of("Zzz", "ZZZ").withId("2"), Team.of("aaa", "AAA").withId("1")))));
        assertThat(renamed.criterion()).isEqualTo(decision.criterion());
        assertThat(renamed.winner().flatMap(renamed.tie()::sideOf))
                .isEqualTo(decision.winner().flatMap(tie::sideOf));
        assertThat(renamed.trace().steps())
                .extracting(Trace.Step::verdict)
                .isEqualTo(decision.trace().steps().stream()
                        .map(Trace.Step::verdict)
                        .toList());
    }

    @Property
    void the_trace_lists_what_was_asked_in_order_up_to_what_decided(
            @ForAll TwoLeggedTie tie, @ForAll TiebreakChain chain) {
        Decision decision = chain.decide(tie);
        PlainTies.count(tie, decision);
        List<Trace.Step> steps = decision.trace().steps();
        Trace.Step last = steps.get(steps.size() - 1);
        List<String> asked = steps.stream().map(Trace.Step::criterion).toList();
        List<String> names = chain.criteria().stream().map(Tiebreaker::name).toList();
        assertThat(steps.subList(0, steps.size() - 1))
                .allMatch(step -> step.verdict().isLevel());
        assertThat(last.criterion()).isEqualTo(decision.criterion());
        assertThat(last.verdict().side().map(tie::team)).isEqualTo(decision.winner());
        assertThat(last.verdict().isLevel()).isFalse();
        if (last.criterion().equals("end of the rules")) {
            assertThat(asked.subList(0, asked.size() - 1)).isEqualTo(names);
        } else {
            assertThat(asked).isEqualTo(names.subList(0, asked.size()));
        }
    }

    @Property
    void varying_a_chain_leaves_the_original_as_it_was(@ForAll TwoLeggedTie tie, @ForAll TiebreakChain chain) {
        Decision decision = chain.decide(tie);
        PlainTies.count(tie, decision);
        List<Tiebreaker> criteria = List.copyOf(chain.criteria());
        Tiebreaker own = Tiebreaker.of("own", any -> Verdict.advances(Side.SECOND));
        chain.then(own).decide(tie);
        for (Tiebreaker criterion : criteria) {
            chain.insertingBefore(criterion, own).decide(tie);
            chain.replacing(criterion, own).decide(tie);
            chain.without(criterion).decide(tie);
        }
        assertThat(chain.criteria()).isEqualTo(criteria);
        assertThat(chain.decide(tie)).isEqualTo(decision);
        assertThat(chain.decide(tie).trace()).isEqualTo(decision.trace());
    }

    /** The same facts recorded in another order, whole legs first, and if wanted for other teams. */
    private static TwoLeggedTie rebuilt(TwoLeggedTie tie, Optional<List<Team>> others) {
        List<Team> teams = others.orElse(List.of(tie.first(), tie.second()));
        TwoLeggedTie built = TwoLeggedTie.of(teams.get(0), teams.get(1), tie.firstLeg(), tie.secondLeg());
        built = tie.higherSeed()
                .flatMap(tie::sideOf)
                .map(built::team)
                .map(built::withHigherSeed)
                .orElse(built);
        built = tie.lotsDrawnFor()
                .flatMap(tie::sideOf)
                .map(built::team)
                .map(built::withLotsDrawnFor)
                .orElse(built);
        if (tie.playOffMatch().isPresent()) {
            PlayOffMatch old = tie.playOffMatch().get();
            boolean atFirst = old.home().equals(tie.first());
            PlayOffMatch playOff =
                    PlayOffMatch.between(teams.get(atFirst ? 0 : 1), teams.get(atFirst ? 1 : 0), old.match());
            playOff = old.extraTime().map(playOff::withExtraTime).orElse(playOff);
            built = built.withPlayOffMatch(
                    old.shootOut().map(playOff::withShootOut).orElse(playOff));
        }
        built = tie.shootOut().map(built::withShootOut).orElse(built);
        return tie.extraTime().map(built::withExtraTime).orElse(built);
    }
}
