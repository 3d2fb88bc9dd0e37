package io.github.secondleg;

import io.github.secondleg.text.Named;
import java.util.Objects;
import java.util.Optional;

/**
 * A club or a national team, entered by an association.
 *
 * <p><b>Equality is the id alone.</b> {@link #of(String, Association)} takes the exact name as the id; where two teams share a
 * name, or one team changes its name during a season, give the id yourself with {@link #withId(String)}. Names never
 * influence a decision.
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
     * The team of this name, which is its id as well.
     *
     * @param name the name as a results page prints it
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
     * The team of this name, which is its id as well.
     *
     * @param name the name as a results page prints it
     * @param associationCode the three-letter code of the association that enters the team
     * @return the team
     * @throws IllegalArgumentException if the name is blank or has white space around it, or the code is not three capital
     *     letters
     */
    public static Team of(String name, String associationCode) {
        return of(name, Association.of(Objects.requireNonNull(associationCode, "associationCode")));
    }

    /**
     * The same team under an id of the caller's choice.
     *
     * @param newId what makes two teams the same
     * @return a team with this name and association and that id
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

    /**
     * What makes two teams the same.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * The name as a results page prints it.
     *
     * @return the name
     */
    @Override
    public String name() {
        return name;
    }

    /**
     * The association that enters the team.
     *
     * @return the association
     */
    public Association association() {
        return association;
    }

    /** This team as an optional that exists already, so that asking for a winner allocates nothing. */
    Optional<Team> present() {
        return present;
    }

    /** Whether the other is a team with the same id. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Team team && id.equals(team.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Name and association, as in {@code Al-Masry (EGY)}. */
    @Override
    public String toString() {
        return name + " (" + association + ")";
    }
}
