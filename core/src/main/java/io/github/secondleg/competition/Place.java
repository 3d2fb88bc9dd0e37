package io.github.secondleg.competition;

import io.github.secondleg.Team;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The holder of a place on a side of a tie or after it: a team, permanently nobody, or not known yet. */
record Place(@Nullable Team team, boolean isSettled) {
    static final Place NOT_YET = new Place(null, false);
    static final Place NOBODY = new Place(null, true);

    static Place of(Team team) {
        return new Place(team, true);
    }

    static Place of(Optional<Team> team) {
        return team.map(Place::of).orElse(NOBODY);
    }

    boolean is(Team other) {
        return team != null && team.equals(other);
    }

    Optional<Team> known() {
        return Optional.ofNullable(team);
    }
}
