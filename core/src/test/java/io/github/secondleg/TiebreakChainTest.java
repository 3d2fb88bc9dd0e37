package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How chains are made and varied; how they decide is in {@link ChainDecidingTest}. */
class TiebreakChainTest {
    private static final Citation ARTICLE = Citation.of("Laws", "2026", "10.3", Citation.Source.TEXT);
    private static final Tiebreaker CARDS = Tiebreaker.of("fewer cards", tie -> Verdict.level());
    private static final TiebreakChain CHAIN = TiebreakChain.of(
            "the village cup's rules", Tiebreaker.aggregate(), Tiebreaker.awayGoals(), Tiebreaker.shootOut());

    @Test
    void has_a_name_criteria_in_order_and_the_basic_sanctions() {
        assertThat(CHAIN.name()).isEqualTo("the village cup's rules");
        assertThat(CHAIN.criteria())
                .containsExactly(Tiebreaker.aggregate(), Tiebreaker.awayGoals(), Tiebreaker.shootOut());
        assertThat(CHAIN.sanctions()).isEqualTo(Sanctions.basic());
        assertThat(CHAIN).hasToString("the village cup's rules: aggregate, away goals, penalty shoot-out");
    }

    @Test
    void copies_its_criteria_and_gives_out_none_that_can_be_changed() {
        List<Tiebreaker> criteria = new ArrayList<>(List.of(Tiebreaker.aggregate()));
        TiebreakChain chain = TiebreakChain.of("rules", criteria);
        criteria.add(CARDS);
        assertThat(chain.criteria()).containsExactly(Tiebreaker.aggregate());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> chain.criteria().add(CARDS));
    }

    @Test
    void may_be_empty() {
        assertThat(TiebreakChain.of("no rules").criteria()).isEmpty();
        assertThat(TiebreakChain.of("no rules")).hasToString("no rules: ");
    }

    @Test
    void grows_at_its_end_or_before_a_criterion() {
        assertThat(CHAIN.then(Tiebreaker.lots()))
                .hasToString("the village cup's rules: aggregate, away goals, penalty shoot-out, drawing of lots");
        assertThat(CHAIN.insertingBefore(Tiebreaker.shootOut(), Tiebreaker.extraTime()))
                .hasToString("the village cup's rules: aggregate, away goals, extra time, penalty shoot-out");
        assertThat(CHAIN.insertingBefore(Tiebreaker.aggregate(), CARDS))
                .hasToString("the village cup's rules: fewer cards, aggregate, away goals, penalty shoot-out");
    }

    @Test
    void loses_or_replaces_a_criterion_found_by_its_name() {
        TiebreakChain cited =
                CHAIN.replacing(Tiebreaker.shootOut(), Tiebreaker.shootOut().citing(ARTICLE));
        assertThat(cited.criteria().get(2).citation()).contains(ARTICLE);
        assertThat(cited.without(Tiebreaker.shootOut())).hasToString("the village cup's rules: aggregate, away goals");
        assertThat(CHAIN.without(Tiebreaker.aggregate()))
                .hasToString("the village cup's rules: away goals, penalty shoot-out");
        assertThat(CHAIN.replacing(Tiebreaker.awayGoals(), Tiebreaker.playOffMatch()))
                .hasToString("the village cup's rules: aggregate, play-off match, penalty shoot-out");
        assertThat(CHAIN.replacing(Tiebreaker.awayGoals(), CARDS).without(CARDS.citing(ARTICLE)))
                .hasToString("the village cup's rules: aggregate, penalty shoot-out");
    }

    @Test
    void can_be_renamed_and_given_other_sanctions_and_keeps_the_rest() {
        TiebreakChain renamed = CHAIN.withSanctions(Sanctions.none()).withName("other rules");
        assertThat(renamed).hasToString("other rules: aggregate, away goals, penalty shoot-out");
        assertThat(renamed.sanctions()).isEqualTo(Sanctions.none());
        assertThat(renamed.then(CARDS).sanctions()).isEqualTo(Sanctions.none());
        assertThat(renamed.without(Tiebreaker.awayGoals()).sanctions()).isEqualTo(Sanctions.none());
        assertThat(CHAIN.withSanctions(Sanctions.none())).hasToString(CHAIN.toString());
    }

    @Test
    void varying_leaves_the_original_as_it_was() {
        CHAIN.then(CARDS);
        CHAIN.insertingBefore(Tiebreaker.aggregate(), CARDS);
        CHAIN.without(Tiebreaker.awayGoals());
        CHAIN.replacing(Tiebreaker.awayGoals(), CARDS);
        CHAIN.withName("other rules");
        CHAIN.withSanctions(Sanctions.none());
        has_a_name_criteria_in_order_and_the_basic_sanctions();
    }

    @Test
    void equals_nothing_but_itself() {
        assertThat(CHAIN).isEqualTo(CHAIN).isNotEqualTo(CHAIN.then(CARDS).without(CARDS));
    }

    @Test
    void two_criteria_of_one_name_are_refused() {
        String message = "The criterion (away goals) appears twice in the village cup's rules.\n"
                + "Maybe use replacing, or give the second one a name of its own.";
        Tiebreaker again = Tiebreaker.awayGoals().citing(ARTICLE);
        assertThatIllegalArgumentException().isThrownBy(() -> CHAIN.then(again)).withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHAIN.insertingBefore(Tiebreaker.aggregate(), again))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHAIN.replacing(Tiebreaker.shootOut(), again))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TiebreakChain.of("the village cup's rules", Tiebreaker.awayGoals(), again))
                .withMessage(message);
    }

    @Test
    void a_criterion_that_the_chain_lacks_is_refused() {
        String message = "The criterion (fewer cards) is not in the village cup's rules; it has: aggregate, away goals,"
                + " penalty shoot-out.\nMaybe it was removed earlier.";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHAIN.without(CARDS))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHAIN.insertingBefore(CARDS, Tiebreaker.lots()))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHAIN.replacing(CARDS, Tiebreaker.lots()))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TiebreakChain.of("no rules").without(CARDS))
                .withMessage("The criterion (fewer cards) is not in no rules; it has: none.\n"
                        + "Maybe it was removed earlier.");
    }

    private record Nameless(@Nullable String name) implements Tiebreaker {
        @Override
        public Verdict judge(Tie tie) {
            return Verdict.level();
        }
    }

    @Test
    void a_criterion_without_a_name_is_refused_by_its_class() {
        String wayOut = " of the criterion io.github.secondleg.TiebreakChainTest$Nameless must not be blank.\n"
                + "Maybe its name() should return the name that a results page would use, such as fewer cards.";
        Citation article = Citation.of("Rules", "2017", "1", Citation.Source.TEXT);
        for (Tiebreaker nameless : List.of(new Nameless(null), new Nameless(null).citing(article))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TiebreakChain.of("rules", Tiebreaker.aggregate(), nameless))
                    .withMessage("The name (null)" + wayOut);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CHAIN.then(nameless))
                    .withMessage("The name (null)" + wayOut);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHAIN.replacing(Tiebreaker.aggregate(), new Nameless(" ")))
                .withMessage("The name ( )" + wayOut);
    }

    @Test
    void blank_names_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TiebreakChain.of(" "))
                .withMessage("The chain name ( ) must not be blank.\n"
                        + "Maybe give a name that fits before have, such as the rules of the Village Cup.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHAIN.withName(""))
                .withMessage("The chain name () must not be blank.\n"
                        + "Maybe give a name that fits before have, such as the rules of the Village Cup.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tiebreaker.of(" ", tie -> Verdict.level()))
                .withMessage("The tiebreaker name ( ) must not be blank.\n"
                        + "Maybe give the name that a results page would use, such as fewer cards.");
    }
}
