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
 * A tie of a competition as it stands: its two sides, be they clubs or places still to be filled, and what came of it. It is a tie in
 * the sense of the rules only when both clubs are known; until then it is something to print in a bracket.
 *
 * <p>Competitions make pairings; two are equal only if they are the same object.
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
     * What the tie is called.
     *
     * @return the name, as in {@code First round 2}
     */
    public String name() {
        return node.name();
    }

    /**
     * The round it belongs to.
     *
     * @return the round
     */
    public Round round() {
        return node.ruledRound().round();
    }

    /**
     * What its plan says of a side, or a draw has said since.
     *
     * @param side the side
     * @return the slot
     */
    public Slot slot(Side side) {
        return node.slot(side);
    }

    /** Whether neither of its slots has been drawn yet. */
    boolean isToBeDrawn() {
        return slot(Side.FIRST) instanceof Slot.DrawnLater && slot(Side.SECOND) instanceof Slot.DrawnLater;
    }

    /**
     * Who has the place on a side. Where the tie has been played by others, see {@link Competition#conflicts()}.
     *
     * @param side the side
     * @return the club, or empty if it is not known yet or there is none
     */
    public Optional<Team> team(Side side) {
        return place(side).known();
    }

    /**
     * The tie, with what put a club out of the competition before the tie's end.
     *
     * @return the facts, or empty while there are no two clubs
     */
    public Optional<Tie> tie() {
        return decision().map(Decision::tie);
    }

    /**
     * What the rules of the round make of the tie.
     *
     * @return the decision, or empty while there are no two clubs
     */
    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    /**
     * Whether it is known who goes on, or that nobody does.
     *
     * @return whether it is
     */
    public boolean isSettled() {
        return winner.isSettled();
    }

    /**
     * Who goes on: the winner, the club without an opponent, or the one that was given the place.
     *
     * @return the club, or empty if that is not known yet or nobody does
     */
    public Optional<Team> winner() {
        return winner.known();
    }

    /**
     * Who was beaten.
     *
     * @return the club, or empty if that is not known yet, or nobody was
     */
    public Optional<Team> loser() {
        return loser.known();
    }

    /**
     * What has to happen before it is settled. What the rules themselves are awaiting is in its {@link Decision.Pending}.
     *
     * @return the thing, as in {@code the second leg} or {@code the winner of First round 2}; empty if it is settled
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
     * Remarks: on matches outside their windows, on what the organiser did, and the notes of the decision.
     *
     * @return an immutable list
     */
    public List<Note> notes() {
        ImmutableList.Builder<Note> notes =
                ImmutableList.<Note>builder().addAll(PairingNotes.of(round(), tie(), node.actions()));
        decision().map(Decision::notes).ifPresent(notes::addAll);
        return notes.build();
    }

    /** With what was recorded since, and not settled yet. */
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

    /** The facts without what is worked out from elsewhere: what is recorded next goes on top of these. */
    @Nullable
    Tie facts() {
        return node.tieBetween(first, second);
    }

    /** Whether the club stands in it: has its place, or has played it. */
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
