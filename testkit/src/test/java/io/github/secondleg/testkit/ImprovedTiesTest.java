package io.github.secondleg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Side;
import io.github.secondleg.notation.TieNotation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The copies have every way of doing better, each for the given side. */
class ImprovedTiesTest {
    private static final String TEAMS = "A (AAA) v B (BBB): ";

    private static List<String> better(String facts, Side side) {
        return ImprovedTies.better(TieNotation.parse(TEAMS + facts), side).stream()
                .map(tie -> TieNotation.print(tie).substring(TEAMS.length()))
                .toList();
    }

    private static String moreAway(String facts, Side side) {
        return ImprovedTies.moreAway(TieNotation.parseTwoLegged(TEAMS + facts), side)
                .map(tie -> TieNotation.print(tie).substring(TEAMS.length()))
                .orElse("none");
    }

    @Test
    void the_first_team_does_better_in_both_legs_and_in_the_facts_after_them() {
        assertThat(better(
                        "first leg 1–0, second leg 1–0, in extra time 1–1, on penalties 4–3;"
                                + " play-off match A v B: 0–0, in extra time 2–2, on penalties 4–5; lots drawn for B",
                        Side.FIRST))
                .containsExactly(
                        "first leg 2–0, second leg 1–0, in extra time 1–1, on penalties 4–3;"
                                + " play-off match A v B: 0–0, in extra time 2–2, on penalties 4–5; lots drawn for B",
                        "first leg 1–0, second leg 1–1, in extra time 1–1, on penalties 4–3;"
                                + " play-off match A v B: 0–0, in extra time 2–2, on penalties 4–5; lots drawn for B",
                        "first leg 1–0, second leg 1–0, in extra time 1–2, on penalties 4–3;"
                                + " play-off match A v B: 0–0, in extra time 2–2, on penalties 4–5; lots drawn for B",
                        "first leg 1–0, second leg 1–0, in extra time 1–1, on penalties 3–4;"
                                + " play-off match A v B: 0–0, in extra time 2–2, on penalties 4–5; lots drawn for B",
                        "first leg 1–0, second leg 1–0, in extra time 1–1, on penalties 4–3;"
                                + " play-off match A v B: 1–0, in extra time 2–2, on penalties 4–5; lots drawn for B",
                        "first leg 1–0, second leg 1–0, in extra time 1–1, on penalties 4–3;"
                                + " play-off match A v B: 0–0, in extra time 3–2, on penalties 4–5; lots drawn for B",
                        "first leg 1–0, second leg 1–0, in extra time 1–1, on penalties 4–3;"
                                + " play-off match A v B: 0–0, in extra time 2–2, on penalties 5–4; lots drawn for B",
                        "first leg 1–0, second leg 1–0, in extra time 1–1, on penalties 4–3;"
                                + " play-off match A v B: 0–0, in extra time 2–2, on penalties 4–5; lots drawn for A");
    }

    @Test
    void the_second_team_does_better_in_the_same_ways() {
        assertThat(better("first leg 1–0, second leg 1–0, in extra time 1–1, on penalties 3–4", Side.SECOND))
                .containsExactly(
                        "first leg 1–1, second leg 1–0, in extra time 1–1, on penalties 3–4",
                        "first leg 1–0, second leg 2–0, in extra time 1–1, on penalties 3–4",
                        "first leg 1–0, second leg 1–0, in extra time 2–1, on penalties 3–4",
                        "first leg 1–0, second leg 1–0, in extra time 1–1, on penalties 4–3");
        assertThat(better("first leg 0–0, second leg 0–0; play-off match A v B: 0–0, on penalties 4–5", Side.SECOND))
                .containsExactly(
                        "first leg 0–1, second leg 0–0; play-off match A v B: 0–0, on penalties 4–5",
                        "first leg 0–0, second leg 1–0; play-off match A v B: 0–0, on penalties 4–5",
                        "first leg 0–0, second leg 0–0; play-off match A v B: 0–1, on penalties 4–5",
                        "first leg 0–0, second leg 0–0; play-off match A v B: 0–0, on penalties 4–5");
        assertThat(better("first leg 0–0, second leg 0–0; play-off match B v A: 0–0, on penalties 4–5", Side.SECOND))
                .containsExactly(
                        "first leg 0–1, second leg 0–0; play-off match B v A: 0–0, on penalties 4–5",
                        "first leg 0–0, second leg 1–0; play-off match B v A: 0–0, on penalties 4–5",
                        "first leg 0–0, second leg 0–0; play-off match B v A: 1–0, on penalties 4–5",
                        "first leg 0–0, second leg 0–0; play-off match B v A: 0–0, on penalties 5–4");
    }

    @Test
    void in_a_single_match_the_first_team_is_at_home() {
        assertThat(better("match 1–1, in extra time 0–0, on penalties 3–4", Side.FIRST))
                .containsExactly(
                        "match 2–1, in extra time 0–0, on penalties 3–4",
                        "match 1–1, in extra time 1–0, on penalties 3–4",
                        "match 1–1, in extra time 0–0, on penalties 4–3");
        assertThat(better("match 1–1, in extra time 0–0, on penalties 3–4", Side.SECOND))
                .containsExactly(
                        "match 1–2, in extra time 0–0, on penalties 3–4",
                        "match 1–1, in extra time 0–1, on penalties 3–4",
                        "match 1–1, in extra time 0–0, on penalties 3–4");
    }

    @Test
    void the_state_of_a_leg_does_not_change() {
        assertThat(better("first leg awarded 3–0, second leg abandoned at 0–2 which stands", Side.FIRST))
                .containsExactly(
                        "first leg awarded 4–0, second leg abandoned at 0–2 which stands",
                        "first leg awarded 3–0, second leg abandoned at 0–3 which stands");
    }

    @Test
    void a_goal_is_moved_from_home_to_away_if_there_is_one() {
        assertThat(moreAway("first leg 2–0, second leg 1–0", Side.FIRST)).isEqualTo("first leg 1–0, second leg 1–1");
        assertThat(moreAway("first leg 2–0, second leg 1–0", Side.SECOND)).isEqualTo("first leg 2–1, second leg 0–0");
        assertThat(moreAway("first leg 0–2, second leg 0–1", Side.FIRST)).isEqualTo("none");
        assertThat(moreAway("first leg 0–2, second leg 0–1", Side.SECOND)).isEqualTo("none");
    }
}
