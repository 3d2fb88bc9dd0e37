package io.github.secondleg;

import io.github.secondleg.text.Note;
import io.github.secondleg.text.TextKey;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * One criterion of a {@link TiebreakChain}: reads the facts of a tie and returns a {@link Verdict}.
 *
 * <p>The factories here return the standard criteria. <b>For a custom criterion, implement this interface or use {@link #of}</b>. The
 * shortest form is:
 *
 * <pre>{@code
 * Tiebreaker mostWins = Tiebreaker.of("most wins", tie -> Verdict.higher(wins(tie, FIRST), wins(tie, SECOND)));
 * }</pre>
 *
 * <p>A complete one also says what it awaits, what it saw, and which sentence a results page would print:
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
 * <p>What a custom criterion must respect:
 *
 * <ul>
 *   <li>It reads only the tie and data that do not change while it is in use. The same tie always gets the same verdict, in any thread and
 *       any locale, and the names of the teams have no effect.
 *   <li>It is asked about any tie for which the criteria before it are level. The first criterion of a chain is also asked about a tie
 *       without any match, and then {@linkplain Verdict#awaits awaits} one.
 *   <li>It reads goals by side ({@link Tie#aggregate()}, {@link Tie#goals}, {@link Tie#goalsInExtraTime()}, {@link Tie#kicks()}), and need
 *       not swap home and away.
 *   <li>An exception that it throws reaches the caller of {@link TiebreakChain#decide}.
 * </ul>
 *
 * <p>The standard criteria never throw, never read names, and are safe for use by many threads.
 */
public interface Tiebreaker {
    /**
     * The points over the legs: 2 or 3 for a win, 1 for a draw. Some regulations count points before goals, so that 5–0 and 0–1 are
     * level. An awarded win counts as a win. Extra time does not count.
     *
     * @param forAWin the points for a win, 2 or 3; over two legs both numbers put the same team first, but the trace shows the points
     * @return the criterion
     * @throws IllegalArgumentException if the points are neither 2 nor 3
     */
    static Tiebreaker points(int forAWin) {
        return switch (forAWin) {
            case 2 -> StandardTiebreaker.of(CriterionName.POINTS_2_1_0);
            case 3 -> StandardTiebreaker.of(CriterionName.POINTS_3_1_0);
            default -> throw TieErrors.pointsForAWin(forAWin);
        };
    }

    /**
     * The goals over the matches of the tie, without extra time. It awaits matches that are scheduled or postponed. If a match is
     * abandoned or cancelled, it awaits a ruling of the organiser.
     *
     * @return the criterion
     */
    static Tiebreaker aggregate() {
        return StandardTiebreaker.of(CriterionName.AGGREGATE);
    }

    /**
     * Another wording of {@link #aggregate()}, for regulations that count {@linkplain #points points} first. Over two legs, the team with
     * the better goal difference has scored more.
     *
     * @return the criterion
     */
    static Tiebreaker goalDifference() {
        return StandardTiebreaker.of(CriterionName.GOAL_DIFFERENCE);
    }

    /**
     * Another wording of {@link #aggregate()}, for regulations that divide goals scored by goals conceded. Over two legs, the team with
     * the better average has scored more.
     *
     * @return the criterion
     */
    static Tiebreaker goalAverage() {
        return StandardTiebreaker.of(CriterionName.GOAL_AVERAGE);
    }

    /**
     * The goals that each team scored in the other team's leg, without extra time.
     *
     * @return the criterion
     */
    static Tiebreaker awayGoals() {
        return StandardTiebreaker.of(CriterionName.AWAY_GOALS);
    }

    /**
     * The goals in the extra time after the second leg or the single match. Extra time that is not recorded is awaited, unless a
     * shoot-out, a play-off match or lots are recorded. Then it counts as goalless, since feeds often leave out a goalless one.
     *
     * @return the criterion
     */
    static Tiebreaker extraTime() {
        return StandardTiebreaker.of(CriterionName.EXTRA_TIME);
    }

    /**
     * Another wording of {@link #extraTime()}, which ends with its first goal. If more goals are recorded, they count, and a note says so.
     *
     * @return the criterion
     */
    static Tiebreaker goldenGoal() {
        return StandardTiebreaker.of(CriterionName.GOLDEN_GOAL);
    }

    /**
     * Another wording of {@link #extraTime()}, which ends at its half-time if one team leads then.
     *
     * @return the criterion
     */
    static Tiebreaker silverGoal() {
        return StandardTiebreaker.of(CriterionName.SILVER_GOAL);
    }

    /**
     * The goals of the visitors in extra time, as away goals. The visitors advance if they scored, since the hosts cannot score away
     * goals.
     *
     * <p><b>It must come after {@link #extraTime()}</b>, so that the chain asks it only if both teams scored the same number of goals
     * in extra time. Before it, visitors who lost extra time 3–1 would advance for their one goal.
     *
     * @return the criterion
     */
    static Tiebreaker awayGoalsInExtraTime() {
        return StandardTiebreaker.of(CriterionName.AWAY_GOALS_IN_EXTRA_TIME);
    }

    /**
     * The penalty shoot-out.
     *
     * @return the criterion
     */
    static Tiebreaker shootOut() {
        return StandardTiebreaker.of(CriterionName.SHOOT_OUT);
    }

    /**
     * The play-off match: its score, else its extra time, else its shoot-out. It is level if the play-off match ended level.
     *
     * @return the criterion
     */
    static Tiebreaker playOffMatch() {
        return StandardTiebreaker.of(CriterionName.PLAY_OFF_MATCH);
    }

    /**
     * The drawing of lots, as {@link TwoLeggedTie#withLotsDrawnFor} records it.
     *
     * @return the criterion
     */
    static Tiebreaker lots() {
        return StandardTiebreaker.of(CriterionName.LOTS);
    }

    /**
     * The coin toss: another wording of {@link #lots()}, also recorded by {@link TwoLeggedTie#withLotsDrawnFor}.
     *
     * @return the criterion
     */
    static Tiebreaker coinToss() {
        return StandardTiebreaker.of(CriterionName.COIN_TOSS);
    }

    /**
     * The seeding: the higher seed advances, as {@link TwoLeggedTie#withHigherSeed} records it.
     *
     * @return the criterion
     */
    static Tiebreaker higherSeed() {
        return StandardTiebreaker.of(CriterionName.HIGHER_SEED);
    }

    /**
     * A custom criterion.
     *
     * @param name the name that a results page would use, as in {@code fewer cards}
     * @param rule the function from a tie to the verdict
     * @return the criterion
     * @throws IllegalArgumentException if the name is blank
     */
    static Tiebreaker of(String name, Function<? super Tie, Verdict> rule) {
        return new CustomTiebreaker(name, rule);
    }

    /**
     * A criterion that may not have been in force, since the sources do not say.
     *
     * <ul>
     *   <li>If it separates the teams and one of {@code next} was held, it was not in force, so the teams are level.
     *   <li>If it separates the teams and none of {@code next} was held, a ruling of the organiser is awaited.
     *   <li>If it does not separate the teams, its own verdict is used. Extra time, a shoot-out, a play-off match or lots are never
     *       awaited by it.
     * </ul>
     *
     * @param criterion the criterion
     * @param why the reason in a few words, such as {@code unsettled}, which its name has in brackets
     * @param next the criteria that are held only if this one does not decide, such as {@link #extraTime()} and {@link #shootOut()}; none
     *     if that would prove nothing
     * @return the criterion, named as in {@code away goals (unsettled)}
     * @throws IllegalArgumentException if the reason is blank
     */
    static Tiebreaker ifInForce(Tiebreaker criterion, String why, Tiebreaker... next) {
        return new UnsettledTiebreaker(criterion, why, List.of(next));
    }

    /**
     * Several criteria, if the sources do not say which one was in force. The first of them that separates the teams decides. If none
     * does, a ruling of the organiser is awaited.
     *
     * @param criteria the criteria, two or more, in the order in which one could have followed another
     * @return the criterion, named as in {@code play-off match or coin toss (unsettled)}
     * @throws IllegalArgumentException if there are fewer than two
     */
    static Tiebreaker firstHeldOf(Tiebreaker... criteria) {
        return new FirstHeldTiebreaker(List.of(criteria));
    }

    /**
     * The name that a results page would use. A chain rejects a criterion without a name, and a second one of the same name.
     *
     * @return the name
     */
    String name();

    /**
     * The name that a results page would use for a tie: {@link #name()}, unless another word fits the kind of tie better. The standard
     * {@link #aggregate()} is called {@code score} in a tie of one match.
     *
     * @param tie the facts
     * @return the name in that tie
     */
    default String nameIn(Tie tie) {
        return name();
    }

    /**
     * Applies the criterion to a tie.
     *
     * @param tie the facts
     * @return the verdict, never null
     */
    Verdict judge(Tie tie);

    /**
     * The article that states the rule.
     *
     * @return the article, or empty if none is cited
     */
    default Optional<Citation> citation() {
        return Optional.empty();
    }

    /**
     * The observation of the criterion in a tie, for the trace: a few words without a full stop. It is not called if the criterion awaits
     * something.
     *
     * @param tie the facts
     * @return the observation, as data
     */
    default Note observe(Tie tie) {
        return Note.of(TextKey.SAW_CUSTOM_CRITERION);
    }

    /**
     * The sentence of a results page for a tie that this criterion decided, with its full stop. If the aggregate is level, a sentence
     * about that comes before it.
     *
     * @param tie the facts
     * @param winner the side that advances
     * @return the sentence, as data
     */
    default Note summarise(Tie tie, Side winner) {
        return Note.of(TextKey.WON_CRITERION, tie.team(winner), name());
    }

    /**
     * This criterion with an article.
     *
     * @param article the article that states the rule
     * @return the criterion, which cites the article and is otherwise the same
     */
    default Tiebreaker citing(Citation article) {
        return new CitedTiebreaker(this, Objects.requireNonNull(article, "article"));
    }
}
