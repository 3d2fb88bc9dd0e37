package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.Awaited;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.Ruling;
import io.github.secondleg.Tie;
import io.github.secondleg.text.Note;
import io.github.secondleg.text.TextKey;
import java.util.List;
import java.util.Optional;

/** The notes of a competition on its ties. */
final class PairingNotes {
    private PairingNotes() {}

    static Note awaits(Awaited awaited) {
        return Note.of(TextKey.PAIRING_AWAITS, awaited);
    }

    static Note awaits(Slot slot) {
        if (slot instanceof Slot.WinnerOf winner) {
            return Note.of(TextKey.PAIRING_AWAITS_WINNER, winner.tie());
        }
        if (slot instanceof Slot.LoserOf loser) {
            return Note.of(TextKey.PAIRING_AWAITS_LOSER, loser.tie());
        }
        return slot instanceof Slot.LoserElsewhere loser
                ? Note.of(TextKey.PAIRING_AWAITS_LOSER_ELSEWHERE, loser.tie(), loser.competition())
                : Note.of(TextKey.PAIRING_AWAITS_DRAW);
    }

    /** Notes on matches outside their windows and on actions of the organiser. */
    static ImmutableList<Note> of(Round round, Optional<Tie> facts, List<OrganiserAction> actions) {
        ImmutableList.Builder<Note> notes = ImmutableList.builder();
        facts.ifPresent(tie ->
                Timetable.MATCHES.forEach(match -> outside(match, tie, round).ifPresent(notes::add)));
        actions.forEach(action -> notes.add(of(action)));
        return notes.build();
    }

    private static Optional<Note> outside(Match match, Tie tie, Round round) {
        return round.window(match)
                .flatMap(window -> tie.leg(match)
                        .flatMap(Leg::date)
                        .filter(date -> !window.contains(date))
                        .map(date ->
                                Note.of(TextKey.PAIRING_OUTSIDE_WINDOW, match, date, window.first(), window.last())));
    }

    private static Note of(OrganiserAction action) {
        return action instanceof OrganiserAction.Moved moved
                ? Note.of(TextKey.PAIRING_MOVED, moved.ground(), moved.authority(), moved.on())
                : annulled((OrganiserAction.Annulled) action);
    }

    private static Note annulled(OrganiserAction.Annulled annulled) {
        return Note.of(TextKey.PAIRING_ANNULLED, annulled.authority(), annulled.on());
    }

    /** The reason for a team that is out since its place was given to another. */
    static Note eliminatedBy(Ruling.PlaceGiven given) {
        return given.date()
                .map(date -> Note.of(TextKey.ELIMINATED_PLACE_GIVEN_DATED, given.team(), given.authority(), date))
                .orElseGet(() -> Note.of(TextKey.ELIMINATED_PLACE_GIVEN, given.team(), given.authority()));
    }

    static Note eliminatedBy(Incident incident) {
        return Note.of(TextKey.ELIMINATED_INCIDENT, incident);
    }
}
