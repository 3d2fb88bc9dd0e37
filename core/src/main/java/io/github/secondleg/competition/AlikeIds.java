package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.Team;
import io.github.secondleg.text.Note;
import io.github.secondleg.text.TextKey;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds teams whose ids are so alike that they may be one team. */
final class AlikeIds {
    private AlikeIds() {}

    static ImmutableList<Note> notes(List<Team> teams) {
        Map<String, Team> seen = new HashMap<>();
        ImmutableList.Builder<Note> notes = ImmutableList.builder();
        for (Team team : teams) {
            Team other = seen.putIfAbsent(folded(team.id()), team);
            if (other != null) {
                notes.add(Note.of(TextKey.COMPETITION_IDS_ALIKE, other.id(), team.id()));
            }
        }
        return notes.build();
    }

    /** The name without accents, capitals, punctuation and spaces. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
