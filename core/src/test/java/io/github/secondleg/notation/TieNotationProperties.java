package io.github.secondleg.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.secondleg.Incident;
import io.github.secondleg.Match;
import io.github.secondleg.Share;
import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.Tie;
import io.github.secondleg.TwoLeggedTie;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.StatisticsReport;

/** Every tie has one line, and every text is a line or is rejected with a column of the text. */
class TieNotationProperties {
    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void a_printed_line_is_read_back_with_every_fact_and_name(@ForAll("ties") TwoLeggedTie tie) {
        String line = TieNotation.print(tie);

        TwoLeggedTie read = TieNotation.parseTwoLegged(line);

        assertThat(read).isEqualTo(tie);
        assertThat(read).as("with all names").hasToString(tie.toString());
        assertThat(TieNotation.print(read)).isEqualTo(line);
        RareForms.in(tie).forEach((what, present) -> Share.atLeast(5, what, present));
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void a_printed_single_match_is_read_back_with_every_fact_and_name(@ForAll("singles") SingleMatchTie tie) {
        String line = TieNotation.print(tie);

        Tie read = TieNotation.parse(line);

        assertThat(read).isEqualTo(tie);
        assertThat(read).as("with all names").hasToString(tie.toString());
        assertThat(TieNotation.print(read)).isEqualTo(line);
        assertThatExceptionOfType(NotationException.class)
                .as("read as one over two legs")
                .isThrownBy(() -> TieNotation.parseTwoLegged(line));
        RareForms.in((Tie) tie).forEach((what, present) -> Share.atLeast(5, what, present));
        Share.atLeast(
                5,
                "failure at the match",
                tie.incidents().stream()
                        .anyMatch(incident ->
                                incident instanceof Incident.Failure failure && failure.match() == Match.SINGLE_MATCH));
    }

    /** No name of a team or an authority changes the kind of tie. */
    @Property
    void a_line_over_two_legs_is_never_read_as_one_of_a_single_match(@ForAll("ties") TwoLeggedTie tie) {
        assertThat(TieNotation.parse(TieNotation.print(tie))).isEqualTo(tie);
    }

    @Property
    void a_line_is_one_line_without_hidden_characters(@ForAll("ties") TwoLeggedTie tie) {
        String line = TieNotation.print(tie);

        assertThat(line.lines()).hasSize(1);
        assertThat(line).doesNotContainPattern("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u00A0\\u202A-\\u202E\\u2066-\\u2069]");
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void a_changed_line_is_read_or_rejected_in_one_of_its_columns(
            @ForAll("ties") TwoLeggedTie tie, @ForAll("changes") List<Change> changes) {
        String line = TieNotation.print(tie);
        for (Change change : changes) {
            line = change.in(line);
        }

        Optional<TwoLeggedTie> read = TieNotationFuzz.read(line);

        Share.atLeast(5, "read", read.isPresent());
        Share.atLeast(5, "rejected", read.isEmpty());
    }

    @Property
    void any_text_is_read_or_rejected_in_one_of_its_columns(@ForAll String text) {
        TieNotationFuzz.read(text);
    }

    /** A change of a line. */
    private record Change(int kind, int from, int length, String with) {
        String in(String line) {
            int start = from % (line.length() + 1);
            int end = Math.min(line.length(), start + length);
            return switch (kind) {
                case 0 -> line.substring(0, start) + line.substring(end);
                case 1 -> line.substring(0, start) + with + line.substring(start);
                case 2 -> line.substring(0, start) + with + line.substring(end);
                case 3 -> line.substring(0, end) + line.substring(start);
                default -> line.substring(0, start);
            };
        }
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<String> pieces = Arbitraries.of(
                " ",
                "  ",
                ",",
                ";",
                ":",
                "(",
                ")",
                "#",
                "\"",
                "\\",
                "-",
                "–",
                "0",
                "9",
                " v ",
                " on 2017-03-01",
                "first leg",
                "second leg 1–0",
                "; lots drawn for ",
                "on penalties 4–4",
                "\n",
                "\uD83D",
                "😀",
                "Z");
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(1, 12),
                        pieces)
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
    }

    @Provide
    Arbitrary<SingleMatchTie> singles() {
        return NotedTies.anyOfOneMatch();
    }

    @Provide
    Arbitrary<TwoLeggedTie> ties() {
        return NotedTies.any();
    }
}
