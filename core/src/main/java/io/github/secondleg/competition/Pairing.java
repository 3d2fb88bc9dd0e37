package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.Awaited;
import io.github.secondleg.Decision;
import io.github.secondleg.Ruling;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import io.github.secondleg.text.Note;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in the bracket of a competition, with its two slots, the teams that are known, and the decision. A pairing has a {@link Tie} as
 * soon as both teams are known; before, a bracket can still print it.
 *
 * <p>Only competitions create pairings. Two pairings are equal only if they are the same object.
 */
public final class Pairing {
    private final Node node;
    private final Place first;
    private final Place second;
    private final @Nullable Decision decision;
    private final Place winner;
    private final Place loser;

    Pairing(Node node, Place first, Place second, @Nullable Decision decision, Place winner, Place loser) {
        this.node = node;
        this.first = first;
        this.second = second;
        this.decision = decision;
        this.winner = winner;
        this.loser = loser;
    }

    /**
     * The name of the tie.
     *
     * @return the name, as in {@code First round 2}
     */
    public String name() {
        return node.name();
    }

    /**
     * The round of the tie.
     *
     * @return the round
     */
    public Round round() {
        return node.ruledRound().round();
    }

    /**
     * The slot on a side, as planned or as filled since.
     *
     * @param side the side
     * @return the slot
     */
    public Slot slot(Side side) {
        return node.slot(side);
    }

    /** {@code true} if both slots are still to be drawn. */
    boolean isToBeDrawn() {
        return slot(Side.FIRST) instanceof Slot.DrawnLater && slot(Side.SECOND) instanceof Slot.DrawnLater;
    }

    /**
     * The team that has the place on a side. If other teams played the tie, {@link Competition#conflicts()} reports it.
     *
     * @param side the side
     * @return the team, or empty if it is not known yet or there is none
     */
    public Optional<Team> team(Side side) {
        return place(side).known();
    }

    /**
     * The tie with its facts, and with the incidents of the whole competition that count in it.
     *
     * @return the tie, or empty if it does not have two teams yet
     */
    public Optional<Tie> tie() {
        return decision().map(Decision::tie);
    }

    /**
     * The decision of the round's rules on the tie.
     *
     * @return the decision, or empty if the tie does not have two teams yet
     */
    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    /**
     * Returns {@code true} if it is known which team advances, or that nobody advances.
     *
     * @return {@code true} if the pairing is settled
     */
    public boolean isSettled() {
        return winner.isSettled();
    }

    /**
     * The team that advances: the winner, the team without an opponent, or the team that was given the place.
     *
     * @return the team, or empty if it is not known yet or nobody advances
     */
    public Optional<Team> winner() {
        return winner.known();
    }

    /**
     * The team that lost.
     *
     * @return the team, or empty if it is not known yet or no team lost
     */
    public Optional<Team> loser() {
        return loser.known();
    }

    /**
     * The next event that is needed to settle the pairing. Its {@link Decision.Pending} has the same as data, if the tie has two teams.
     *
     * @return the event, as in {@code the second leg} or {@code the winner of First round 2}; empty if the pairing is settled
     */
    public Optional<Note> awaiting() {
        if (isSettled()) {
            return Optional.empty();
        }
        if (decision instanceof Decision.Pending pending) {
            return Optional.of(PairingNotes.awaits(pending.awaited()));
        }
        return Arrays.stream(Side.values())
                .filter(side -> !place(side).isSettled())
                .findFirst()
                .map(side -> PairingNotes.awaits(slot(side)))
                .or(() -> Optional.of(PairingNotes.awaits(Awaited.RULING)));
    }

    /**
     * Notes on matches outside their windows and on actions of the organiser, then the notes of the decision.
     *
     * @return an immutable list
     */
    public List<Note> notes() {
        ImmutableList.Builder<Note> notes =
                ImmutableList.<Note>builder().addAll(PairingNotes.of(round(), tie(), node.actions()));
        decision().map(Decision::notes).ifPresent(notes::addAll);
        return notes.build();
    }

    /** The pairing with newly recorded facts, not yet settled again. */
    Pairing with(Node newNode) {
        return new Pairing(newNode, first, second, decision, winner, loser);
    }

    Node node() {
        return node;
    }

    Place place(Side side) {
        return side == Side.FIRST ? first : second;
    }

    Place winnerPlace() {
        return winner;
    }

    Place loserPlace() {
        return loser;
    }

    Optional<Ruling.PlaceGiven> given() {
        return Optional.ofNullable(node.given());
    }

    /** The recorded facts alone, to which the next event is added; null if the tie does not have two teams. */
    @Nullable
    Tie facts() {
        return node.tieBetween(first, second);
    }

    /** {@code true} if the team has a place in the tie or played it. */
    boolean has(Team team) {
        return first.is(team)
                || second.is(team)
                || (decision != null && decision.tie().sideOf(team).isPresent());
    }

    boolean hasSameOutcomeAs(Pairing other) {
        return winner.equals(other.winner) && loser.equals(other.loser);
    }

    /** As in {@code First round 7: Club Africain (TUN) v winner of Preliminary round 9}. */
    @Override
    public String toString() {
        return name() + ": " + side(Side.FIRST) + " v " + side(Side.SECOND);
    }

    private String side(Side side) {
        Place place = place(side);
        if (place.team() != null) {
            return place.team().toString();
        }
        return place.isSettled() && !(slot(side) instanceof Slot.Bye)
                ? "nobody (" + slot(side) + ")"
                : slot(side).toString();
    }
}
