package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.draw.DrawnTie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prepares the changes by which a draw, or another competition, fills open slots of a bracket, and their revocation. */
final class SlotFiller {
    private SlotFiller() {}

    /** The events that fill the ties to be drawn of a round, in the order of the draw. */
    static List<OrganiserAction.Filled> ofRound(
            Bracket bracket, String round, List<? extends DrawnTie<? extends Slot>> drawn, LocalDate on) {
        List<String> open = bracket.pairings().stream()
                .filter(pairing -> pairing.round().name().equals(round) && pairing.isToBeDrawn())
                .map(Pairing::name)
                .toList();
        if (open.size() != drawn.size()) {
            throw CompetitionErrors.otherNumberOfDrawnTies(round, open.size(), drawn.size());
        }
        return Streams.zip(
                        open.stream(),
                        drawn.stream(),
                        (name, tie) -> List.of(
                                Event.filled(name, Side.FIRST, tie.firstLegHost(), on),
                                Event.filled(name, Side.SECOND, tie.secondLegHost(), on)))
                .flatMap(List::stream)
                .toList();
    }

    static BracketChange fill(Bracket bracket, OrganiserAction.Filled event) {
        Node node = bracket.get(event.tie()).node();
        if (!node.slot(event.side()).isOpen()) {
            throw CompetitionErrors.notOpen(event.tie(), event.side(), node.slot(event.side()));
        }
        check(bracket, node, event.slot());
        List<Node> changed = new ArrayList<>(List.of(node.with(event.side(), event.slot())));
        BracketLinks.source(event.slot())
                .map(source -> bracket.get(source).node())
                .ifPresent(source -> changed.add(source.feeding(ImmutableList.<Integer>builder()
                        .addAll(source.feeds())
                        .add(node.index())
                        .build())));
        return () -> bracket.with(changed.toArray(Node[]::new));
    }

    private static void check(Bracket bracket, Node node, Slot slot) {
        Optional<String> source = BracketLinks.source(slot);
        if (source.isPresent() && bracket.get(source.get()).node().index() >= node.index()) {
            throw CompetitionErrors.fault(CompetitionErrors.slotOfLaterTie(slot, node.name()));
        }
        for (Pairing pairing : bracket.pairings()) {
            Node other = pairing.node();
            if (source.isPresent()
                    && (other.first().equals(slot) || other.second().equals(slot))) {
                throw CompetitionErrors.fault(CompetitionErrors.slotTwice(slot, other.name(), node.name()));
            }
            if (slot instanceof Slot.Entrant entrant) {
                teamLike(pairing, entrant.team()).ifPresent(team -> {
                    throw CompetitionErrors.fault(
                            CompetitionErrors.teamTwice(team, other.name(), entrant.team(), node.name()));
                });
            }
        }
    }

    private static Optional<Team> teamLike(Pairing pairing, Team team) {
        Node node = pairing.node();
        for (Slot slot : List.of(node.first(), node.second())) {
            if (slot instanceof Slot.Entrant entrant && entrant.team().equals(team)) {
                return Optional.of(entrant.team());
            }
        }
        return Optional.empty();
    }

    /** Opens a slot again, if this event filled it. */
    static BracketChange open(Bracket bracket, OrganiserAction.Filled event) {
        Node node = bracket.get(event.tie()).node();
        Slot before = planned(node, event);
        if (!before.isOpen() || !node.slot(event.side()).equals(event.slot())) {
            throw CompetitionErrors.notRecorded(event);
        }
        List<Node> changed = new ArrayList<>(List.of(node.with(event.side(), before)));
        BracketLinks.source(event.slot())
                .map(source -> bracket.get(source).node())
                .ifPresent(source -> {
                    List<Integer> feeds = new ArrayList<>(source.feeds());
                    feeds.remove((Integer) node.index());
                    changed.add(source.feeding(ImmutableList.copyOf(feeds)));
                });
        return () -> bracket.with(changed.toArray(Node[]::new));
    }

    private static Slot planned(Node node, OrganiserAction.Filled event) {
        Round round = node.ruledRound().round();
        int tie = round.tieNames().indexOf(node.name());
        return round.slots().get(2 * tie + (event.side() == Side.FIRST ? 0 : 1));
    }
}
