package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import io.github.secondleg.text.Note;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A decision explained, as text, as Markdown and as plain data, word for word. */
class TraceTest {
    private static final Citation III_13 =
            Citation.of("CAF Confederation Cup Regulations", "2017", "III.13", Citation.Source.SECONDARY);
    private static final Team VIPERS = Team.of("Vipers", "UGA");
    private static final Team VOLCAN = Team.of("Volcan_Club|2", "COM");
    private static final TwoLeggedTie TIE = TwoLeggedTie.of(VIPERS, VOLCAN, Leg.played(0, 0), Leg.played(1, 1));
    private static final TiebreakChain CHAIN = TiebreakChain.of(
            "the rules",
            Tiebreaker.aggregate().citing(III_13),
            Tiebreaker.awayGoals().citing(III_13),
            Tiebreaker.shootOut());
    private static final TiebreakChain AWARDING = CHAIN.withSanctions(Sanctions.none()
            .awarding(Incident.Kind.NO_SHOW, 3, Citation.of("Laws", "2026", "9", Citation.Source.TEXT)));
    private static final TwoLeggedTie AWARDED = TwoLeggedTie.of(VIPERS, VOLCAN, Leg.played(0, 0), Leg.cancelled())
            .with(Incident.noShow(VOLCAN, Match.SECOND_LEG))
            .withLotsDrawnFor(VOLCAN);

    @Test
    void tells_the_result_the_sentences_and_the_steps_in_columns() {
        assertThat(CHAIN.decide(TIE).trace()).hasToString("""
                Vipers v Volcan_Club|2: 1–1 (a)
                1–1 on aggregate. Vipers won on away goals.

                aggregate   Vipers 1–1 Volcan_Club|2  level           CAF Confederation Cup Regulations 2017, III.13
                away goals  Vipers 1–0 Volcan_Club|2  Vipers advance  CAF Confederation Cup Regulations 2017, III.13""");
    }

    @Test
    void tells_what_a_match_was_taken_for_and_what_the_rules_had_no_use_for() {
        assertThat(AWARDING.decide(AWARDED).trace()).hasToString("""
                Vipers v Volcan_Club|2: 3–0
                The second leg counts as 0–3 for the no-show of Volcan_Club|2 (COM) at the second leg. \
                Vipers won 3–0 on aggregate.

                The second leg counts as 0–3 for the no-show of Volcan_Club|2 (COM) at the second leg. (Laws 2026, 9)
                aggregate  Vipers 3–0 Volcan_Club|2  Vipers advance  CAF Confederation Cup Regulations 2017, III.13
                Lots were drawn (Volcan_Club|2); the rules have none, and they do not count.""");
    }

    @Test
    void of_a_pending_tie_ends_with_what_is_awaited() {
        assertThat(CHAIN.decide(TwoLeggedTie.between(VIPERS, VOLCAN)).trace()).hasToString("""
                Vipers v Volcan_Club|2: not known yet
                Awaiting the first leg.

                aggregate  not known yet  awaiting the first leg  CAF Confederation Cup Regulations 2017, III.13""");
    }

    @Test
    void of_a_tie_that_no_criterion_decided_has_one_step() {
        assertThat(Rulebooks.CAF
                        .decide(TIE.with(Incident.noShow(VOLCAN, Match.SECOND_LEG)))
                        .trace()
                        .steps())
                .extracting(Trace.Step::toString)
                .containsExactly("walkover: no-show of Volcan_Club|2 (COM) at the second leg – Vipers advance ("
                        + Rulebooks.XI_17 + ")");
        assertThat(CHAIN.decide(TIE.with(Ruling.tieAwardedTo(VOLCAN))).trace()).hasToString("""
                Vipers v Volcan_Club|2: ruling
                The organiser awarded the tie to Volcan_Club|2.

                ruling  awarded to Volcan_Club|2 (COM)  Volcan_Club|2 advance""");
    }

    @Test
    void as_markdown_is_a_table_that_no_name_can_break() {
        assertThat(CHAIN.decide(TIE).trace().toMarkdown()).isEqualTo("""
                **Vipers v Volcan\\_Club\\|2: 1–1 (a)**

                1–1 on aggregate. Vipers won on away goals.

                | criterion | what it saw | result | article |
                |---|---|---|---|
                | aggregate | Vipers 1–1 Volcan\\_Club\\|2 | level | CAF Confederation Cup Regulations 2017, III.13 |
                | away goals | Vipers 1–0 Volcan\\_Club\\|2 | Vipers advance | CAF Confederation Cup Regulations 2017, III.13 |""");
        assertThat(AWARDING.decide(AWARDED).trace().toMarkdown()).endsWith("""
                 |

                - The second leg counts as 0–3 for the no-show of Volcan\\_Club\\|2 (COM) at the second leg. (Laws 2026, 9)
                - Lots were drawn (Volcan\\_Club\\|2); the rules have none, and they do not count.""");
    }

    @Test
    void as_plain_data_has_all_there_is() {
        Map<String, Object> vipers = Map.of("id", "Vipers", "name", "Vipers", "association", "UGA");
        Map<String, Object> volcan = Map.of("id", "Volcan_Club|2", "name", "Volcan_Club|2", "association", "COM");
        Map<String, Object> article = Map.of(
                "regulation", "CAF Confederation Cup Regulations",
                "edition", "2017",
                "article", "III.13",
                "source", "SECONDARY");
        Map<String, Object> map = CHAIN.decide(TIE).trace().toMap();

        assertThat(map)
                .containsOnly(
                        Map.entry("first", vipers),
                        Map.entry("second", volcan),
                        Map.entry("outcome", "advances"),
                        Map.entry("advancing", vipers),
                        Map.entry("eliminated", volcan),
                        Map.entry("rules", "the rules"),
                        Map.entry("criterion", "away goals"),
                        Map.entry("article", article),
                        Map.entry(
                                "headline",
                                note(
                                        "headline",
                                        "Vipers v Volcan_Club|2: 1–1 (a)",
                                        vipers,
                                        volcan,
                                        note("line.away-goals", "1–1 (a)", Map.of("first", 1, "second", 1)))),
                        Map.entry("scoreline", note("line.away-goals", "1–1 (a)", Map.of("first", 1, "second", 1))),
                        Map.entry("aggregate", Map.of("first", 1, "second", 1)),
                        Map.entry(
                                "summary",
                                List.of(
                                        note("level", "1–1 on aggregate.", Map.of("first", 1, "second", 1)),
                                        note("won.away-goals", "Vipers won on away goals.", vipers))),
                        Map.entry("countedMatches", List.of()),
                        Map.entry(
                                "steps",
                                List.of(
                                        Map.of(
                                                "criterion",
                                                "aggregate",
                                                "article",
                                                article,
                                                "saw",
                                                goals(vipers, 1, 1, volcan),
                                                "result",
                                                note("result.level", "level")),
                                        Map.of(
                                                "criterion",
                                                "away goals",
                                                "article",
                                                article,
                                                "saw",
                                                goals(vipers, 1, 0, volcan),
                                                "result",
                                                note("result.advance", "Vipers advance", vipers)))),
                        Map.entry("notes", List.of()));
        assertThat(map.keySet()).startsWith("first", "second", "outcome");
    }

    private static Map<String, Object> goals(Map<String, Object> first, int one, int two, Map<String, Object> second) {
        return note(
                "saw.goals",
                "Vipers " + one + "–" + two + " Volcan_Club|2",
                first,
                Map.of("first", one, "second", two),
                second);
    }

    private static Map<String, Object> note(String key, String text, Object... arguments) {
        return Map.of("key", key, "arguments", List.of(arguments), "text", text);
    }

    @Test
    void as_plain_data_says_what_is_awaited_what_was_taken_for_what_and_leaves_out_what_is_not() {
        Map<String, Object> pending =
                CHAIN.without(Tiebreaker.awayGoals()).decide(TIE).trace().toMap();
        assertThat(pending)
                .containsEntry("outcome", "pending")
                .containsEntry("awaited", "the penalty shoot-out")
                .doesNotContainKeys("advancing", "eliminated", "article");
        assertThat(AWARDING.decide(AWARDED).trace().toMap())
                .containsEntry(
                        "countedMatches",
                        List.of(Map.of(
                                "match", "second leg",
                                "saw",
                                        note(
                                                "counted.sanction",
                                                "The second leg counts as 0–3 for the no-show of Volcan_Club|2 (COM) at"
                                                        + " the second leg.",
                                                "second leg",
                                                Map.of("home", 0, "away", 3),
                                                Map.of(
                                                        "kind", "no-show",
                                                        "team",
                                                                Map.of(
                                                                        "id", "Volcan_Club|2",
                                                                        "name", "Volcan_Club|2",
                                                                        "association", "COM"),
                                                        "match", "second leg")),
                                "article",
                                        Map.of(
                                                "regulation", "Laws",
                                                "edition", "2026",
                                                "article", "9",
                                                "source", "TEXT"))))
                .extractingByKey("notes")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(1);
        assertThat(CHAIN.decide(TIE.with(Incident.withdrawal(VIPERS)).with(Incident.withdrawal(VOLCAN)))
                        .trace()
                        .toMap())
                .containsEntry("outcome", "nobody advances");
        Tiebreaker counted = new Counted();
        assertThat(TiebreakChain.of("own", counted).decide(TIE).trace().toMap())
                .extractingByKey("steps")
                .isEqualTo(List.of(
                        Map.of(
                                "criterion", "counted",
                                "saw",
                                        note(
                                                "%s against %s, %s",
                                                "3 against true, Vipers v Volcan", 3, true, "Vipers v Volcan"),
                                "result", note("result.level", "level")),
                        Map.of(
                                "criterion", "end of the rules",
                                "saw", note("saw.level-throughout", "level by every criterion"),
                                "result",
                                        note(
                                                "result.awaiting",
                                                "awaiting a ruling of the organiser",
                                                "a ruling of the organiser"))));
    }

    private record Counted() implements Tiebreaker {
        @Override
        public String name() {
            return "counted";
        }

        @Override
        public Verdict judge(Tie tie) {
            return Verdict.level();
        }

        @Override
        public Note observe(Tie tie) {
            return Note.of("%s against %s, %s", 3, true, "Vipers v Volcan");
        }
    }

    @Test
    void as_plain_data_has_incidents_taken_apart() {
        LocalDate date = LocalDate.of(2017, 3, 17);
        assertThat(argument(Incident.withdrawal(VIPERS).on(date)))
                .isEqualTo(Map.of(
                        "kind", "withdrawal",
                        "team", Map.of("id", "Vipers", "name", "Vipers", "association", "UGA"),
                        "day", "2017-03-17"));
        assertThat(argument(Incident.suspension(Association.of("UGA"), "FIFA")
                        .from(date)
                        .liftedOn(date.plusDays(1))))
                .isEqualTo(Map.of(
                        "kind", "suspension",
                        "association", "UGA",
                        "body", "FIFA",
                        "day", "2017-03-17",
                        "lifted", "2017-03-18"));
        assertThat(argument(Incident.suspension(Association.of("UGA"), "FIFA")))
                .isEqualTo(Map.of("kind", "suspension", "association", "UGA", "body", "FIFA"));
    }

    /** As it stands in the note that says it came after all else. */
    private static Object argument(Incident incident) {
        Map<?, ?> map = TiebreakChain.of("rules", Tiebreaker.of("x", tie -> Verdict.first()))
                .withSanctions(Sanctions.none())
                .decide(TIE.with(incident))
                .trace()
                .toMap();
        Map<?, ?> note = (Map<?, ?>) ((List<?>) map.get("notes")).get(0);
        return ((List<?>) note.get("arguments")).get(0);
    }

    @Test
    void what_a_criterion_observes_is_never_null() {
        Tiebreaker blind = new Tiebreaker() {
            @Override
            public String name() {
                return "blind";
            }

            @Override
            public Verdict judge(Tie tie) {
                return Verdict.first();
            }

            @Override
            @SuppressWarnings({"DataFlowIssue", "NullAway"}) // null on purpose
            public Note observe(Tie tie) {
                return null;
            }
        };
        Decision decision = TiebreakChain.of("rules", blind).decide(TIE);
        assertThatIllegalStateException()
                .isThrownBy(decision::trace)
                .withMessage("The criterion (blind) observed null in the tie Vipers (UGA) v Volcan_Club|2 (COM).\n"
                        + "Maybe leave out its observe method: the trace then says custom criterion.");
    }

    @Test
    void cannot_be_changed() {
        Trace trace = AWARDING.decide(AWARDED).trace();
        for (List<?> list : List.of(
                trace.countedMatches(),
                trace.steps(),
                trace.decision().notes(),
                trace.decision().sentences())) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(list::clear);
        }
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> trace.toMap().clear());
    }

    @Test
    void premises_and_traces_are_values() {
        Trace trace = AWARDING.decide(AWARDED).trace();
        assertThat(trace.decision()).isEqualTo(AWARDING.decide(AWARDED));
        new EqualsTester()
                .addEqualityGroup(trace, AWARDING.decide(AWARDED).trace())
                .addEqualityGroup(
                        AWARDING.decide(AWARDED.withHigherSeed(VIPERS)).trace())
                .addEqualityGroup(AWARDING.withName("others").decide(AWARDED).trace())
                .addEqualityGroup(AWARDING.withSanctions(Sanctions.none().awarding(Incident.Kind.NO_SHOW, 3))
                        .decide(AWARDED)
                        .trace())
                .addEqualityGroup(CHAIN.decide(AWARDED).trace())
                .testEquals();
        Note saw = Note.of("counted.one-leg", Match.FIRST_LEG);
        new EqualsTester()
                .addEqualityGroup(
                        new Trace.CountedMatch(Match.FIRST_LEG, null, saw),
                        new Trace.CountedMatch(Match.FIRST_LEG, null, saw))
                .addEqualityGroup(new Trace.CountedMatch(Match.SECOND_LEG, null, saw))
                .addEqualityGroup(new Trace.CountedMatch(Match.FIRST_LEG, III_13, saw))
                .addEqualityGroup(
                        new Trace.CountedMatch(Match.FIRST_LEG, null, Note.of("counted.one-leg", Match.SECOND_LEG)))
                .testEquals();
    }
}
