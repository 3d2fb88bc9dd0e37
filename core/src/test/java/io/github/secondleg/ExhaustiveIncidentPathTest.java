package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * The first of {@link IncidentPathProperties} over very many ties, and a check that all that matters came up often enough. By its name
 * it is left out where tests are run again and again, as in mutation testing.
 */
class ExhaustiveIncidentPathTest {
    private static final Set<String> LATER_EXITS = Set.of("incident.after-the-end", "incident.too-late");

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    void the_engine_decides_as_the_naive_oracle(
            @ForAll("ties") TwoLeggedTie tie, @ForAll("chains") TiebreakChain chain) {
        Decision decision = chain.decide(tie);
        assertThat(IncidentPathProperties.answer(decision)).isEqualTo(NaiveOracle.ask(chain, tie));

        countFacts(tie);
        countDecision(decision);
        countExits(chain, tie, decision);
    }

    private static void countFacts(TwoLeggedTie tie) {
        Optional<Goals> aggregate = tie.aggregate();
        Statistics.label("aggregate")
                .collect(
                        aggregate.isEmpty()
                                ? "not known"
                                : aggregate.get().leader().isEmpty() ? "level" : "led")
                .coverage(coverage -> {
                    coverage.check("level").percentage(share -> share >= 8);
                    coverage.check("led").percentage(share -> share >= 25);
                });
        Statistics.label("an awarded leg")
                .collect(tie.firstLeg() instanceof Leg.Awarded || tie.secondLeg() instanceof Leg.Awarded)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 20));
        Statistics.label("a leg that nobody began")
                .collect(!tie.firstLeg().tookPlace() || !tie.secondLeg().tookPlace())
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 30));
        Statistics.label("two clubs of one association")
                .collect(tie.first().association().equals(tie.second().association()))
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 10));
    }

    private static void countDecision(Decision decision) {
        Statistics.label("outcome").collect(decision.getClass().getSimpleName()).coverage(coverage -> {
            coverage.check("Advances").percentage(share -> share >= 30);
            coverage.check("Pending").percentage(share -> share >= 10);
            coverage.check("NobodyAdvances").percentage(share -> share >= 6);
        });
        Statistics.label("decided by")
                .collect(decision instanceof Decision.Pending ? "nothing yet" : decision.criterion())
                .coverage(coverage -> {
                    coverage.check("aggregate").percentage(share -> share >= 5);
                    coverage.check("away goals").percentage(share -> share >= 0.7);
                    coverage.check("extra time").percentage(share -> share >= 0.3);
                    coverage.check("penalty shoot-out").percentage(share -> share >= 0.6);
                    coverage.check("play-off match").percentage(share -> share >= 0.3);
                    coverage.check("drawing of lots").percentage(share -> share >= 0.2);
                    coverage.check("higher seed").percentage(share -> share >= 0.3);
                    coverage.check("walkover").percentage(share -> share >= 15);
                    coverage.check("disqualification").percentage(share -> share >= 5);
                    coverage.check("ruling").percentage(share -> share >= 2);
                });
    }

    private static void countExits(TiebreakChain chain, TwoLeggedTie tie, Decision decision) {
        List<Elimination> decisive = Elimination.decisive(tie, chain.sanctions(), IncidentPath.end(chain.rules, tie));
        boolean settledByExit = !decisive.isEmpty();
        Statistics.label("exits")
                .collect(settledByExit ? decisive.get(0).incident().kind() : "none")
                .coverage(coverage -> {
                    for (Incident.Kind kind : Incident.Kind.values()) {
                        coverage.check(kind).percentage(share -> share >= 2);
                    }
                });
        Statistics.label("a later exit is noted")
                .collect(decision.notes().stream().anyMatch(note -> LATER_EXITS.contains(note.key())))
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 5));
        Statistics.label("a score by sanction")
                .collect(!settledByExit && !decision.judged.equals(tie))
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 3));
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
