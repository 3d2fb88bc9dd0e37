package io.github.secondleg.rules.conmebol;

import static io.github.secondleg.Citation.Source.SECONDARY;
import static io.github.secondleg.Edition.ofSeason;
import static io.github.secondleg.Edition.ofSeasons;
import static io.github.secondleg.rules.conmebol.ConmebolRounds.FINAL;
import static io.github.secondleg.rules.conmebol.DisciplinaryCode.FROM_2015_TO_2017;

import io.github.secondleg.Citation;
import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.rules.RuleTable;
import java.util.List;
import java.util.Set;

/**
 * The Recopa Sudamericana, between the winners of the Libertadores and the Sudamericana. All seasons whose rules are known have the same
 * criteria.
 *
 * <p>The page {@code docs/sources/conmebol-recopa.md} lists the sources of each row.
 *
 * <p>The seasons 2015, 2017, 2019 and 2024 are left out, since no source states their rules. For 2025 the sources disagree: two of three
 * have no away goals, and one of these has no extra time either.
 *
 * <p>The only round is the {@code final}. A season is the year in which it was played.
 */
public final class Recopa extends RuleTable {
    private static final String REGULATIONS = "Recopa Sudamericana Regulations";

    private static final Citation WITHOUT_ARTICLE = Citation.of(REGULATIONS, SECONDARY);

    private static final TiebreakChain TO_2018 = chain(WITHOUT_ARTICLE);
    private static final TiebreakChain OF_2016 = TO_2018.withSanctions(FROM_2015_TO_2017);
    private static final TiebreakChain TO_2022 = chain(Citation.of(REGULATIONS, "2022", "17", SECONDARY));
    private static final TiebreakChain OF_2023 = chain(WITHOUT_ARTICLE.ofEdition("2023"));

    private static final List<Edition> EDITIONS = List.of(
            ofSeasons(2011, 2013, TO_2018, FINAL).overTwoLegs().knownFrom(1),
            ofSeason(2014, TO_2018, FINAL).overTwoLegs().knownFrom(2),
            ofSeason(2016, OF_2016, FINAL).overTwoLegs().knownFrom(3),
            ofSeason(2018, TO_2018, FINAL).overTwoLegs().knownFrom(3),
            ofSeasons(2020, 2022, TO_2022, FINAL).overTwoLegs().knownFrom(4),
            ofSeason(2023, OF_2023, FINAL).overTwoLegs().knownFrom(5));

    private static TiebreakChain chain(Citation article) {
        return TiebreakChain.of(
                        "the Recopa Sudamericana regulations",
                        Tiebreaker.points(3),
                        Tiebreaker.goalDifference(),
                        Tiebreaker.extraTime(),
                        Tiebreaker.shootOut())
                .citing(article);
    }

    /** The rule set; {@link RuleSet#named(String)} finds it. */
    public Recopa() {
        super("conmebol-recopa", Set.of("recopa-sudamericana"), EDITIONS, 2022, "final");
    }
}
