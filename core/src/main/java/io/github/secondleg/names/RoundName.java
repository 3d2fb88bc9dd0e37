package io.github.secondleg.names;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The names of one round of one season: the one of the regulations, and others that are as good.
 *
 * <p>{@code RoundName.parse("second round = round of 16")} is a round that its regulations call the second round, and that has 16 teams.
 * Spellings that the table of the world's spellings knows need not be listed.
 *
 * @param name the name in the regulations
 * @param others the other names
 */
public record RoundName(String name, List<String> others) {
    /**
     * Checks the names.
     *
     * @param name the name in the regulations
     * @param others the other names
     * @throws IllegalArgumentException if one is blank
     */
    public RoundName {
        others = ImmutableList.copyOf(others);
        if (Objects.requireNonNull(name, "name").isBlank() || others.stream().anyMatch(String::isBlank)) {
            throw NameErrors.blankRound(name, others);
        }
    }

    /**
     * A round.
     *
     * @param name the name in the regulations
     * @param others the other names
     * @return the round
     * @throws IllegalArgumentException if a name is blank
     */
    public static RoundName of(String name, String... others) {
        return new RoundName(name, Arrays.asList(Objects.requireNonNull(others, "others")));
    }

    /**
     * A round from its names, the one in the regulations first.
     *
     * @param names the names with equals signs between them, as in {@code second round = round of 16}
     * @return the round
     * @throws IllegalArgumentException if a name is blank
     */
    public static RoundName parse(String names) {
        List<String> list = Splitter.on('=').trimResults().splitToList(Objects.requireNonNull(names, "names"));
        return new RoundName(list.get(0), list.subList(1, list.size()));
    }

    /**
     * All its names.
     *
     * @return an immutable list, the one in the regulations first
     */
    public List<String> all() {
        return ImmutableList.<String>builder().add(name).addAll(others).build();
    }

    /** What it is, as the table says of its names. */
    ImmutableSet<String> meanings() {
        return all().stream()
                .flatMap(text -> RoundSpelling.of(text).strong().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    boolean hasName(RoundSpelling asked) {
        return all().stream().anyMatch(text -> RoundSpelling.of(text).plain().equals(asked.plain()));
    }

    /** The names with equals signs between them. */
    @Override
    public String toString() {
        return String.join(" = ", all());
    }
}
