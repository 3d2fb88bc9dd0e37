package io.github.secondleg;

import static io.github.secondleg.Incident.disqualification;
import static io.github.secondleg.Incident.disqualificationFromTie;
import static io.github.secondleg.Incident.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.text.Note;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A club disqualified from a tie does not advance from it, regardless of dates and of what was played. */
class DisqualificationsTest {
    private static final LocalDate DAY = LocalDate.of(2016, 3, 20);

    /** Champions League 2016: Vita had beaten Sundowns on away goals and were put out under VII.10 weeks later. */
    @Test
    void vita_were_put_out_of_a_tie_that_they_had_won() {
        Team sundowns = Team.of("Mamelodi Sundowns", "RSA");
        Team vita = Team.of("AS Vita", "COD");
        // Away goals decided the real one; these two scores stand in for it.
        TwoLeggedTie tie = TwoLeggedTie.of(
                sundowns, vita, Leg.played(2, 1).on(DAY), Leg.played(1, 0).on(DAY.plusDays(14)));

        assertThat(Rulebooks.CAF.decide(tie).winner()).contains(vita);
        Decision decision =
                Rulebooks.CAF.decide(tie.with(disqualificationFromTie(vita).on(DAY.plusDays(65))));
        assertThat(decision.winner()).contains(sundowns);
        assertThat(decision.criterion()).isEqualTo("disqualification");
        assertThat(decision.summary())
                .isEqualTo("Mamelodi Sundowns advance after AS Vita were disqualified on 24 May 2016.");
    }

    /** CONCACAF Champions' Cup 1968: the tie was void, and Toluca were champions without a final. */
    @Test
    void both_so_disqualified_nobody_advances() {
        Team transvaal = Team.of("Transvaal", "SUR");
        Team aurora = Team.of("Aurora", "GUA");
        TwoLeggedTie tie = TwoLeggedTie.of(transvaal, aurora, Leg.played(1, 1), Leg.played(2, 0));

        Decision decision = Rulebooks.CAF.decide(
                tie.with(disqualificationFromTie(transvaal)).with(disqualificationFromTie(aurora)));
        assertThat(decision).isInstanceOf(Decision.NobodyAdvances.class);
        assertThat(decision.winner()).isEmpty();
        assertThat(decision.loser()).isEmpty();
    }

    @Test
    void if_both_are_disqualified_from_the_tie_on_different_dates_nobody_advances() {
        Team one = Team.of("Club One", "AAA");
        Team two = Team.of("Club Two", "BBB");
        TwoLeggedTie tie = TwoLeggedTie.of(
                        one, two, Leg.played(1, 0).on(DAY), Leg.played(0, 0).on(DAY.plusDays(7)))
                .with(disqualificationFromTie(one).on(DAY.plusDays(10)))
                .with(disqualificationFromTie(two).on(DAY.plusDays(20)));

        assertThat(Rulebooks.CAF.decide(tie)).isInstanceOf(Decision.NobodyAdvances.class);
    }

    @Test
    void an_earlier_elimination_does_not_help_a_club_disqualified_from_the_tie() {
        Team one = Team.of("Club One", "AAA");
        Team two = Team.of("Club Two", "BBB");
        TwoLeggedTie tie = TwoLeggedTie.of(one, two, Leg.played(1, 0).on(DAY), Leg.cancelled())
                .with(withdrawal(two).on(DAY.plusDays(3)))
                .with(disqualificationFromTie(one).on(DAY.plusDays(20)));

        assertThat(Rulebooks.CAF.decide(tie)).isInstanceOf(Decision.NobodyAdvances.class);
    }

    /** Champions League 2013–14: Metalist beat PAOK (0–2, then a second leg), were disqualified, and PAOK were put back. */
    @Test
    void a_disqualification_from_here_on_and_a_place_given_leave_the_tie_as_it_was() {
        Team paok = Team.of("PAOK", "GRE");
        Team metalist = Team.of("Metalist", "UKR");
        LocalDate secondLeg = LocalDate.of(2013, 8, 7);
        // The second leg's score and the dates replace unknown ones.
        TwoLeggedTie tie = TwoLeggedTie.of(
                        paok, metalist, Leg.played(0, 2), Leg.played(1, 1).on(secondLeg))
                .with(disqualification(metalist).on(secondLeg.plusDays(7)))
                .with(Ruling.placeGivenTo(paok, "UEFA").on(secondLeg.plusDays(7)));

        Decision decision = Rulebooks.UEFA.decide(tie);
        assertThat(decision.winner()).contains(metalist);
        assertThat(decision.criterion()).isEqualTo("aggregate");
        assertThat(decision.notes())
                .extracting(Note::key)
                .containsExactly("incident.after-the-end", "ruling.place-given");
    }
}
