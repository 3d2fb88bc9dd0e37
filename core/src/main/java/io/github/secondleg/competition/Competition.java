package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.ExtraTime;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.RuleSet;
import io.github.secondleg.Ruling;
import io.github.secondleg.ShootOut;
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
    private final Bracket bracket;
    private final @Nullable Log log;

    private Competition(Plan plan, Bracket bracket, @Nullable Log log) {
        this.plan = plan;
        this.bracket = bracket;
        this.log = log;
    }

    private static Competition of(Plan plan) {
        return new Competition(plan, plan.bracket(), null);
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
        RuleSet rules = RuleSet.named(Objects.requireNonNull(ruleSet, "ruleSet"));
        return of(Plan.under(rules, Objects.requireNonNull(name, "name"), season, list(rounds)));
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
        Objects.requireNonNull(rules, "rules");
        return of(Plan.under(rules, Objects.requireNonNull(name, "name"), season, list(rounds)));
    }

    private static List<Round> list(Round... rounds) {
        return ImmutableList.copyOf(Arrays.asList(Objects.requireNonNull(rounds, "rounds")));
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
        return Log.inOrder(log);
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
        return AsOf.of(this, Objects.requireNonNull(date, "date"));
    }

    /**
     * The competition with an event, and all that follows from it.
     *
     * @param event what happened
     * @return the competition with the event
     * @throws IllegalArgumentException if the event does not fit what is known
     */
    public Competition with(Event event) {
        return new Competition(
                plan, Recording.record(bracket, Objects.requireNonNull(event, "event")), new Log(log, event));
    }

    /**
     * The competition with several events, one after the other.
     *
     * @param events what happened, in order
     * @return the competition with the events
     * @throws IllegalArgumentException if one of them does not fit what is known by then
     */
    public Competition withAll(Iterable<? extends Event> events) {
        Competition competition = this;
        for (Event event : events) {
            competition = competition.with(event);
        }
        return competition;
    }

    /**
     * The competition with what became of a leg.
     *
     * @param tie the tie's name
     * @param match which leg
     * @param leg what became of it
     * @return the competition with it
     * @throws IllegalArgumentException if there is no such tie, it has no two clubs yet, or the leg contradicts what was recorded
     */
    public Competition record(String tie, Match match, Leg leg) {
        return with(new Result.OfLeg(tie, match, leg));
    }

    /**
     * The competition with the extra time after a tie's second leg.
     *
     * @param tie the tie's name
     * @param extraTime its goals, second-leg host first
     * @return the competition with it
     * @throws IllegalArgumentException if it does not fit what is known
     */
    public Competition record(String tie, ExtraTime extraTime) {
        return with(new Result.OfExtraTime(tie, extraTime));
    }

    /**
     * The competition with the shoot-out after a tie's second leg.
     *
     * @param tie the tie's name
     * @param shootOut the kicks, second-leg host first
     * @return the competition with it
     * @throws IllegalArgumentException if it does not fit what is known
     */
    public Competition record(String tie, ShootOut shootOut) {
        return with(new Result.OfShootOut(tie, shootOut));
    }

    /**
     * The competition with a tie's play-off match.
     *
     * @param tie the tie's name
     * @param playOffMatch what became of it, first team first
     * @return the competition with it
     * @throws IllegalArgumentException if it does not fit what is known
     */
    public Competition record(String tie, PlayOffMatch playOffMatch) {
        return with(new Result.OfPlayOffMatch(tie, playOffMatch));
    }

    /**
     * The competition with what put a club, or an association's clubs, out of it.
     *
     * @param incident a withdrawal, disqualification or suspension, with its day
     * @return the competition with it
     * @throws IllegalArgumentException if the incident is of one tie or has no day, or the club is not in the competition
     */
    public Competition apply(Incident incident) {
        return with(new Event.ClubIncident(incident));
    }

    /**
     * The competition with what happened off the pitch in one tie.
     *
     * @param tie the tie's name
     * @param incident what happened
     * @return the competition with it
     * @throws IllegalArgumentException if it does not fit what is known
     */
    public Competition apply(String tie, Incident incident) {
        return with(new Event.TieIncident(tie, incident));
    }

    /**
     * The competition with a ruling of the organiser on a tie, or on who has the place behind it.
     *
     * @param tie the tie's name
     * @param ruling what was ruled
     * @return the competition with it
     * @throws IllegalArgumentException if it does not fit what is known
     */
    public Competition rule(String tie, Ruling ruling) {
        return with(new OrganiserAction.Ruled(tie, ruling));
    }

    /**
     * The competition with both open slots of a tie filled by a draw.
     *
     * @param tie the tie's name
     * @param firstLegHost what was drawn for the first side
     * @param secondLegHost what was drawn for the second side
     * @param on the day of the draw
     * @return the competition with it
     * @throws IllegalArgumentException if a slot is not open, or what was drawn has a place already
     */
    public Competition draw(String tie, Slot firstLegHost, Slot secondLegHost, LocalDate on) {
        return withAll(Filling.ofTie(tie, firstLegHost, secondLegHost, on));
    }

    /**
     * The competition with the open ties of a round filled by a draw that was held, in the order of the draw. To draw again, start from the
     * competition as it was before: it has not changed.
     *
     * @param round the round's name
     * @param record the draw of slots, such as winners of ties that are not known yet
     * @param on the day of the draw
     * @return the competition with it
     * @throws IllegalArgumentException if the round has another number of ties with both slots open than were drawn, or what was drawn has
     *     a place already
     */
    public Competition draw(String round, DrawRecord<? extends Slot> record, LocalDate on) {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(record, "record");
        return withAll(Filling.ofRound(bracket, round, record.ties(), on));
    }

    /**
     * Every tie as it stands.
     *
     * @return an immutable list, in the order of the plan
     */
    public List<Pairing> pairings() {
        return bracket.pairings();
    }

    /**
     * A tie as it stands.
     *
     * @param tie its name
     * @return the pairing
     * @throws IllegalArgumentException if there is no such tie
     */
    public Pairing pairing(String tie) {
        return bracket.get(tie);
    }

    /**
     * The ties that are not settled, each of which says what it is {@linkplain Pairing#awaiting() awaiting}.
     *
     * @return an immutable list, in the order of the plan
     */
    public List<Pairing> pending() {
        return bracket.pairings().stream()
                .filter(pairing -> !pairing.isSettled())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The clubs that are in: that have a place, or won one.
     *
     * @return an immutable list, in the order in which they enter
     */
    public List<Team> in() {
        return TeamPaths.of(bracket).in();
    }

    /**
     * The clubs that are out, since which tie and why.
     *
     * @return an immutable list, in the order in which they entered
     */
    public List<EliminatedTeam> out() {
        return TeamPaths.of(bracket).out();
    }

    /**
     * The ties that a club stands in, from its first to its last.
     *
     * @param team the club
     * @return an immutable list, empty if the club is not in the competition
     */
    public List<Pairing> path(Team team) {
        return TeamPaths.of(bracket).path(Objects.requireNonNull(team, "team"));
    }

    /**
     * The clubs that came through the ties behind which there is no other: the winner of a final, those who qualify for a group stage.
     *
     * @return an immutable list, in the order of the ties
     */
    public List<Team> qualifiers() {
        return bracket.pairings().stream()
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
        return bracket.behind(tie).stream()
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
        return Conflicts.in(bracket);
    }

    /**
     * What has changed between two states of one competition.
     *
     * @param before the one state
     * @param after the other
     * @return who moves, and the conflicts that are new
     * @throws IllegalArgumentException if they are states of two competitions
     */
    public static Difference difference(Competition before, Competition after) {
        return Difference.between(Objects.requireNonNull(before, "before"), Objects.requireNonNull(after, "after"));
    }

    /**
     * What is worth a remark of the competition as a whole: clubs that may be one club written in two ways. What is worth one of a tie is
     * in {@link Pairing#notes()}.
     *
     * @return an immutable list
     */
    public List<Note> notes() {
        return Names.alike(TeamPaths.of(bracket).paths().keySet().asList());
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
