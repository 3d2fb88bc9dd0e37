package io.github.secondleg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Awaited;
import io.github.secondleg.ExtraTime;
import io.github.secondleg.Score;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Side;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.Verdict;
import io.github.secondleg.competition.Competition;
import io.github.secondleg.notation.TieNotation;
import io.github.secondleg.text.Note;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan of a season and its matches, date by date. */
class SeasonRunTest {
    private static final TiebreakChain LOTS =
            TiebreakChain.of("the rules of the Village Cup", Tiebreaker.aggregate(), Tiebreaker.lots());

    /** A tie that is level until the drawing of lots. */
    private static final TieScript LEVEL = script(Side.FIRST, Optional.empty());

    private static TieScript script(Side lucky, Optional<TieScript.Trouble> trouble) {
        return new TieScript(
                Score.of(2, 1),
                Score.of(2, 1),
                ExtraTime.ofGoals(0, 0),
                ShootOut.of(4, 3),
                Score.of(1, 1),
                lucky,
                trouble);
    }

    private static Competition played(SeasonPlan plan, TiebreakChain rules, TieScript script) {
        return SeasonRun.of(plan, rules, Collections.nCopies(plan.clubs() - 1, script));
    }

    private static List<String> pairings(Competition season) {
        return season.pairings().stream().map(Object::toString).toList();
    }

    private static List<String> ties(Competition season) {
        return season.pairings().stream()
                .flatMap(pairing -> pairing.tie().stream())
                .map(TieNotation::print)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9, 15, 16})
    void every_team_but_one_loses_one_tie(int clubs) {
        Competition season = played(new SeasonPlan(clubs, clubs % 2 == 0, clubs % 3 == 0), LOTS, LEVEL);

        assertThat(ties(season)).hasSize(clubs - 1).doesNotHaveDuplicates();
        assertThat(season.eliminated()).hasSize(clubs - 1);
        assertThat(season.remaining()).hasSize(1);
        assertThat(season.pending()).isEmpty();
        assertThat(season.rounds().get(0).slots()).hasSize(Integer.highestOneBit(2 * clubs - 1));
    }

    @Test
    void the_first_teams_have_one_bye_each() {
        assertThat(pairings(played(new SeasonPlan(5, false, false), LOTS, LEVEL)))
                .containsExactly(
                        "Round 1 1: Club 1 (ASA) v bye",
                        "Round 1 2: Club 2 (ASA) v bye",
                        "Round 1 3: Club 3 (ASB) v bye",
                        "Round 1 4: Club 4 (ASB) v Club 5 (ASC)",
                        "Round 2 1: Club 1 (ASA) v Club 2 (ASA)",
                        "Round 2 2: Club 3 (ASB) v Club 4 (ASB)",
                        "Round 3: Club 1 (ASA) v Club 3 (ASB)");
    }

    @Test
    void a_drawn_round_begins_with_the_last_winners() {
        assertThat(pairings(played(new SeasonPlan(4, true, false), LOTS, LEVEL)))
                .containsExactly(
                        "Round 1 1: Club 1 (ASA) v Club 2 (ASA)",
                        "Round 1 2: Club 3 (ASB) v Club 4 (ASB)",
                        "Round 2: Club 3 (ASB) v Club 1 (ASA)");
    }

    @Test
    void a_round_begins_three_weeks_after_the_one_before() {
        assertThat(ties(played(new SeasonPlan(3, false, true), LOTS, LEVEL)))
                .containsExactly(
                        "Club 2 (ASA) v Club 3 (ASB): first leg 2–1 on 2017-03-02, second leg 2–1 on 2017-03-09;"
                                + " lots drawn for Club 2",
                        "Club 1 (ASA) v Club 2 (ASA): match 2–1 on 2017-03-30");
    }

    @Test
    void awaited_facts_are_recorded_with_their_dates() {
        TiebreakChain replay = TiebreakChain.of(
                "the rules of the Village Cup",
                Tiebreaker.aggregate(),
                Tiebreaker.playOffMatch(),
                Tiebreaker.coinToss());
        assertThat(ties(played(new SeasonPlan(2, false, false), replay, LEVEL)))
                .containsExactly(
                        "Club 1 (ASA) v Club 2 (ASA): first leg 2–1 on 2017-03-02, second leg 2–1 on 2017-03-09;"
                                + " play-off match Club 1 v Club 2: 1–1 on 2017-03-16, on penalties 4–3");
        TiebreakChain coin =
                TiebreakChain.of("the rules of the Village Cup", Tiebreaker.aggregate(), Tiebreaker.coinToss());
        assertThat(ties(played(new SeasonPlan(2, false, false), coin, script(Side.SECOND, Optional.empty()))))
                .containsExactly(
                        "Club 1 (ASA) v Club 2 (ASA): first leg 2–1 on 2017-03-02, second leg 2–1 on 2017-03-09;"
                                + " lots drawn for Club 2");
    }

    @Test
    void a_cancelled_match_is_followed_by_a_ruling() {
        TieScript cancelled = script(Side.SECOND, Optional.of(TieScript.Trouble.LAST_MATCH_CANCELLED));
        assertThat(ties(played(new SeasonPlan(2, false, false), LOTS, cancelled)))
                .containsExactly("Club 1 (ASA) v Club 2 (ASA): first leg 2–1 on 2017-03-02, second leg cancelled on"
                        + " 2017-03-09; tie awarded to Club 2 on 2017-03-17");
    }

    @Test
    void a_tie_that_awaits_an_unknown_fact_and_the_ties_after_it_stay_pending() {
        TiebreakChain table = TiebreakChain.of(
                "the rules of the Village Cup",
                Tiebreaker.aggregate(),
                Tiebreaker.of("fair play", tie -> Verdict.awaits(new Awaited("the fair-play table"))));
        Competition season = played(new SeasonPlan(3, false, false), table, LEVEL);

        assertThat(season.pairing("Round 1 2").awaiting())
                .contains(Note.of("pairing.awaits", new Awaited("the fair-play table")));
        assertThat(season.pairing("Round 2").tie()).isEmpty();
        assertThat(season.pending()).hasSize(2);
    }
}
