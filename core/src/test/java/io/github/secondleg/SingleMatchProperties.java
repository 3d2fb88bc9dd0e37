package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.NaiveSingleMatch.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every tie of one match, whatever happened, under all rules. */
class SingleMatchProperties {
    @Property
    void the_engine_decides_as_the_naive_oracle(
            @ForAll("ties") SingleMatchTie tie, @ForAll("chains") TiebreakChain chain) {
        assertThat(answer(chain.decide(tie))).isEqualTo(NaiveSingleMatch.ask(chain, tie));
    }

    @Property
    void every_tie_gets_one_answer_that_can_be_told(
            @ForAll("ties") SingleMatchTie tie, @ForAll("chains") TiebreakChain chain) {
        Decision decision = chain.decide(tie);
        assertThat(decision.winner().isPresent()).isEqualTo(decision instanceof Decision.Advances);
        assertThat(decision.loser())
                .isEqualTo(decision.winner().map(winner -> winner.equals(tie.first()) ? tie.second() : tie.first()));
        assertThat(chain.winner(tie)).isEqualTo(decision.winner());
        assertThat(decision.summary())
                .endsWith(".")
                .doesNotContain("null")
                .doesNotContain("%")
                .doesNotContain("on aggregate")
                .doesNotContainPattern("(first|second) leg [^.]*–");
        assertThat(decision.notes())
                .allSatisfy(note -> assertThat(note.text()).endsWith(".").doesNotContain("%"));
        assertThat(decision.scoreline().text()).doesNotContain("null").doesNotContain("%");
        assertThat(decision.toString()).startsWith(tie.toString());
    }

    @Property
    void the_trace_ends_with_what_decided_and_tells_what_was_asked_before_it(
            @ForAll("ties") SingleMatchTie tie, @ForAll("chains") TiebreakChain chain) {
        Decision decision = chain.decide(tie);
        List<Trace.Step> steps = decision.trace().steps();
        Trace.Step last = steps.get(steps.size() - 1);
        List<String> before = steps.subList(0, steps.size() - 1).stream()
                .map(Trace.Step::criterion)
                .toList();
        List<String> names = chain.criteria().stream()
                .map(criterion -> criterion.nameIn(tie))
                .toList();
        assertThat(steps.subList(0, steps.size() - 1))
                .allMatch(step -> step.verdict().isLevel());
        assertThat(last.criterion()).isEqualTo(decision.criterion());
        assertThat(last.verdict().side().map(tie::team)).isEqualTo(decision.winner());
        assertThat(last.verdict().isNobody()).isEqualTo(decision instanceof Decision.NobodyAdvances);
        assertThat(last.verdict().awaited()).isEqualTo(answer(decision).awaited());
        switch (decision.criterion()) {
            case "walkover", "disqualification", "ruling" -> assertThat(before).isEmpty();
            case "end of the rules" -> assertThat(before).isEqualTo(names);
            default -> assertThat(before).isEqualTo(names.subList(0, names.indexOf(decision.criterion())));
        }
    }

    @Property
    void the_order_in_which_facts_were_recorded_never_matters(
            @ForAll("ties") SingleMatchTie tie, @ForAll("chains") TiebreakChain chain, @ForAll Random random) {
        List<Incident> incidents = new ArrayList<>(tie.incidents());
        List<Ruling> rulings = new ArrayList<>(tie.rulings());
        Collections.shuffle(incidents, random);
        Collections.shuffle(rulings, random);
        SingleMatchTie other = WrittenAnew.SAME.in(tie, incidents, rulings);

        assertThat(answer(chain.decide(other))).isEqualTo(answer(chain.decide(tie)));
        assertThat(chain.decide(other).summary()).isEqualTo(chain.decide(tie).summary());
        assertThat(chain.decide(other).notes())
                .containsExactlyInAnyOrderElementsOf(chain.decide(tie).notes());
    }

    @Property
    void the_same_facts_always_give_the_same_decision(
            @ForAll("ties") SingleMatchTie tie, @ForAll("chains") TiebreakChain chain) {
        SingleMatchTie same = WrittenAnew.SAME.in(tie);
        Decision decision = chain.decide(tie);

        assertThat(same).isEqualTo(tie).hasSameHashCodeAs(tie).hasToString(tie.toString());
        assertThat(chain.decide(same))
                .isEqualTo(decision)
                .hasSameHashCodeAs(decision)
                .hasToString(decision.toString());
        assertThat(chain.decide(same).trace()).isEqualTo(decision.trace());
    }

    @Property
    void names_and_codes_have_no_influence(@ForAll("ties") SingleMatchTie tie, @ForAll("chains") TiebreakChain chain) {
        assertThat(answer(chain.decide(WrittenAnew.RENAMED.in(tie)))).isEqualTo(answer(chain.decide(tie)));
    }

    @Property
    void a_place_given_to_somebody_changes_no_decision(
            @ForAll("ties") SingleMatchTie tie, @ForAll("chains") TiebreakChain chain) {
        List<Ruling> others = tie.rulings().stream()
                .filter(ruling -> !(ruling instanceof Ruling.PlaceGiven))
                .toList();

        assertThat(answer(chain.decide(WrittenAnew.SAME.in(tie, tie.incidents(), others))))
                .isEqualTo(answer(chain.decide(tie)));
    }

    static Answer answer(Decision decision) {
        return new Answer(
                decision.winner().flatMap(decision.tie()::sideOf),
                decision instanceof Decision.NobodyAdvances,
                decision.criterion(),
                decision instanceof Decision.Pending pending ? Optional.of(pending.awaited()) : Optional.empty(),
                decision.endedOn());
    }

    @Provide
    Arbitrary<SingleMatchTie> ties() {
        return SingleTies.any().withoutEdgeCases();
    }

    @Provide
    Arbitrary<TiebreakChain> chains() {
        return chainsWithWorseScores().withoutEdgeCases();
    }

    /** Half of the chains let a worse score on the pitch stand. */
    static Arbitrary<TiebreakChain> chainsWithWorseScores() {
        return Combinators.combine(Chains.any(), Arbitraries.of(true, false))
                .as((chain, worse) -> worse ? lettingWorseScoresStand(chain) : chain);
    }

    /** With awards of one goal, so that scores are often worse. */
    private static TiebreakChain lettingWorseScoresStand(TiebreakChain chain) {
        Sanctions sanctions = chain.sanctions();
        for (Incident.Kind kind : Incident.Kind.values()) {
            Optional<Integer> goals = sanctions.goalsAwarded(kind);
            sanctions = goals.isPresent() ? sanctions.awardingAtLeast(kind, 1) : sanctions;
        }
        return chain.withSanctions(sanctions);
    }
}
