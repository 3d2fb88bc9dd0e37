package io.github.secondleg.competition;

import static java.util.Objects.requireNonNull;

import io.github.secondleg.Side;
import io.github.secondleg.Team;
import java.util.Optional;

/**
 * A contradiction between a played tie and the places in it: the tie was played by a club whose place is now another's, as after a
 * correction, or one club has both places. It is reported and left alone. {@code Ruling.placeGivenTo} settles that the club had the place
 * after all, {@link Event#annulled} that the tie is to be played by the clubs that have the places.
 *
 * @param tie the tie's name
 * @param side the side in question
 * @param recorded the club that played on that side
 * @param place where the place on that side comes from
 * @param entitled the club that has the place now; empty if it is not known or there is none
 */
public record Conflict(String tie, Side side, Team recorded, Slot place, Optional<Team> entitled) {
    /**
     * Checks for nulls.
     *
     * @param tie the tie's name
     * @param side the side in question
     * @param recorded the club that played on that side
     * @param place where the place on that side comes from
     * @param entitled the club that has the place now
     */
    public Conflict {
        requireNonNull(tie, "tie");
        requireNonNull(side, "side");
        requireNonNull(recorded, "recorded");
        requireNonNull(place, "place");
        requireNonNull(entitled, "entitled");
    }

    static Conflict of(Pairing pairing, Side side, Team recorded) {
        return new Conflict(pairing.name(), side, recorded, pairing.slot(side), pairing.team(side));
    }

    /** Whether the club has both places. */
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
