package io.github.secondleg.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Leg;
import io.github.secondleg.Rulebooks;
import io.github.secondleg.Score;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.TwoLeggedTie;
import io.github.secondleg.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every first leg from 0–0 to 9–9 under rules that competitions have had: the rules of the outlook against asking the chain. */
class OutlookExhaustiveTest {
    private static final Team ONE = Team.of("One", "EGY");
    private static final Team TWO = Team.of("Two", "MLI");
    private static final int MOST = 9;

    static Stream<TiebreakChain> chains() {
        return Stream.of(
                Rulebooks.CAF,
                Rulebooks.CAF.without(Tiebreaker.awayGoals()),
                Rulebooks.CAF.insertingBefore(Tiebreaker.shootOut(), Tiebreaker.extraTime()),
                Rulebooks.UEFA,
                Rulebooks.UEFA.without(Tiebreaker.awayGoalsInExtraTime()),
                Rulebooks.UEFA.without(Tiebreaker.awayGoals()),
                Rulebooks.WITH_PLAY_OFF,
                Rulebooks.WITH_PLAY_OFF.insertingBefore(Tiebreaker.playOffMatch(), Tiebreaker.awayGoals()),
                TiebreakChain.of("away goals first", Tiebreaker.awayGoals(), Tiebreaker.aggregate()));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void between_the_legs(TiebreakChain chain) {
        for (int home = 0; home <= MOST; home++) {
            for (int away = 0; away <= MOST; away++) {
                TwoLeggedTie tie = TwoLeggedTie.of(ONE, TWO, Leg.played(home, away), Leg.scheduled());
                assertRight(chain, tie);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("chains")
    void after_both_legs(TiebreakChain chain) {
        for (int home = 0; home <= MOST; home++) {
            TwoLeggedTie tie = TwoLeggedTie.of(ONE, TWO, Leg.played(home, 1), Leg.played(home, 1));
            if (Outlook.of(chain, tie).next().isPresent()) {
                assertRight(chain, tie);
            }
        }
    }

    private static void assertRight(TiebreakChain chain, TwoLeggedTie tie) {
        Outlook outlook = Outlook.of(chain, tie);
        List<Scenario> rules = outlook.scenarios();
        List<Score> scores =
                Scorelines.from(Score.of(0, 0), outlook.next().orElseThrow().kind());
        for (Score score : scores) {
            Verdict expected = Scorelines.bruteForce(
                    chain, tie, outlook.next().orElseThrow().kind(), score);
            List<Verdict> verdicts = rules.stream()
                    .filter(rule -> Scorelines.isCovered(score, rule))
                    .map(Scenario::verdict)
                    .toList();
            assertThat(verdicts).as("%s after %s under %s", score, tie, chain).containsExactly(expected);
        }
        ScenariosAreMinimal.assertNoneCanBeJoined(rules, scores);
    }

    /** Beyond what was asked: every first and second leg from 0–0 to 8–8. */
    @ParameterizedTest
    @MethodSource("chains")
    void before_the_first_leg(TiebreakChain chain) {
        List<Scenario> rules = Outlook.of(chain, TwoLeggedTie.between(ONE, TWO)).scenarios();
        assertThat(rules).allMatch(Scenario::isOverBothLegs);
        for (int firstHome = 0; firstHome < MOST; firstHome++) {
            for (int firstAway = 0; firstAway < MOST; firstAway++) {
                for (int secondHome = 0; secondHome < MOST; secondHome++) {
                    for (int secondAway = 0; secondAway < MOST; secondAway++) {
                        TwoLeggedTie tie = TwoLeggedTie.of(
                                ONE, TWO, Leg.played(firstHome, firstAway), Leg.played(secondHome, secondAway));
                        int difference = firstHome + secondAway - firstAway - secondHome;
                        int behind = Integer.compare(firstAway, secondAway);
                        Verdict expected = Scorelines.verdict(chain.decide(tie));
                        assertThat(verdict(rules, difference, behind))
                                .as(tie.toString())
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }

    private static Verdict verdict(List<Scenario> rules, int difference, int behindOnAwayGoals) {
        List<Scenario> covering = rules.stream()
                .filter(rule -> rule.span().covers(difference, behindOnAwayGoals))
                .toList();
        if (covering.size() != 1) {
            throw new AssertionError(difference + ", " + behindOnAwayGoals + ": " + covering);
        }
        return covering.get(0).verdict();
    }

    /** CAF's rules before the first leg: ahead, level on aggregate with more, as many, fewer away goals, behind. */
    @Test
    void rules_over_both_legs_are_as_few_as_regulations_need_words() {
        assertThat(Outlook.of(Rulebooks.CAF, TwoLeggedTie.between(ONE, TWO)).scenarios())
                .hasSize(5);
        assertThat(Outlook.of(Rulebooks.WITH_PLAY_OFF, TwoLeggedTie.between(ONE, TWO))
                        .scenarios())
                .hasSize(3);
    }
}
