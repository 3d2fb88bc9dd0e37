package io.github.secondleg.notation;

import io.github.secondleg.Association;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;

/**
 * A team. Its first mention has its association, as in {@code Al-Masry (EGY)}, and its id if that is not its name, as in
 * {@code (EGY #4711)}. Later mentions have its name alone.
 */
final class TeamForm {
    private TeamForm() {}

    static Team read(Line line) {
        int place = line.place();
        return introduced(line, place, NameForm.read(line, "a team name"));
    }

    /** Reads a team of the tie by its name, or any team with its association. */
    static Team read(Line line, Tie tie) {
        int place = line.place();
        String name = NameForm.read(line, "a team name");
        if (line.peek() == '(') {
            return introduced(line, place, name);
        }
        boolean isFirst = name.equals(tie.first().name());
        if (isFirst == name.equals(tie.second().name())) {
            throw line.unexpectedAt(
                    place, printed(tie.first(), tie), printed(tie.second(), tie), "a team with its association");
        }
        return isFirst ? tie.first() : tie.second();
    }

    private static Team introduced(Line line, int place, String name) {
        line.expect("(");
        Association association = association(line);
        Team team = line.at(place, () -> Team.of(name, association));
        if (line.take("#")) {
            int idPlace = line.place();
            String id = NameForm.read(line, "a team id");
            Team sameTeam = team;
            team = line.at(idPlace, () -> sameTeam.withId(id));
        }
        line.expect(")");
        return team;
    }

    static Association association(Line line) {
        int place = line.place();
        String code = line.word("an association code as in EGY");
        return line.at(place, () -> Association.of(code));
    }

    static void print(StringBuilder out, Team team) {
        NameForm.print(out, team.name());
        out.append(" (").append(team.association());
        if (!team.id().equals(team.name())) {
            NameForm.print(out.append(" #"), team.id());
        }
        out.append(')');
    }

    /** Prints the name alone if it identifies the team of the tie with its association and id; otherwise the full form. */
    static void print(StringBuilder out, Team team, Tie tie) {
        if (isSame(team, tie.first()) != isSame(team, tie.second())
                && !tie.first().name().equals(tie.second().name())) {
            NameForm.print(out, team.name());
        } else {
            print(out, team);
        }
    }

    private static String printed(Team team, Tie tie) {
        StringBuilder out = new StringBuilder();
        print(out, team, tie);
        return out.toString();
    }

    /** Teams are equal by id alone, but two feeds may know one team by two names. */
    private static boolean isSame(Team one, Team other) {
        return one.equals(other)
                && one.name().equals(other.name())
                && one.association().equals(other.association());
    }
}
