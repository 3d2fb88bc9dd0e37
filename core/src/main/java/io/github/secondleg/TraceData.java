package io.github.secondleg;

import com.google.common.collect.ImmutableMap;
import io.github.secondleg.text.Note;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A {@link Trace} as maps, lists, text, whole numbers and booleans. */
final class TraceData {
    private TraceData() {}

    static Map<String, Object> of(Trace trace) {
        Decision decision = trace.decision();
        ImmutableMap.Builder<String, Object> map = ImmutableMap.builder();
        map.put("first", team(decision.tie().first()));
        map.put("second", team(decision.tie().second()));
        map.put("outcome", outcome(decision));
        decision.winner().ifPresent(team -> map.put("advancing", team(team)));
        decision.loser().ifPresent(team -> map.put("eliminated", team(team)));
        if (decision instanceof Decision.Pending pending) {
            map.put("awaited", pending.awaited().what());
        }
        map.put("rules", decision.chain().name());
        map.put("criterion", decision.criterion());
        put(map, "article", decision.citation());
        map.put("headline", note(trace.headline()));
        map.put("scoreline", note(decision.scoreline()));
        decision.aggregate().ifPresent(goals -> map.put("aggregate", plain(goals)));
        map.put("summary", trace.sentences().stream().map(TraceData::note).toList());
        map.put(
                "countedMatches",
                trace.countedMatches().stream().map(TraceData::counted).toList());
        map.put("steps", trace.steps().stream().map(TraceData::step).toList());
        map.put("notes", trace.decision().notes().stream().map(TraceData::note).toList());
        return map.buildOrThrow();
    }

    private static String outcome(Decision decision) {
        if (decision instanceof Decision.Advances) {
            return "advances";
        }
        return decision instanceof Decision.Pending ? "pending" : "nobody advances";
    }

    private static Map<String, Object> counted(Trace.CountedMatch counted) {
        ImmutableMap.Builder<String, Object> map = ImmutableMap.builder();
        map.put("match", counted.match().toString());
        map.put("saw", note(counted.saw()));
        put(map, "article", counted.citation());
        return map.buildOrThrow();
    }

    private static Map<String, Object> step(Trace.Step step) {
        ImmutableMap.Builder<String, Object> map = ImmutableMap.builder();
        map.put("criterion", step.criterion());
        map.put("saw", note(step.saw()));
        map.put("result", note(step.result()));
        put(map, "article", step.citation());
        return map.buildOrThrow();
    }

    private static Map<String, Object> note(Note note) {
        List<Object> arguments = note.arguments().stream().map(TraceData::plain).toList();
        return ImmutableMap.of("key", note.key(), "arguments", arguments, "text", note.text());
    }

    private static void put(ImmutableMap.Builder<String, Object> map, String key, Optional<Citation> citation) {
        citation.ifPresent(article -> map.put(key, citation(article)));
    }

    private static Map<String, Object> citation(Citation citation) {
        ImmutableMap.Builder<String, Object> map = ImmutableMap.builder();
        map.put("regulation", citation.regulation());
        citation.edition().ifPresent(edition -> map.put("edition", edition));
        citation.article().ifPresent(article -> map.put("article", article));
        return map.put("source", citation.source().name()).buildOrThrow();
    }

    private static Map<String, Object> team(Team team) {
        return ImmutableMap.of(
                "id",
                team.id(),
                "name",
                team.name(),
                "association",
                team.association().code());
    }

    private static Map<String, Object> incident(Incident incident) {
        ImmutableMap.Builder<String, Object> map = ImmutableMap.builder();
        map.put("kind", incident.kind().toString());
        if (incident instanceof Incident.ClubExit clubExit) {
            map.put("team", team(clubExit.team()));
        } else if (incident instanceof Incident.Failure failure) {
            map.put("team", team(failure.team()));
            map.put("match", failure.match().toString());
        } else if (incident instanceof Incident.Suspension suspension) {
            map.put("association", suspension.association().code());
            map.put("body", suspension.body());
            suspension.lifted().ifPresent(date -> map.put("lifted", date.toString()));
        }
        incident.date().ifPresent(date -> map.put("date", date.toString()));
        return map.buildOrThrow();
    }

    private static Object plain(Object argument) {
        if (argument instanceof Team team) {
            return team(team);
        }
        if (argument instanceof Goals goals) {
            return ImmutableMap.of("first", goals.first(), "second", goals.second());
        }
        if (argument instanceof Score score) {
            return ImmutableMap.of("home", score.homeGoals(), "away", score.awayGoals());
        }
        if (argument instanceof Note note) {
            return note(note);
        }
        if (argument instanceof Incident incident) {
            return incident(incident);
        }
        return argument instanceof Integer || argument instanceof Boolean ? argument : argument.toString();
    }
}
