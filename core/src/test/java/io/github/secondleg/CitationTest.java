package io.github.secondleg;

import static io.github.secondleg.Citation.Source.QUOTED;
import static io.github.secondleg.Citation.Source.SECONDARY;
import static io.github.secondleg.Citation.Source.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;

class CitationTest {
    private static final String REGULATIONS = "CAF Confederation Cup Regulations";

    @Test
    void is_printed_by_regulation_edition_and_article() {
        Citation citation = Citation.of(REGULATIONS, "2017", "III.13", SECONDARY);
        assertThat(citation).hasToString("CAF Confederation Cup Regulations 2017, III.13");
        assertThat(citation.regulation()).isEqualTo(REGULATIONS);
        assertThat(citation.edition()).hasValue("2017");
        assertThat(citation.article()).hasValue("III.13");
        assertThat(citation.source()).isEqualTo(SECONDARY);
    }

    @Test
    void leaves_out_unknown_parts() {
        Citation citation = Citation.of("Copa Libertadores Regulations", SECONDARY);
        assertThat(citation).hasToString("Copa Libertadores Regulations");
        assertThat(citation.edition()).isEmpty();
        assertThat(citation.article()).isEmpty();
        assertThat(citation.source()).isEqualTo(SECONDARY);
        assertThat(citation.ofEdition("1988")).hasToString("Copa Libertadores Regulations 1988");
        assertThat(citation.ofArticle("29")).hasToString("Copa Libertadores Regulations, 29");
    }

    @Test
    void is_a_value() {
        new EqualsTester()
                .addEqualityGroup(
                        Citation.of(REGULATIONS, "2017", "III.13", TEXT),
                        Citation.of(REGULATIONS, TEXT).ofArticle("III.13").ofEdition("2017"))
                .addEqualityGroup(Citation.of(REGULATIONS, "2017", "III.13", QUOTED))
                .addEqualityGroup(Citation.of(REGULATIONS, "2017", "III.14", TEXT))
                .addEqualityGroup(Citation.of(REGULATIONS, "2018", "III.13", TEXT))
                .addEqualityGroup(Citation.of(REGULATIONS, TEXT).ofEdition("2017"))
                .addEqualityGroup(Citation.of(REGULATIONS, TEXT))
                .addEqualityGroup(Citation.of("FIFA Statutes", "2017", "III.13", TEXT))
                .testEquals();
    }

    @Test
    void blank_parts_are_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of(" ", "2017", "III.13", TEXT))
                .withMessage(
                        "The cited regulation ( ) must not be blank.\nMaybe leave it out: Citation.of(regulation, source) cites the regulation alone.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of(REGULATIONS, "", "III.13", TEXT))
                .withMessage(
                        "The cited edition () must not be blank.\nMaybe leave it out: Citation.of(regulation, source) cites the regulation alone.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of(REGULATIONS, "2017", "\t", TEXT))
                .withMessage(
                        "The cited article (\t) must not be blank.\nMaybe leave it out: Citation.of(regulation, source) cites the regulation alone.");
    }
}
