package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.outlook.Outlook;
import io.github.secondleg.outlook.WhatIf;
import io.github.secondleg.text.Note;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values are keys of maps with thousands of ties: different ones must not all fall into one bucket. */
class HashCodeTest {
    private static final Team ONE = Team.of("Ubah", "NGA");
    private static final Team TWO = Team.of("Masry", "EGY");
    private static final TiebreakChain CHAIN =
            TiebreakChain.of("the rules", Tiebreaker.aggregate(), Tiebreaker.awayGoals());

    static Stream<List<?>> different_values() {
        List<TwoLeggedTie> ties = Stream.of("2-0", "3-0", "0-2", "1-1")
                .map(score -> TwoLeggedTie.of(ONE, TWO, Leg.played(Score.parse(score)), Leg.played(1, 0)))
                .toList();
        List<Trace> traces =
                ties.stream().map(CHAIN::decide).map(Decision::trace).toList();
        Outlook outlook = Outlook.of(CHAIN, TwoLeggedTie.between(ONE, TWO).withFirstLeg(Leg.played(1, 0)));
        LocalDate date = LocalDate.of(2017, 3, 17);
        return Stream.of(
                List.of(ONE, TWO),
                List.of(
                        Leg.played(1, 0),
                        Leg.played(2, 0),
                        Leg.cancelled(),
                        Leg.cancelled().on(date)),
                List.of(
                        PlayOffMatch.between(ONE, TWO, Leg.played(1, 0)),
                        PlayOffMatch.between(ONE, TWO, Leg.played(2, 0))),
                List.of(
                        Incident.withdrawal(ONE),
                        Incident.withdrawal(TWO),
                        Incident.withdrawal(TWO).on(date)),
                List.of(Ruling.tieAwardedTo(ONE), Ruling.tieAwardedTo(TWO)),
                List.of(Verdict.advances(Side.FIRST), Verdict.advances(Side.SECOND), Verdict.level(), Verdict.nobody()),
                List.of(
                        Sanctions.none(),
                        Sanctions.basic(),
                        Sanctions.basic().awarding(Incident.Kind.NO_SHOW, 3),
                        Sanctions.basic().awarding(Incident.Kind.NO_SHOW, 2)),
                List.of(outlook, outlook.inPlay(Score.of(1, 0)), outlook.inPlay(Score.of(0, 1))),
                outlook.scenarios(),
                ties,
                ties.stream().map(CHAIN::decide).toList(),
                ties.stream().map(tie -> WhatIf.of(tie, CHAIN, CHAIN)).toList(),
                traces,
                Stream.of(Match.FIRST_LEG, Match.SECOND_LEG)
                        .map(match -> new Trace.CountedMatch(match, null, Note.of("counted.one-leg", match)))
                        .toList(),
                traces.stream().map(trace -> trace.steps().get(0)).toList());
    }

    @ParameterizedTest
    @MethodSource("different_values")
    void different_values_hash_apart(List<?> values) {
        assertThat(values.stream().map(Object::hashCode).distinct().count()).isGreaterThan(1);
    }
}
