package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionTest {
    private static final TiebreakChain CHAIN = TiebreakChain.of("the village cup's rules", Tiebreaker.aggregate());

    @Test
    void covers_its_rounds_of_its_seasons_and_nothing_else() {
        Edition edition = Edition.ofSeasons(2017, 2019, CHAIN, "first round", "final");
        assertThat(edition.covers(2017, "first round")).isTrue();
        assertThat(edition.covers(2018, "final")).isTrue();
        assertThat(edition.covers(2019, "first round")).isTrue();
        assertThat(edition.covers(2016, "first round")).isFalse();
        assertThat(edition.covers(2020, "first round")).isFalse();
        assertThat(edition.covers(2018, "semi-final")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Semi-finals", "semifinals", "SEMI FINAL", "semi-final"})
    void covers_a_round_however_it_is_written(String round) {
        assertThat(Edition.ofSeason(2017, CHAIN, "semi-finals").covers(2017, round))
                .isTrue();
        assertThat(Edition.ofSeason(2017, CHAIN, "SemiFinal").covers(2017, round))
                .isTrue();
        assertThat(Edition.ofSeason(2017, CHAIN, "final", "semi-finalists").covers(2017, round))
                .isFalse();
    }

    @Test
    void does_not_take_one_number_for_another() {
        Edition edition = Edition.ofSeason(2017, CHAIN, "round of 16");
        assertThat(edition.covers(2017, "Round of 16")).isTrue();
        assertThat(edition.covers(2017, "round of 32")).isFalse();
        assertThat(edition.covers(2017, "round of")).isFalse();
    }

    @Test
    void covers_every_season_since_one_if_its_end_is_open() {
        Edition edition = Edition.sinceSeason(2023, CHAIN, "final");
        assertThat(edition.firstSeason()).isEqualTo(2023);
        assertThat(edition.lastSeason()).isEmpty();
        assertThat(edition.rounds()).containsExactly("final");
        assertThat(edition.covers(2022, "final")).isFalse();
        assertThat(edition.covers(2023, "final")).isTrue();
        assertThat(edition.covers(9999, "final")).isTrue();
        assertThat(edition).hasToString("2023 on (final)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_blank_round_is_rejected(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edition.ofSeason(2017, CHAIN, "final", blank))
                .withMessage("The round (" + blank + ") of an edition with the village cup's rules must not be blank.\n"
                        + "Maybe name the rounds as the regulations do, as in first round.");
    }

    @Test
    void is_printed_by_seasons_and_rounds() {
        assertThat(Edition.ofSeason(2017, CHAIN, "first round", "play-off round"))
                .hasToString("2017 (first round, play-off round)");
        assertThat(Edition.ofSeasons(2017, 2019, CHAIN, "final")).hasToString("2017–2019 (final)");
    }

    @Test
    void copies_its_rounds() {
        Set<String> rounds = new HashSet<>(Set.of("final"));
        Edition edition = Edition.ofSeasons(2017, 2017, CHAIN, rounds);
        rounds.add("first round");
        assertThat(edition.covers(2017, "first round")).isFalse();
        assertThat(edition.chain()).isSameAs(CHAIN);
    }

    @Test
    void knows_its_form_and_passes_it_to_its_chain() {
        Edition either = Edition.ofSeason(2017, CHAIN, "final");
        assertThat(either.form()).isEqualTo(Edition.Form.EITHER);
        assertThat(either.chain()).isSameAs(CHAIN);
        assertThat(CHAIN.form()).isEqualTo(Edition.Form.EITHER);
        assertThat(either.overTwoLegs().form()).isEqualTo(Edition.Form.TWO_LEGS);
        assertThat(either.overTwoLegs().chain().form()).isEqualTo(Edition.Form.TWO_LEGS);
        TiebreakChain chain = either.overOneMatch().chain();
        assertThat(chain.form()).isEqualTo(Edition.Form.ONE_MATCH);
        assertThat(chain).hasToString(CHAIN.toString());
        assertThat(chain.withName("another").form()).isEqualTo(Edition.Form.ONE_MATCH);
        assertThat(chain.withSanctions(Sanctions.none()).form()).isEqualTo(Edition.Form.ONE_MATCH);
        assertThat(chain.then(Tiebreaker.lots()).form()).isEqualTo(Edition.Form.ONE_MATCH);
    }

    @Test
    void knows_its_sources() {
        assertThat(Edition.ofSeason(2017, CHAIN, "final").sources()).isEmpty();
        assertThat(Edition.ofSeason(2017, CHAIN, "final")
                        .knownFrom(3, 1)
                        .overOneMatch()
                        .sources())
                .containsExactly(3, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edition.ofSeason(2017, CHAIN, "final").knownFrom(1, 0))
                .withMessage("The source (0) of the edition 2017 (final) must be 1 or more.\n"
                        + "Maybe give the number that the source has in the rule set's list.");
    }

    @Test
    void is_a_value() {
        new EqualsTester()
                .addEqualityGroup(
                        Edition.ofSeason(2017, CHAIN, "first round", "final"),
                        Edition.ofSeasons(2017, 2017, CHAIN, "final", "first round"))
                .addEqualityGroup(Edition.ofSeason(2017, CHAIN, "final"))
                .addEqualityGroup(Edition.ofSeason(2018, CHAIN, "final"))
                .addEqualityGroup(Edition.ofSeasons(2017, 2018, CHAIN, "final"))
                .addEqualityGroup(Edition.sinceSeason(2017, CHAIN, "final"))
                .addEqualityGroup(
                        Edition.ofSeason(2017, CHAIN, "final").overOneMatch(),
                        Edition.ofSeason(2017, CHAIN, "final").overTwoLegs().overOneMatch())
                .addEqualityGroup(Edition.ofSeason(2017, CHAIN, "final").overTwoLegs())
                .addEqualityGroup(Edition.ofSeason(2017, CHAIN, "final").knownFrom(1, 2))
                .addEqualityGroup(Edition.ofSeason(2017, CHAIN.withName("another"), "final"))
                .testEquals();
    }

    @Test
    void seasons_out_of_order_are_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edition.ofSeasons(2019, 2017, CHAIN, "final"))
                .withMessage("The last season (2017) of an edition is before the first (2019).\n"
                        + "Maybe the two are swapped.");
    }

    @Test
    void an_edition_without_a_round_is_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edition.ofSeason(2017, CHAIN))
                .withMessage("The edition with the village cup's rules must cover at least one round.\n"
                        + "Maybe name the rounds as the regulations do, as in first round.");
    }
}
