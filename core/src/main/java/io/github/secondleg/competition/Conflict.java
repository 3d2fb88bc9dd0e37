package io.github.secondleg.competition;

import io.github.secondleg.Side;
import io.github.secondleg.Team;
import java.util.Optional;

/**
 * A tie that cannot be as it stands: played by a club whose place is now another's, as after a correction, or with one club on both
 * sides. It is reported and left alone. {@code Ruling.placeGivenTo} settles that the club had the place after all, {@link OrganiserAction.Annulled}
 * that the tie is to be played by those who have it.
 *
 * @param tie the tie's name
 * @param side the side in question
 * @param recorded the club that stands there on record
 * @param place where its place comes from
 * @param entitled the club that has the place now; empty if that is not known or there is none
 */
public record Conflict(String tie, Side side, Team recorded, Slot place, Optional<Team> entitled) {
    static Conflict of(Pairing pairing, Side side, Team recorded) {
        return new Conflict(pairing.name(), side, recorded, pairing.slot(side), pairing.team(side));
    }

    /** Whether the club stands on both sides. */
    private boolean isAgainstItself() {
        return entitled.filter(recorded::equals).isPresent();
    }

    /** As in {@code Final was played by Upper Mill (ENG), but the winner of Semi-finals 1 is Lower Mill (ENG)}. */
    @Override
    public String toString() {
        return isAgainstItself()
                ? tie + " has " + recorded + " on both sides"
                : tie + " was played by " + recorded + ", but the " + place + " is "
                        + entitled.map(Team::toString).orElse("not known, or nobody");
    }
}
