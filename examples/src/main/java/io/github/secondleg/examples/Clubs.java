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
 * The clubs that a file has named so far. A club is known by its exact name; one that is written in two ways, or entered by two
 * associations, would quietly become two clubs or change its country, and is refused.
 */
final class Clubs {
    private record Seen<T>(T value, long line) {}

    private final Map<String, Seen<String>> names = new HashMap<>();
    private final Map<String, Seen<Association>> associations = new HashMap<>();

    String name(String name, long line) {
        Seen<String> seen = names.computeIfAbsent(folded(Cell.name(name)), key -> new Seen<>(name, line));
        if (!seen.value().equals(name)) {
            throw Cell.expected(seen.value() + " as in line " + seen.line()
                    + ", from which it differs in accents, capitals or punctuation alone");
        }
        return name;
    }

    Team team(String name, Association association, long line) {
        Seen<Association> seen = associations.computeIfAbsent(name, key -> new Seen<>(association, line));
        if (!seen.value().equals(association)) {
            throw Cell.expected(seen.value() + ", which entered " + name + " in line " + seen.line());
        }
        return Team.of(name, association);
    }

    /** The team of a tie that has this name. */
    static Team oneOf(Tie tie, String name) {
        return Stream.of(Side.values())
                .map(tie::team)
                .filter(team -> team.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        Cell.expected(tie.first().name() + " or " + tie.second().name()));
    }

    /** Without accents, capitals, punctuation and spaces. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
