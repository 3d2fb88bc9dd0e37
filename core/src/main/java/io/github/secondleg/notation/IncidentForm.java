package io.github.secondleg.notation;

import com.google.common.collect.ImmutableMap;
import io.github.secondleg.Association;
import io.github.secondleg.Incident;
import io.github.secondleg.Match;
import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** An incident, in the words of {@link Incident}. */
final class IncidentForm {
    private static final ImmutableMap<String, Function<Team, Incident.ClubExit>> EXITS = ImmutableMap.of(
            Incident.Kind.WITHDRAWAL + " of", Incident::withdrawal,
            Incident.Kind.DISQUALIFICATION + " of", Incident::disqualification,
            Incident.Kind.DISQUALIFICATION_FROM_TIE + " of", Incident::disqualificationFromTie);
    private static final String TOO_FEW_PLAYERS = "too few players of";
    private static final ImmutableMap<String, BiFunction<Team, Match, Incident.Failure>> FAILURES = ImmutableMap.of(
            Incident.Kind.NO_SHOW + " of",
            Incident::noShow,
            Incident.Kind.REFUSAL_TO_PLAY_ON + " of",
            Incident::refusalToPlayOn,
            TOO_FEW_PLAYERS,
            Incident::tooFewPlayers);
    private static final ImmutableMap<String, Match> AT_MATCHES = ImmutableMap.of(
            "at the " + Match.FIRST_LEG, Match.FIRST_LEG,
            "at the " + Match.SECOND_LEG, Match.SECOND_LEG,
            "at the " + Match.PLAY_OFF_MATCH, Match.PLAY_OFF_MATCH);
    private static final ImmutableMap<String, Match> AT_MATCHES_OF_ONE = ImmutableMap.of(
            "at the " + Match.SINGLE_MATCH, Match.SINGLE_MATCH,
            "at the " + Match.PLAY_OFF_MATCH, Match.PLAY_OFF_MATCH);
    private static final String SUSPENSION = Incident.Kind.SUSPENSION + " of";

    private IncidentForm() {}

    /** Reads an incident, if one is next. */
    static Optional<Incident> read(Line line, Tie tie) {
        for (Map.Entry<String, Function<Team, Incident.ClubExit>> exit : EXITS.entrySet()) {
            if (line.take(exit.getKey())) {
                Incident.ClubExit incident = exit.getValue().apply(TeamForm.read(line, tie));
                return Optional.of(DateForm.read(line, "on").map(incident::on).orElse(incident));
            }
        }
        for (Map.Entry<String, BiFunction<Team, Match, Incident.Failure>> failure : FAILURES.entrySet()) {
            if (line.take(failure.getKey())) {
                return Optional.of(failure.getValue().apply(TeamForm.read(line, tie), atMatch(line, tie)));
            }
        }
        return line.take(SUSPENSION) ? Optional.of(suspension(line)) : Optional.empty();
    }

    private static Match atMatch(Line line, Tie tie) {
        ImmutableMap<String, Match> matches = tie instanceof SingleMatchTie ? AT_MATCHES_OF_ONE : AT_MATCHES;
        for (Map.Entry<String, Match> at : matches.entrySet()) {
            if (line.take(at.getKey())) {
                return at.getValue();
            }
        }
        throw line.unexpected();
    }

    private static Incident suspension(Line line) {
        Association association = TeamForm.association(line);
        line.expect("by");
        int bodyPlace = line.place();
        String body = NameForm.read(line, "the suspending body");
        Incident.Suspension undated = line.at(bodyPlace, () -> Incident.suspension(association, body));
        Incident.Suspension suspension =
                DateForm.read(line, "from").map(undated::from).orElse(undated);
        if (!line.take(",")) {
            return suspension;
        }
        line.expect("lifted on");
        int liftedPlace = line.place();
        LocalDate lifted = DateForm.read(line);
        return line.at(liftedPlace, () -> suspension.liftedOn(lifted));
    }

    static void print(StringBuilder out, Incident incident, Tie tie) {
        boolean tooFewPlayers = incident.kind() == Incident.Kind.TOO_FEW_PLAYERS;
        out.append(tooFewPlayers ? TOO_FEW_PLAYERS : incident.kind() + " of").append(' ');
        if (incident instanceof Incident.ClubExit exit) {
            TeamForm.print(out, exit.team(), tie);
            DateForm.print(out, " on", exit.date());
        } else if (incident instanceof Incident.Failure failure) {
            TeamForm.print(out, failure.team(), tie);
            out.append(" at the ").append(failure.match());
        } else if (incident instanceof Incident.Suspension suspension) {
            NameForm.print(out.append(suspension.association()).append(" by "), suspension.body());
            DateForm.print(out, " from", suspension.date());
            DateForm.print(out, ", lifted on", suspension.lifted());
        }
    }
}
