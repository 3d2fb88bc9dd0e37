package io.github.secondleg.rules.conmebol;

import static io.github.secondleg.Citation.Source.SECONDARY;

import io.github.secondleg.Citation;
import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The Recopa Sudamericana, between the winners of the two cups: the years whose rules were seen, all of them the same.
 *
 * <p>The rows with their sources are in {@code docs/sources/conmebol-recopa.md}.
 *
 * <p>Of 2015, 2017, 2019 and 2024 no rules were seen. Of 2025 the sources disagree: two of three have no away goals, one of those no extra time either.
 *
 * <p>Its one round is the {@code final}; a season is the year in which it was played.
 */
public final class Recopa extends RuleTable {
    private static final String REGULATIONS = "Recopa Sudamericana Regulations";

    private static final Citation UNNUMBERED = Citation.of(REGULATIONS, SECONDARY);

    private static final TiebreakChain FIRST_SEEN = under(UNNUMBERED);
    private static final TiebreakChain OF_2020 = under(Citation.of(REGULATIONS, "2022", "17", SECONDARY));
    private static final TiebreakChain OF_2023 = under(unnumbered("2023"));

    private static final List<Edition> EDITIONS = Stream.of(
                    Era.twoLegs(2011, 2013, FIRST_SEEN, Rounds.FINAL, 1),
                    Era.twoLegs(2014, 2014, FIRST_SEEN, Rounds.FINAL, 2),
                    Era.twoLegs(2016, 2016, FIRST_SEEN, Rounds.FINAL, 3),
                    Era.twoLegs(2018, 2018, FIRST_SEEN, Rounds.FINAL, 3),
                    Era.twoLegs(2020, 2022, OF_2020, Rounds.FINAL, 4),
                    Era.twoLegs(2023, 2023, OF_2023, Rounds.FINAL, 5))
            .flatMap(List::stream)
            .toList();

    private static Citation unnumbered(String edition) {
        return UNNUMBERED.ofEdition(edition);
    }

    private static TiebreakChain under(Citation article) {
        return PointsFirst.three("the Recopa Sudamericana regulations", article)
                .then(Tiebreaker.goalDifference(), Tiebreaker.extraTime(), Tiebreaker.shootOut());
    }

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public Recopa() {
        super("conmebol-recopa", Set.of("recopa-sudamericana"), EDITIONS, 2022, "final");
    }
}
