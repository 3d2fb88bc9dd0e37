package io.github.secondleg.examples;

import io.github.secondleg.Association;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The clubs of a file up to the current line. The exact name identifies a club. If a club has two spellings or two associations, the second
 * one is rejected, since it would become another club unnoticed.
 */
final class Clubs {
    private record Seen<T>(T value, long line) {}

    private final Map<String, Seen<String>> names = new HashMap<>();
    private final Map<String, Seen<Association>> associations = new HashMap<>();

    String name(String name, long line) {
        Seen<String> seen = names.computeIfAbsent(folded(CsvCell.name(name)), key -> new Seen<>(name, line));
        if (!seen.value().equals(name)) {
            throw CsvCell.expected(
                    seen.value() + " as in line " + seen.line() + "; only accents, capitals or punctuation differ");
        }
        return name;
    }

    Team team(String name, Association association, long line) {
        Seen<Association> seen = associations.computeIfAbsent(name, key -> new Seen<>(association, line));
        if (!seen.value().equals(association)) {
            throw CsvCell.expected(seen.value() + ", as for " + name + " in line " + seen.line());
        }
        return Team.of(name, association);
    }

    /** The team of a tie with a name. */
    static Team oneOf(Tie tie, String name) {
        return Stream.of(Side.values())
                .map(tie::team)
                .filter(team -> team.name().equals(name))
                .findFirst()
                .orElseThrow(() -> CsvCell.expected(
                        tie.first().name() + " or " + tie.second().name()));
    }

    /** A name without accents, capitals, punctuation and spaces. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
