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
 * <p>A competition is immutable. Recording an event returns a new competition in which all consequences are settled: winners take their
 * places in the next round, a team without an opponent advances, and a suspension counts in every unfinished tie of that association's
 * teams. Impossible events are rejected. {@link Event.Corrected} corrects a wrong result, and {@link Event.Revoked} removes another wrong
 * event; then every tie that depends on it is settled again. A tie that has been played is never reassigned: see {@link #conflicts()}.
 *
 * <p>A withdrawal, a disqualification or a suspension of the whole competition is applied to each tie of the team by its date, as {@link
 * TiebreakChain} says. It does not change a tie that was decided before, or whose end has no date. If a match has no date, the window of
 * its round gives one: a played match was played by the end of its window, and a scheduled or cancelled match is barred if every date of
 * its window is barred. Windows give dates for the incidents of a single tie in the same way.
 *
 * <p>Two competitions are equal if their names, seasons, rounds, events, and the names of their rules are equal.
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
     * A competition under the rule set of a name.
     *
     * @param name the name of the competition
     * @param season the year in which its season began
     * @param ruleSet the name of a rule set; if it has editions, each round is under the edition for the season and its own name
     * @param rounds the rounds, in the order of play
     * @return the competition without events
     * @throws IllegalArgumentException if the rounds have faults, for example another number of matches than their edition; the message
     *     lists every fault
     * @throws io.github.secondleg.RulesNotFoundException.UnknownRuleSet if there is no rule set of that name
     */
    public static Competition of(String name, int season, String ruleSet, Round... rounds) {
        RuleSet rules = RuleSet.named(requireNonNull(ruleSet, "ruleSet"));
        return of(Plan.under(rules, requireNonNull(name, "name"), season, list(rounds)));
    }

    /**
     * A competition under a chain.
     *
     * @param name the name of the competition
     * @param season the year in which its season began
     * @param rules the chain of every round that has none of its own
     * @param rounds the rounds, in the order of play
     * @return the competition without events
     * @throws IllegalArgumentException if the rounds have faults; the message lists every fault
     */
    public static Competition of(String name, int season, TiebreakChain rules, Round... rounds) {
        requireNonNull(rules, "rules");
        return of(Plan.under(rules, requireNonNull(name, "name"), season, list(rounds)));
    }

    private static List<Round> list(Round... rounds) {
        return ImmutableList.copyOf(Arrays.asList(requireNonNull(rounds, "rounds")));
    }

    /**
     * The name of the competition.
     *
     * @return the name
     */
    public String name() {
        return plan.name();
    }

    /**
     * The season of the competition.
     *
     * @return the year in which the season began
     */
    public int season() {
        return plan.season();
    }

    /**
     * The rounds as planned.
     *
     * @return an immutable list, in the order of play
     */
    public List<Round> rounds() {
        return plan.rounds();
    }

    /**
     * The recorded events.
     *
     * @return an immutable list, in the order of recording
     */
    public List<Event> events() {
        return state.events();
    }

    /**
     * The competition before its first event.
     *
     * @return the competition without events
     */
    public Competition atStart() {
        return of(plan);
    }

    /**
     * The competition at the end of a date, as far as it is known today: with the events up to and including that date. A correction
     * has the date of the result that it corrects.
     *
     * @param date the date
     * @return the competition with these events
     */
    public Competition asOf(LocalDate date) {
        return new Competition(plan, AsOf.of(state, plan.bracket(), requireNonNull(date, "date")));
    }

    /**
     * Records events one after the other and settles their consequences.
     *
     * @param events the events, in order
     * @return the competition with the events
     * @throws TieNotFoundException if an event names a tie that is not in the competition
     * @throws io.github.secondleg.Tie.ContradictionException if an event contradicts one that is recorded already
     * @throws IllegalArgumentException if an event does not fit the competition after the events before it
     */
    public Competition record(Event... events) {
        return record(Arrays.asList(requireNonNull(events, "events")));
    }

    /**
     * Records events one after the other and settles their consequences.
     *
     * @param events the events, in order
     * @return the competition with the events
     * @throws TieNotFoundException if an event names a tie that is not in the competition
     * @throws io.github.secondleg.Tie.ContradictionException if an event contradicts one that is recorded already
     * @throws IllegalArgumentException if an event does not fit the competition after the events before it
     */
    public Competition record(Iterable<? extends Event> events) {
        CompetitionState after = state;
        for (Event event : requireNonNull(events, "events")) {
            after = after.with(requireNonNull(event, "event"));
        }
        return new Competition(plan, after);
    }

    /**
     * Records a draw. The drawn ties fill, in their order, the ties of a round whose two slots are to be drawn. To draw again, use the
     * competition from before the draw, which has not changed.
     *
     * @param round the round's name
     * @param draw the draw of slots, such as winners of ties that are not known yet
     * @param on the date of the draw
     * @return the competition with the draw
     * @throws IllegalArgumentException if the round has another number of ties to be drawn, or a drawn slot already has a place
     */
    public Competition record(String round, DrawRecord<? extends Slot> draw, LocalDate on) {
        requireNonNull(round, "round");
        return record(SlotFiller.ofRound(
                bracket(), round, requireNonNull(draw, "draw").ties(), on));
    }

    /**
     * The current state of every tie.
     *
     * @return an immutable list, in the order of the plan
     */
    public List<Pairing> pairings() {
        return bracket().pairings();
    }

    /**
     * The current state of a tie.
     *
     * @param tie the tie's name
     * @return the pairing
     * @throws TieNotFoundException if the competition has no such tie
     */
    public Pairing pairing(String tie) {
        return bracket().get(tie);
    }

    /**
     * The ties that are not settled. {@link Pairing#awaiting()} says what each of them needs.
     *
     * @return an immutable list, in the order of the plan
     */
    public List<Pairing> pending() {
        return bracket().pairings().stream()
                .filter(pairing -> !pairing.isSettled())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The teams still in the competition.
     *
     * @return an immutable list, in the order in which they enter
     */
    public List<Team> remaining() {
        return TeamPaths.of(bracket()).remaining();
    }

    /**
     * The eliminated teams, each with its last tie and the reason.
     *
     * @return an immutable list, in the order in which they entered
     */
    public List<EliminatedTeam> eliminated() {
        return TeamPaths.of(bracket()).eliminated();
    }

    /**
     * The ties of a team, from its first to its last.
     *
     * @param team the team
     * @return an immutable list, empty if the team is not in the competition
     */
    public List<Pairing> path(Team team) {
        return TeamPaths.of(bracket()).path(requireNonNull(team, "team"));
    }

    /**
     * The winners of the ties for which no other tie waits: the winner of a final, or the teams that qualify for a group stage.
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
     * The ties that a result of one tie can still affect. They wait for it, directly or through other ties, and have not been played.
     *
     * @param tie the tie's name
     * @return an immutable list, in the order of the plan
     * @throws TieNotFoundException if the competition has no such tie
     */
    public List<Pairing> affectedBy(String tie) {
        return bracket().waitingFor(tie).stream()
                .filter(pairing -> !pairing.node().isPlayed())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The ties that were played by teams whose places now belong to other teams. {@link Conflict} says how to resolve them.
     *
     * @return an immutable list, in the order of the ties; empty if there is no conflict
     */
    public List<Conflict> conflicts() {
        return Conflicts.in(bracket());
    }

    /**
     * Notes on the competition as a whole: on teams whose ids are so alike that they may be one team. {@link Pairing#notes()} has the
     * notes on a tie.
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

    /** The name and the season, as in {@code CAF Confederation Cup 2017}. */
    @Override
    public String toString() {
        return plan.name() + " " + plan.season();
    }
}
