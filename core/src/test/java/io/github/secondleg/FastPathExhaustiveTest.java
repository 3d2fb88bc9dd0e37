package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The quick road gives the answers of asking the criteria one by one, over every word of facts that eight questions with four answers
 * can make. What the questions' answers are is read off the word here by division, not by the code under test.
 */
class FastPathExhaustiveTest {
    private static final int WORDS = 1 << 16;
    private static final int LEVEL = 0;
    private static final int UNKNOWN = 3;

    /** In the order of their digits in a word, the lowest first. */
    private static final List<Tiebreaker> STANDARD = PlainTies.STANDARD;

    private static final int[] POWERS_OF_FOUR = {1, 4, 16, 64, 256, 1024, 4096, 16384};

    private static int digit(int word, int place) {
        return word / POWERS_OF_FOUR[place] % 4;
    }

    @Test
    void each_criterion_reads_its_own_digit() {
        for (int word = 0; word < WORDS; word++) {
            Tie tie = new AnswersOnly(word);
            for (int place = 0; place < STANDARD.size(); place++) {
                Verdict verdict = STANDARD.get(place).judge(tie);
                int seen = verdict.isLevel()
                        ? LEVEL
                        : verdict.side().map(side -> side.ordinal() + 1).orElse(UNKNOWN);
                if (seen != digit(word, place)) {
                    throw new AssertionError(STANDARD.get(place) + " says " + verdict + " of " + word);
                }
            }
        }
    }

    @Test
    void every_subset_in_the_order_of_regulations_is_covered_whole() {
        for (int subset = 0; subset < 256; subset++) {
            List<Integer> places = new ArrayList<>();
            for (int place = 0; place < STANDARD.size(); place++) {
                if ((subset >> place) % 2 == 1) {
                    places.add(place);
                }
            }
            FastPath road = FastPath.over(places.stream().map(STANDARD::get).toList());
            assertThat(road.length()).isEqualTo(places.size());
            for (int word = 0; word < WORDS; word++) {
                assertAnswersLikeAsking(road, places, word);
            }
        }
    }

    private static void assertAnswersLikeAsking(FastPath road, List<Integer> places, int word) {
        Tiebreaker deciding = null;
        int answer = LEVEL;
        for (int i = 0; i < places.size() && answer == LEVEL; i++) {
            answer = digit(word, places.get(i));
            deciding = answer == LEVEL ? null : STANDARD.get(places.get(i));
        }
        if (road.deciding(word) != deciding || road.answer(word) != answer) {
            throw new AssertionError(places + " over " + word + ": " + road.deciding(word) + " says "
                    + road.answer(word) + " instead of " + deciding + " " + answer);
        }
    }

    /** In any other order only the beginning is covered, and the whole chain still asks everything in its own order. */
    @Test
    void chains_in_other_orders_decide_like_asking_one_by_one() {
        Random shuffling = new Random(1871);
        List<Integer> places = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7));
        Tie[] ties = new Tie[WORDS];
        Arrays.setAll(ties, AnswersOnly::new);
        Collections.reverse(places);
        for (int round = 0; round < 60; round++) {
            List<Integer> order = places.subList(0, 2 + round % 7);
            TiebreakChain chain =
                    TiebreakChain.of("rules", order.stream().map(STANDARD::get).toList());
            for (int word = 0; word < WORDS; word++) {
                assertDecidesLikeAsking(chain, order, word, ties[word]);
            }
            Collections.shuffle(places, shuffling);
        }
    }

    /** A user's criterion in the middle ends what the quick road covers. */
    @Test
    void a_criterion_of_a_users_own_between_standard_ones_is_asked_in_its_place() {
        Tiebreaker own = Tiebreaker.of("own", tie -> Verdict.second());
        TiebreakChain chain = TiebreakChain.of("rules", STANDARD.get(0), own, STANDARD.get(4));
        for (int word = 0; word < WORDS; word++) {
            String expected = digit(word, 0) == LEVEL ? "own" : "aggregate";
            if (!chain.decide(new AnswersOnly(word)).criterion().equals(expected)) {
                throw new AssertionError(word + " is not decided by " + expected);
            }
        }
    }

    private static void assertDecidesLikeAsking(TiebreakChain chain, List<Integer> order, int word, Tie tie) {
        String criterion = "end of the rules";
        int answer = LEVEL;
        for (int i = 0; i < order.size() && answer == LEVEL; i++) {
            answer = digit(word, order.get(i));
            criterion = answer == LEVEL ? criterion : STANDARD.get(order.get(i)).name();
        }
        Optional<Team> winner =
                answer == 1 ? Optional.of(tie.first()) : answer == 2 ? Optional.of(tie.second()) : Optional.empty();
        Decision decision = chain.decide(tie);
        boolean right = decision.criterion().equals(criterion)
                && decision.winner().equals(winner)
                && chain.winner(tie).equals(winner)
                && decision instanceof Decision.Pending == winner.isEmpty();
        if (!right) {
            throw new AssertionError(
                    order + " over " + word + ": " + decision.criterion() + " instead of " + criterion);
        }
    }
}
