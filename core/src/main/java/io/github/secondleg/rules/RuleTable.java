package io.github.secondleg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.names.RoundName;
import io.github.secondleg.names.RoundNames;
import io.github.secondleg.names.SeasonName;
import java.util.List;
import java.util.Set;

/**
 * A rule set as a table of {@linkplain Edition editions}: extend it, and pass the name and the rows.
 *
 * <pre>{@code
 * public final class VillageCup extends RuleTable {
 *     public VillageCup() {
 *         super("village-cup", Set.of(), List.of(
 *                 Edition.ofSeasons(1998, 2020, AWAY_GOALS, "first round", "semi-finals").overTwoLegs().knownFrom(1),
 *                 Edition.sinceSeason(2021, NO_AWAY_GOALS, "first round", "semi-finals").overTwoLegs().knownFrom(2)));
 *     }
 * }
 * }</pre>
 *
 * <p>The bare name means the rules of the row listed last, unless the constructor names another one. At most one row covers a round of a
 * season.
 */
public abstract class RuleTable implements RuleSet {
    private final String name;
    private final ImmutableSet<String> aliases;
    private final ImmutableList<Format> formats;
    private final ImmutableList<Edition> editions;
    private final TiebreakChain chain;

    /**
     * A rule set whose bare name means the rules of the row listed last.
     *
     * @param name the name
     * @param aliases the other names
     * @param editions the rows
     * @throws IllegalArgumentException if there is no row, or two cover one round of one season
     */
    protected RuleTable(String name, Set<String> aliases, List<Edition> editions) {
        this(name, aliases, List.of(), editions);
    }

    /**
     * A rule set whose bare name means the rules of a given row.
     *
     * @param name the name
     * @param aliases the other names
     * @param editions the rows
     * @param season the season of the row that the bare name means, or one of them
     * @param round the round of that row, or one of them
     * @throws IllegalArgumentException if no row covers that round of that season, or two cover one round of one season
     */
    protected RuleTable(String name, Set<String> aliases, List<Edition> editions, int season, String round) {
        this(name, aliases, List.of(), editions, season, round);
    }

    /**
     * A rule set that also knows which rounds each season had, whose bare name means the rules of the row listed last.
     *
     * @param name the name
     * @param aliases other names
     * @param formats the rounds by season
     * @param editions the rows
     * @throws IllegalArgumentException if there is no row, or two cover one round of one season
     */
    protected RuleTable(String name, Set<String> aliases, List<Format> formats, List<Edition> editions) {
        this(name, aliases, formats, editions, editions.size() - 1);
    }

    /**
     * A rule set that also knows which rounds each season had, whose bare name means the rules of a row.
     *
     * @param name the name
     * @param aliases other names
     * @param formats the rounds by season
     * @param editions the rows
     * @param season a season of the row that the bare name means
     * @param round a round of it
     * @throws IllegalArgumentException if no row covers that round of that season, or two cover one round of one season
     */
    protected RuleTable(
            String name, Set<String> aliases, List<Format> formats, List<Edition> editions, int season, String round) {
        this(name, aliases, formats, editions, indexOf(name, editions, season, round));
    }

    private RuleTable(String name, Set<String> aliases, List<Format> formats, List<Edition> editions, int bare) {
        this.name = name;
        this.aliases = ImmutableSet.copyOf(aliases);
        this.formats = ImmutableList.copyOf(formats);
        this.editions = ImmutableList.copyOf(editions);
        if (this.editions.isEmpty()) {
            throw RuleTableErrors.noEditions(name);
        }
        for (int i = 0; i < this.editions.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (this.editions.get(i).overlaps(this.editions.get(j))) {
                    throw RuleTableErrors.rowsOverlap(name, this.editions.get(j), this.editions.get(i));
                }
            }
        }
        this.chain = this.editions.get(bare).chain();
    }

    private static int indexOf(String name, List<Edition> editions, int season, String round) {
        for (int i = 0; i < editions.size(); i++) {
            if (editions.get(i).covers(season, round)) {
                return i;
            }
        }
        throw RuleTableErrors.bareNameWithoutRow(name, season, round);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Set<String> aliases() {
        return aliases;
    }

    @Override
    public final TiebreakChain chain() {
        return chain;
    }

    @Override
    public final List<Edition> editions() {
        return editions;
    }

    @Override
    public final RoundNames rounds(int season) {
        List<RoundName> rounds = formats.stream()
                .filter(format -> format.covers(season))
                .flatMap(format -> format.rounds().rounds().stream())
                .toList();
        return rounds.isEmpty() ? RuleSet.super.rounds(season) : RoundNames.of(rounds);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the text is no season, or has two years but the season lay in one
     */
    @Override
    public final int season(String text) {
        SeasonName season = SeasonName.parse(text);
        List<Format> covering = formats.stream()
                .filter(format -> format.covers(season.firstYear()))
                .toList();
        if (!covering.isEmpty() && covering.stream().noneMatch(format -> format.fits(season))) {
            throw RuleTableErrors.seasonInOneYear(name, season, season.firstYear() + 1);
        }
        return season.firstYear();
    }

    @Override
    public final SeasonName seasonName(int season) {
        return formats.stream()
                .filter(format -> format.covers(season))
                .map(format -> format.nameOf(season))
                .findFirst()
                .orElseGet(() -> RuleSet.super.seasonName(season));
    }

    /** The name. */
    @Override
    public final String toString() {
        return name;
    }
}
