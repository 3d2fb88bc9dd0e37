package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The possible scores of a shoot-out, found in three ways: by the code, by a list from the notes on Law 10, and by kicks as letters. */
class ReachableShootOutsTest {
    private static final int MOST = 99;

    @Test
    void are_those_that_the_laws_list_and_every_lead_of_one() {
        Set<Score> listed = new HashSet<>();
        Stream.of("1-0", "2-0", "2-1", "3-0", "3-1", "3-2", "4-1", "4-2", "4-3", "5-3")
                .map(Score::parse)
                .forEach(listed::add);
        for (int loser = 0; loser < MOST; loser++) {
            listed.add(Score.of(loser + 1, loser));
        }
        Set<Score> eitherWay = new HashSet<>(listed);
        listed.forEach(score -> eitherWay.add(Score.of(score.awayGoals(), score.homeGoals())));

        Set<Score> accepted = new HashSet<>();
        for (int home = 0; home <= MOST; home++) {
            for (int away = 0; away <= MOST; away++) {
                if (ReachableShootOuts.contains(home, away)) {
                    accepted.add(Score.of(home, away));
                }
            }
        }
        assertThat(accepted).isEqualTo(eitherWay);
    }

    @Test
    void are_the_scores_of_all_sequences_of_kicks() {
        Set<String> played = scoresOfAllSequencesUpTo(26);
        Set<String> accepted = new TreeSet<>();
        for (int home = 0; home <= 12; home++) {
            for (int away = 0; away <= 12; away++) {
                if (ReachableShootOuts.contains(home, away)) {
                    accepted.add(home + "–" + away);
                }
            }
        }
        // 13 kicks each can also end 13–12
        played.removeIf(score -> score.contains("13"));
        assertThat(accepted).isEqualTo(played);
    }

    /**
     * Kicks in turn, as a string of {@code x} (scored) and {@code o} (missed); the side at even places kicks first. Of several
     * unfinished sequences with one score and one length only one is carried on, since they have the same future.
     */
    private static Set<String> scoresOfAllSequencesUpTo(int kicks) {
        Set<String> ends = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add("");
        while (!open.isEmpty()) {
            String sequence = open.remove();
            int one = scored(sequence, 0);
            int other = scored(sequence, 1);
            if (isOver(sequence, one, other)) {
                ends.add(one + "–" + other);
                ends.add(other + "–" + one);
            } else if (sequence.length() < kicks && seen.add(one + "–" + other + " after " + sequence.length())) {
                open.add(sequence + "x");
                open.add(sequence + "o");
            }
        }
        return ends;
    }

    private static boolean isOver(String sequence, int one, int other) {
        int taken = sequence.length();
        if (taken >= 10) {
            return taken % 2 == 0 && one != other;
        }
        int leftOfOne = 5 - (taken + 1) / 2;
        int leftOfOther = 5 - taken / 2;
        return one > other + leftOfOther || other > one + leftOfOne;
    }

    private static int scored(String sequence, int from) {
        int goals = 0;
        for (int i = from; i < sequence.length(); i += 2) {
            goals += sequence.charAt(i) == 'x' ? 1 : 0;
        }
        return goals;
    }
}
