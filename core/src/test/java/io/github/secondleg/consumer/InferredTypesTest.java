package io.github.secondleg.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Association;
import io.github.secondleg.Decision;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.Ruling;
import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.TwoLeggedTie;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a user's code infers must be public: none of this would compile in another package if a hidden type were in between. */
class InferredTypesTest {
    private static final Team ONE = Team.of("Ubah", "NGA");
    private static final Team TWO = Team.of("Masry", "EGY");
    private static final SingleMatchTie MATCH = SingleMatchTie.between(ONE, TWO).withMatch(Leg.played(1, 0));
    private static final TwoLeggedTie LEGS = TwoLeggedTie.of(ONE, TWO, Leg.played(1, 0), Leg.played(0, 0));

    @Test
    void ties_of_both_kinds_go_together() {
        TiebreakChain chain = TiebreakChain.of("the rules", Tiebreaker.aggregate());
        assertThat(Stream.of(MATCH, LEGS).map(chain::decide)).allMatch(Decision.Advances.class::isInstance);
        List<Team> firsts = new ArrayList<>();
        for (var tie : List.of(MATCH, LEGS)) {
            firsts.add(tie.first());
        }
        assertThat(firsts).containsExactly(ONE, ONE);
        var one = firsts.isEmpty() ? MATCH : LEGS;
        assertThat(one.first()).isEqualTo(ONE);
        assertThat(one.with(Incident.withdrawal(TWO)).incidents()).hasSize(1);
    }

    @Test
    void facts_of_any_kind_go_together() {
        var legs = List.of(Leg.played(1, 0), Leg.cancelled(), Leg.awarded(3, 0), Leg.scheduled());
        assertThat(legs.get(0).score()).isPresent();
        var incidents = List.of(
                Incident.withdrawal(ONE),
                Incident.noShow(ONE, Match.FIRST_LEG),
                Incident.suspension(Association.of("EGY"), "FIFA"));
        assertThat(incidents.get(0).kind()).isEqualTo(Incident.Kind.WITHDRAWAL);
        var rulings = List.of(Ruling.tieAwardedTo(ONE), Ruling.decidedOver(Match.FIRST_LEG));
        assertThat(rulings.get(0).date()).isEmpty();
        for (var fact : List.of(Leg.played(1, 0), Incident.withdrawal(ONE), Ruling.tieAwardedTo(ONE))) {
            assertThat(fact.toString()).isNotBlank();
        }
    }
}
