package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.NaiveOracle.Answer;
import io.github.secondleg.NaiveOracle.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A chain settles a tie with any incidents as the rules say. */
class IncidentPathProperties {
    private static final Set<String> EXITS = Set.of("walkover", "disqualification");

    @Property
    void the_engine_decides_as_the_naive_oracle(
            @ForAll("ties") TwoLeggedTie tie, @ForAll("chains") TiebreakChain chain) {
        assertThat(answer(chain.decide(tie))).isEqualTo(NaiveOracle.ask(chain, tie));
    }

    @Property
    void the_order_in_which_incidents_and_rulings_were_recorded_never_matters(
            @ForAll("ties") TwoLeggedTie tie, @ForAll("chains") TiebreakChain chain, @ForAll Random random) {
        TwoLeggedTie shuffled = recordedInAnotherOrder(tie, random);

        assertThat(answer(chain.decide(shuffled))).isEqualTo(answer(chain.decide(tie)));
        assertThat(chain.decide(shuffled).summary()).isEqualTo(chain.decide(tie).summary());
        assertThat(chain.decide(shuffled).notes())
                .containsExactlyInAnyOrderElementsOf(chain.decide(tie).notes());
    }

    @Property
    void a_place_given_to_somebody_changes_no_decision(
            @ForAll("ties") TwoLeggedTie tie, @ForAll("chains") TiebreakChain chain) {
        TwoLeggedTie without = recordedAnew(
                tie,
                tie.incidents(),
                tie.rulings().stream()
                        .filter(ruling -> !(ruling instanceof Ruling.PlaceGiven))
                        .toList());

        assertThat(answer(chain.decide(without))).isEqualTo(answer(chain.decide(tie)));
    }

    @Property
    void a_chain_that_punishes_nothing_puts_nobody_out(
            @ForAll("ties") TwoLeggedTie tie, @ForAll("chains") TiebreakChain chain) {
        Decision decision = chain.withSanctions(Sanctions.none()).decide(tie);

        assertThat(answer(decision).by()).isNotEqualTo(Answer.EXIT);
    }

    @Property
    void the_winner_alone_is_the_decisions_winner(
            @ForAll("ties") TwoLeggedTie tie, @ForAll("chains") TiebreakChain chain) {
        assertThat(chain.winner(tie)).isEqualTo(chain.decide(tie).winner());
    }

    static Answer answer(Decision decision) {
        Outcome outcome = decision instanceof Decision.Advances
                ? Outcome.ADVANCES
                : decision instanceof Decision.Pending ? Outcome.PENDING : Outcome.NOBODY;
        String by = EXITS.contains(decision.criterion()) ? Answer.EXIT : decision.criterion();
        return new Answer(outcome, decision.winner(), by);
    }

    private static TwoLeggedTie recordedInAnotherOrder(TwoLeggedTie tie, Random random) {
        List<Incident> incidents = new ArrayList<>(tie.incidents());
        List<Ruling> rulings = new ArrayList<>(tie.rulings());
        Collections.shuffle(incidents, random);
        Collections.shuffle(rulings, random);
        return recordedAnew(tie, incidents, rulings);
    }

    private static TwoLeggedTie recordedAnew(TwoLeggedTie tie, List<Incident> incidents, List<Ruling> rulings) {
        TwoLeggedTie anew = TwoLeggedTie.of(tie.first(), tie.second(), tie.firstLeg(), tie.secondLeg());
        for (Ruling ruling : rulings) {
            anew = anew.with(ruling);
        }
        for (Incident incident : incidents) {
            anew = anew.with(incident);
        }
        anew = tie.extraTime().map(anew::withExtraTime).orElse(anew);
        anew = tie.shootOut().map(anew::withShootOut).orElse(anew);
        anew = tie.playOffMatch().map(anew::withPlayOffMatch).orElse(anew);
        anew = tie.lotsDrawnFor().map(anew::withLotsDrawnFor).orElse(anew);
        return tie.higherSeed().map(anew::withHigherSeed).orElse(anew);
    }

    @Provide
    Arbitrary<TwoLeggedTie> ties() {
        return Ties.any();
    }

    @Provide
    Arbitrary<TiebreakChain> chains() {
        return Chains.any();
    }
}
