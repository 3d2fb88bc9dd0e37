package io.github.secondleg.competition;

import static java.util.Objects.requireNonNull;

import io.github.secondleg.Side;
import io.github.secondleg.Team;
import java.util.Optional;

/**
 * A tie that was played by a team whose place now belongs to another team, for example after a correction; or a tie in which one team
 * has both places. A conflict is reported, and nothing is changed. {@code Ruling.placeGivenTo} gives the place to the team that played.
 * {@link Event#annulled} leaves the tie to the teams that have the places.
 *
 * @param tie the tie's name
 * @param side the side with the conflict
 * @param recorded the team that played on that side
 * @param place the slot from which the place on that side comes
 * @param entitled the team that has the place now; empty if it is not known or no team has it
 */
public record Conflict(String tie, Side side, Team recorded, Slot place, Optional<Team> entitled) {
    /**
     * Checks for nulls.
     *
     * @param tie the tie's name
     * @param side the side with the conflict
     * @param recorded the team that played on that side
     * @param place the slot from which the place on that side comes
     * @param entitled the team that has the place now
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

    /** {@code true} if one team has both places. */
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
