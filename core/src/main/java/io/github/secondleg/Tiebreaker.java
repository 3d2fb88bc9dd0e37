package io.github.secondleg;

import io.github.secondleg.text.Note;
import io.github.secondleg.text.TextKey;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * One criterion of a {@link TiebreakChain}: looks at the facts of a tie and says who advances, that the teams are level, or what it
 * waits for.
 *
 * <p>The standard criteria come from the factories here. <b>Implement this interface, or use {@link #of}, for a criterion of your
 * own</b>; the shortest is
 *
 * <pre>{@code
 * Tiebreaker mostWins = Tiebreaker.of("most wins", tie -> Verdict.higher(wins(tie, FIRST), wins(tie, SECOND)));
 * }</pre>
 *
 * <p>A whole one says what it waits for, what it saw, and how a results page would tell it:
 *
 * <pre>{@code
 * record FewerCards(Map<Team, Integer> cards) implements Tiebreaker {
 *     public String name() {
 *         return "fewer cards";
 *     }
 *
 *     public Verdict judge(Tie tie) {
 *         return cards.keySet().containsAll(List.of(tie.first(), tie.second()))
 *                 ? Verdict.lower(cards.get(tie.first()), cards.get(tie.second()))
 *                 : Verdict.awaits(new Awaited("the referees' reports"));
 *     }
 *
 *     public Note observe(Tie tie) {
 *         return Note.of("cards: %s %s, %s %s", tie.first(), cards.get(tie.first()), tie.second(), cards.get(tie.second()));
 *     }
 *
 *     public Note summarise(Tie tie, Side winner) {
 *         return Note.of("%s had fewer cards.", tie.team(winner));
 *     }
 * }
 *
 * Tiebreaker criterion = new FewerCards(cards).citing(Citation.of("Cup Rules", "2026", "7", Citation.Source.TEXT));
 * }</pre>
 *
 * <p>A criterion answers from the tie, and from data that do not change while it is in use: the same tie always gets the same verdict,
 * whatever the thread, the locale, the names of the teams. It is asked about any tie for which those before it are level; the first of a
 * chain also about one with nothing recorded, and then it {@linkplain Verdict#awaits awaits}. A tie has its goals by side
 * ({@link Tie#aggregate()}, {@link Tie#goals}, {@link Tie#goalsInExtraTime()}, {@link Tie#kicks()}), so that no criterion has to turn
 * scores round. Whatever it throws reaches the caller of {@link TiebreakChain#decide}. The standard ones never throw, never look at
 * names, and are safe for use by many threads.
 */
public interface Tiebreaker {
    /**
     * Most points over the legs: so many for a win, one for a draw. It comes before the goals where regulations make a tie of two legs a
     * small league; then 5–0 and 0–1 are level. A win counts as one whatever its margin, and also if it was awarded; extra time has no
     * part in it.
     *
     * @param forAWin points for a win: 2 or 3. Over two legs it makes no difference to who leads; the trace tells the points
     * @return the criterion
     * @throws IllegalArgumentException if it is another number
     */
    static Tiebreaker points(int forAWin) {
        return switch (forAWin) {
            case 2 -> StandardTiebreaker.of(CriterionName.POINTS_2_1_0);
            case 3 -> StandardTiebreaker.of(CriterionName.POINTS_3_1_0);
            default -> throw TieErrors.pointsForAWin(forAWin);
        };
    }

    /**
     * Most goals over the matches of the tie, without extra time. Awaits the legs, also one that was put off; where one is abandoned or
     * cancelled, a ruling of the organiser.
     *
     * @return the criterion
     */
    static Tiebreaker aggregate() {
        return StandardTiebreaker.of(CriterionName.AGGREGATE);
    }

    /**
     * What regulations that count {@linkplain #points points} first call the {@link #aggregate()}: between two teams that met each
     * other alone, who has the better difference has scored more.
     *
     * @return the criterion
     */
    static Tiebreaker goalDifference() {
        return StandardTiebreaker.of(CriterionName.GOAL_DIFFERENCE);
    }

    /**
     * Goals scored divided by goals conceded. Between two teams that met each other alone it puts the same one first as the {@link
     * #aggregate()}.
     *
     * @return the criterion
     */
    static Tiebreaker goalAverage() {
        return StandardTiebreaker.of(CriterionName.GOAL_AVERAGE);
    }

    /**
     * Most goals at the opponent's, without extra time.
     *
     * @return the criterion
     */
    static Tiebreaker awayGoals() {
        return StandardTiebreaker.of(CriterionName.AWAY_GOALS);
    }

    /**
     * Most goals in the extra time after the second leg. Extra time that is not recorded is awaited, unless what comes after a goalless
     * one is recorded (a shoot-out, a play-off match, lots): feeds often leave a goalless one out.
     *
     * @return the criterion
     */
    static Tiebreaker extraTime() {
        return StandardTiebreaker.of(CriterionName.EXTRA_TIME);
    }

    /**
     * {@link #extraTime()} that ends with its first goal. Goals recorded beyond that are noted, and count.
     *
     * @return the criterion
     */
    static Tiebreaker goldenGoal() {
        return StandardTiebreaker.of(CriterionName.GOLDEN_GOAL);
    }

    /**
     * {@link #extraTime()} that ends at its half-time if one team then leads.
     *
     * @return the criterion
     */
    static Tiebreaker silverGoal() {
        return StandardTiebreaker.of(CriterionName.SILVER_GOAL);
    }

    /**
     * Goals of the visitors in extra time, as away goals: the visitors advance if they scored any, since the hosts can have none.
     *
     * <p><b>It must come after {@link #extraTime()}</b>, so that it is asked only where both teams scored as many in extra time. In
     * front of it, visitors who lost extra time 3–1 would advance for their one goal.
     *
     * @return the criterion
     */
    static Tiebreaker awayGoalsInExtraTime() {
        return StandardTiebreaker.of(CriterionName.AWAY_GOALS_IN_EXTRA_TIME);
    }

    /**
     * Kicks from the penalty mark.
     *
     * @return the criterion
     */
    static Tiebreaker shootOut() {
        return StandardTiebreaker.of(CriterionName.SHOOT_OUT);
    }

    /**
     * A third match: its score, else its extra time, else its kicks. Level if it ended level.
     *
     * @return the criterion
     */
    static Tiebreaker playOffMatch() {
        return StandardTiebreaker.of(CriterionName.PLAY_OFF_MATCH);
    }

    /**
     * A drawing of lots, as {@link TwoLeggedTie#withLotsDrawnFor} records it.
     *
     * @return the criterion
     */
    static Tiebreaker lots() {
        return StandardTiebreaker.of(CriterionName.LOTS);
    }

    /**
     * A coin toss, recorded like a drawing of lots: {@link TwoLeggedTie#withLotsDrawnFor}.
     *
     * @return the criterion
     */
    static Tiebreaker coinToss() {
        return StandardTiebreaker.of(CriterionName.COIN_TOSS);
    }

    /**
     * The higher seed team advances: by place in a league, by ranking, as {@link TwoLeggedTie#withHigherSeed} says.
     *
     * @return the criterion
     */
    static Tiebreaker higherSeed() {
        return StandardTiebreaker.of(CriterionName.HIGHER_SEED);
    }

    /**
     * A criterion of your own.
     *
     * @param name what a results page would call it, as in {@code fewer cards}; its name in a chain
     * @param rule the verdict on a tie
     * @return the criterion
     * @throws IllegalArgumentException if the name is blank
     */
    static Tiebreaker of(String name, Function<? super Tie, Verdict> rule) {
        return new CustomTiebreaker(name, rule);
    }

    /**
     * A criterion of which the sources do not say whether it was in force. Where it separates the teams, the answer turns on that: if one
     * of {@code next} was held, it was not in force, and the teams are level; otherwise a ruling of the organiser is awaited. Where it
     * does not separate them, nothing turns on it; nor is extra time, a shoot-out, a play-off match or lots awaited by it.
     *
     * @param criterion the criterion
     * @param why what is not known, in a few words that its name has in brackets: {@code unsettled}
     * @param next what is held only if the criterion does not decide: {@link #extraTime()}, {@link #shootOut()}, …; nothing if what was
     *     held proves nothing
     * @return the criterion, named as in {@code away goals (unsettled)}
     * @throws IllegalArgumentException if the words are blank
     */
    static Tiebreaker ifInForce(Tiebreaker criterion, String why, Tiebreaker... next) {
        return new UnsettledTiebreaker(criterion, why, List.of(next));
    }

    /**
     * Several criteria of which the sources do not say which one was in force. The first of them that was held, and separates the teams,
     * decides; until then, a ruling of the organiser is awaited.
     *
     * @param criteria two or more criteria, in the order in which one could have followed another
     * @return the criterion, named as in {@code play-off match or coin toss (unsettled)}
     * @throws IllegalArgumentException if there are fewer than two
     */
    static Tiebreaker firstHeldOf(Tiebreaker... criteria) {
        return new FirstHeldTiebreaker(List.of(criteria));
    }

    /**
     * What a results page would call it. A chain refuses a criterion without a name, and a second one of the same name.
     *
     * @return the name
     */
    String name();

    /**
     * What a results page would call it in a tie: its name, unless another word fits that kind of tie better. The standard {@link
     * #aggregate()} is called {@code score} in a tie of one match.
     *
     * @param tie the facts
     * @return the name in that tie
     */
    default String nameIn(Tie tie) {
        return name();
    }

    /**
     * Judges a tie.
     *
     * @param tie the facts
     * @return who advances, or that the teams are level, or what is awaited; never null
     */
    Verdict judge(Tie tie);

    /**
     * Where the rule is written.
     *
     * @return the article, or empty if none is cited
     */
    default Optional<Citation> citation() {
        return Optional.empty();
    }

    /**
     * What the criterion sees in a tie, for the trace: a few words without a full stop. Not asked where it waits for something.
     *
     * @param tie the facts
     * @return what it saw, as data
     */
    default Note observe(Tie tie) {
        return Note.of(TextKey.SAW_CUSTOM_CRITERION);
    }

    /**
     * The sentence of a results page for a tie that this criterion decided, with its full stop. Where the goals are level, a sentence that
     * says so stands in front of it.
     *
     * @param tie the facts
     * @param winner the side that advances
     * @return the sentence, as data
     */
    default Note summarise(Tie tie, Side winner) {
        return Note.of(TextKey.WON_CRITERION, tie.team(winner), name());
    }

    /**
     * The same criterion, written down in an article.
     *
     * @param article where
     * @return a criterion that cites the article and is the same in all else
     */
    default Tiebreaker citing(Citation article) {
        return new CitedTiebreaker(this, Objects.requireNonNull(article, "article"));
    }
}
