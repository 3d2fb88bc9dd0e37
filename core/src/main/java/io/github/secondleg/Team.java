package io.github.secondleg;

import io.github.secondleg.text.Named;
import java.util.Objects;
import java.util.Optional;

/**
 * A club or a national team that an association enters.
 *
 * <p><b>Two teams are equal if their ids are equal.</b> {@link #of(String, Association)} uses the exact name as the id. If two teams
 * share a name, or a team changes its name during a season, choose the id with {@link #withId(String)}. Names never affect a decision.
 */
public final class Team implements Named {
    private final String id;
    private final String name;
    private final Association association;
    private final Optional<Team> present = Optional.of(this);

    private Team(String id, String name, Association association) {
        this.id = id;
        this.name = name;
        this.association = association;
    }

    /**
     * A team whose name is also its id.
     *
     * @param name the name, as a results page prints it
     * @param association the association that enters the team
     * @return the team
     * @throws IllegalArgumentException if the name is blank or has white space around it
     */
    public static Team of(String name, Association association) {
        Objects.requireNonNull(association, "association");
        checkName("team name", Objects.requireNonNull(name, "name"));
        return new Team(name, name, association);
    }

    /**
     * A team whose name is also its id.
     *
     * @param name the name, as a results page prints it
     * @param associationCode the three-letter code of the association that enters the team
     * @return the team
     * @throws IllegalArgumentException if the name is blank or has white space around it, or the code does not consist of three
     *     capital letters
     */
    public static Team of(String name, String associationCode) {
        return of(name, Association.of(Objects.requireNonNull(associationCode, "associationCode")));
    }

    /**
     * The same team with another id.
     *
     * @param newId the id
     * @return a team with this name, this association and that id
     * @throws IllegalArgumentException if the id is blank or has white space around it
     */
    public Team withId(String newId) {
        checkName("team id", Objects.requireNonNull(newId, "newId"));
        return newId.equals(id) ? this : new Team(newId, name, association);
    }

    private static void checkName(String what, String name) {
        if (name.isBlank()) {
            throw TieErrors.blank(what, name);
        }
        if (!name.equals(name.strip())) {
            throw TieErrors.whiteSpaceAround(what, name);
        }
    }

    /** {@return the id, which alone makes two teams equal} */
    public String id() {
        return id;
    }

    /** {@return the name, as a results page prints it} */
    @Override
    public String name() {
        return name;
    }

    /** {@return the association that enters the team} */
    public Association association() {
        return association;
    }

    /** This team in an existing optional, so that a decision's winner allocates nothing. */
    Optional<Team> present() {
        return present;
    }

    /** Compares the ids only. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Team team && id.equals(team.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The name and the association, as in {@code Al-Masry (EGY)}. */
    @Override
    public String toString() {
        return name + " (" + association + ")";
    }
}
