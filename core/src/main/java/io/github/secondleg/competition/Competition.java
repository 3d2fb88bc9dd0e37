package io.github.secondleg.competition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.RuleSet;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.draw.DrawRecord;
import io.github.secondleg.text.Note;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A knock-out competition: rounds of ties whose slots fill as results come in.
 *
 * <p>It is immutable. Recording an event returns a competition in which everything that follows has been settled: winners move on, a
 * club without an opponent goes on without playing, a suspension meets every tie of that association's clubs that has not ended.
 * What cannot be true is refused; what was wrong is put right with {@link Event.Corrected} and {@link Event.Revoked}, after which
 * exactly what depended on it is settled anew. A tie that has been played is never moved: see {@link #conflicts()}.
 *
 * <p>A withdrawal, a disqualification or a suspension that is not of one tie is judged in each tie of the club by its day, as {@link
 * TiebreakChain} says. A tie decided before it stays as it was: also where neither its matches nor the windows of its round have days
 * to tell. A match without a day had been played by the end of its window; one still to come, or called off, is barred if no day of
 * its window is free. Windows tell as much of what happened in one tie alone.
 *
 * <p>Two competitions are equal if their name, season, rounds, events, and the names of their rules are.
 */
public final class Competition {
    private final Plan plan;
    private final CompetitionState state;

    private Competition(Plan plan, CompetitionState state) {
        this.plan = plan;
        this.state = state;
    }

    private static Competition of(Plan plan) {
        return new Competition(plan, CompetitionState.before(plan.bracket()));
    }

    /**
     * A competition under rules with a name.
     *
     * @param name what it is called
     * @param season the year in which its season began
     * @param ruleSet the name of a rule set; where that has editions, each round is under the one for its season and its own name
     * @param rounds its rounds, in the order of play
     * @return the competition, before anything has happened
     * @throws IllegalArgumentException if something is wrong with the rounds; the message says all of it
     * @throws io.github.secondleg.RuleSetNotFoundException if there is no rule set of that name
     */
    public static Competition of(String name, int season, String ruleSet, Round... rounds) {
        RuleSet rules = RuleSet.named(requireNonNull(ruleSet, "ruleSet"));
        return of(Plan.under(rules, requireNonNull(name, "name"), season, list(rounds)));
    }

    /**
     * A competition under rules of your own.
     *
     * @param name what it is called
     * @param season the year in which its season began
     * @param rules the rules of every round that has none of its own
     * @param rounds its rounds, in the order of play
     * @return the competition, before anything has happened
     * @throws IllegalArgumentException if something is wrong with the rounds; the message says all of it
     */
    public static Competition of(String name, int season, TiebreakChain rules, Round... rounds) {
        requireNonNull(rules, "rules");
        return of(Plan.under(rules, requireNonNull(name, "name"), season, list(rounds)));
    }

    private static List<Round> list(Round... rounds) {
        return ImmutableList.copyOf(Arrays.asList(requireNonNull(rounds, "rounds")));
    }

    /**
     * What it is called.
     *
     * @return the name
     */
    public String name() {
        return plan.name();
    }

    /**
     * Its season.
     *
     * @return the year in which the season began
     */
    public int season() {
        return plan.season();
    }

    /**
     * Its rounds as planned.
     *
     * @return an immutable list, in the order of play
     */
    public List<Round> rounds() {
        return plan.rounds();
    }

    /**
     * What has been recorded.
     *
     * @return an immutable list, in the order of recording
     */
    public List<Event> events() {
        return state.events();
    }

    /**
     * The competition before anything had happened.
     *
     * @return the plan without the events
     */
    public Competition atStart() {
        return of(plan);
    }

    /**
     * The competition as it was at the end of a day, so far as it is known today: with the events of that day and before. A correction
     * counts as of the day of what it corrects.
     *
     * @param date the day
     * @return the competition with these events
     */
    public Competition asOf(LocalDate date) {
        return new Competition(plan, AsOf.of(state, plan.bracket(), requireNonNull(date, "date")));
    }

    /**
     * The competition with events, one after the other, and with all that follows from them.
     *
     * @param events the events, in order
     * @return the competition with the events
     * @throws IllegalArgumentException if one of them does not fit what is known by then
     */
    public Competition record(Event... events) {
        return record(Arrays.asList(requireNonNull(events, "events")));
    }

    /**
     * The competition with events, one after the other, and with all that follows from them.
     *
     * @param events the events, in order
     * @return the competition with the events
     * @throws IllegalArgumentException if one of them does not fit what is known by then
     */
    public Competition record(Iterable<? extends Event> events) {
        CompetitionState after = state;
        for (Event event : requireNonNull(events, "events")) {
            after = after.with(requireNonNull(event, "event"));
        }
        return new Competition(plan, after);
    }

    /**
     * The competition with the result of a draw, whose ties fill the open ties of a round in their order. To draw again, start from the
     * competition as it was before: it has not changed.
     *
     * @param round the round's name
     * @param draw the draw of slots, such as winners of ties that are not known yet
     * @param on the date of the draw
     * @return the competition with the draw
     * @throws IllegalArgumentException if the round has another number of ties with both slots to be drawn, or what was drawn already has a
     *     place
     */
    public Competition record(String round, DrawRecord<? extends Slot> draw, LocalDate on) {
        requireNonNull(round, "round");
        return record(SlotFiller.ofRound(
                bracket(), round, requireNonNull(draw, "draw").ties(), on));
    }

    /**
     * Every tie as it stands.
     *
     * @return an immutable list, in the order of the plan
     */
    public List<Pairing> pairings() {
        return bracket().pairings();
    }

    /**
     * A tie as it stands.
     *
     * @param tie its name
     * @return the pairing
     * @throws IllegalArgumentException if there is no such tie
     */
    public Pairing pairing(String tie) {
        return bracket().get(tie);
    }

    /**
     * The ties that are not settled, each of which says what it is {@linkplain Pairing#awaiting() awaiting}.
     *
     * @return an immutable list, in the order of the plan
     */
    public List<Pairing> pending() {
        return bracket().pairings().stream()
                .filter(pairing -> !pairing.isSettled())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The clubs still in the competition.
     *
     * @return an immutable list, in the order in which they enter
     */
    public List<Team> remaining() {
        return TeamPaths.of(bracket()).remaining();
    }

    /**
     * The clubs that are out, each with its last tie and the reason.
     *
     * @return an immutable list, in the order in which they entered
     */
    public List<EliminatedTeam> eliminated() {
        return TeamPaths.of(bracket()).eliminated();
    }

    /**
     * The ties that a club stands in, from its first to its last.
     *
     * @param team the club
     * @return an immutable list, empty if the club is not in the competition
     */
    public List<Pairing> path(Team team) {
        return TeamPaths.of(bracket()).path(requireNonNull(team, "team"));
    }

    /**
     * The clubs that came through the ties behind which there is no other: the winner of a final, those who qualify for a group stage.
     *
     * @return an immutable list, in the order of the ties
     */
    public List<Team> qualifiers() {
        return bracket().pairings().stream()
                .filter(pairing -> pairing.node().feeds().isEmpty())
                .flatMap(pairing -> pairing.winner().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The ties that a result of one tie can still affect: those that wait for it, directly or through others.
     *
     * @param tie the name of the one
     * @return an immutable list, in the order of the plan, without those that have been played
     * @throws IllegalArgumentException if there is no such tie
     */
    public List<Pairing> affectedBy(String tie) {
        return bracket().behind(tie).stream()
                .filter(pairing -> !pairing.node().isPlayed())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The ties that cannot be as they stand, since they have been played by clubs whose places are others' by now. {@link Conflict}
     * says how each can be resolved.
     *
     * @return an immutable list, in the order of the ties; empty while all is well
     */
    public List<Conflict> conflicts() {
        return Conflicts.in(bracket());
    }

    /**
     * What is worth a remark of the competition as a whole: clubs that may be one club written in two ways. What is worth one of a tie is
     * in {@link Pairing#notes()}.
     *
     * @return an immutable list
     */
    public List<Note> notes() {
        return AlikeIds.notes(TeamPaths.of(bracket()).paths().keySet().asList());
    }

    private Bracket bracket() {
        return state.bracket();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Competition that && plan.isSameAs(that.plan) && events().equals(that.events());
    }

    @Override
    public int hashCode() {
        return Objects.hash(plan.name(), plan.season(), plan.rounds(), events());
    }

    /** Name and season, as in {@code CAF Confederation Cup 2017}. */
    @Override
    public String toString() {
        return plan.name() + " " + plan.season();
    }
}
