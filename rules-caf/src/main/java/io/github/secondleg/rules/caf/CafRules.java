package io.github.secondleg.rules.caf;

import static io.github.secondleg.Citation.Source.QUOTED;
import static io.github.secondleg.Citation.Source.SECONDARY;

import io.github.secondleg.Citation;
import io.github.secondleg.Edition;
import io.github.secondleg.Sanctions;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import java.util.ArrayList;
import java.util.List;

/** The rules that both club competitions share, under the name of one of them. */
final class CafRules {
    private final String name;
    private final String regulations;

    CafRules(String competition) {
        this.name = "the " + competition + " regulations";
        this.regulations = competition + " Regulations";
    }

    /** All rounds over two legs: goals, away goals, kicks; never extra time. */
    private TiebreakChain twoLegs(Citation goals, Citation kicks, Sanctions sanctions) {
        return TiebreakChain.of(
                        name,
                        Tiebreaker.aggregate().citing(goals),
                        Tiebreaker.awayGoals().citing(goals),
                        Tiebreaker.shootOut().citing(kicks))
                .withSanctions(sanctions);
    }

    /** Years of which encyclopedias and results tell, without a word on extra time that can be relied on. */
    TiebreakChain knownFromResults() {
        Citation article = unnumbered();
        return TiebreakChain.of(
                        name,
                        Tiebreaker.aggregate().citing(article),
                        Tiebreaker.awayGoals().citing(article),
                        Tiebreaker.ifInForce(Tiebreaker.extraTime(), "unsettled", Tiebreaker.shootOut())
                                .citing(article),
                        Tiebreaker.shootOut().citing(article))
                .withSanctions(Sanctions.basic());
    }

    /** Where the rules were seen and their number was not. */
    TiebreakChain unnumbered(Sanctions sanctions) {
        Citation article = unnumbered();
        return twoLegs(article, article, sanctions);
    }

    /** The same of a single season. */
    TiebreakChain unnumbered(String edition, Sanctions sanctions) {
        Citation article = withoutArticle(edition);
        return twoLegs(article, article, sanctions);
    }

    TiebreakChain qualifying(Sanctions sanctions) {
        return twoLegs(secondary("2017", "III.13"), secondary("2017", "III.14"), sanctions);
    }

    TiebreakChain knockOut(Sanctions sanctions) {
        return twoLegs(Citation.of(regulations, "2023–24", "III.26", QUOTED), secondary("2018", "III.27"), sanctions);
    }

    TiebreakChain finalOverTwoLegs() {
        Citation article = Citation.of(regulations, "2022–23", "III.28", QUOTED);
        return twoLegs(article, article, CafSanctions.BY_CHAPTERS);
    }

    TiebreakChain singleMatchAndKicks(String edition, Sanctions sanctions) {
        return single(sanctions, secondary(edition, "III.28"), Tiebreaker.shootOut());
    }

    TiebreakChain singleMatchWithExtraTime(String edition) {
        return single(CafSanctions.BY_CHAPTERS, withoutArticle(edition), Tiebreaker.extraTime(), Tiebreaker.shootOut());
    }

    /** A single match of which no source tells what came behind the goals. */
    TiebreakChain singleMatchAlone(String edition, Sanctions sanctions) {
        return single(sanctions, withoutArticle(edition));
    }

    private TiebreakChain single(Sanctions sanctions, Citation article, Tiebreaker... behind) {
        List<Tiebreaker> criteria = new ArrayList<>();
        criteria.add(Tiebreaker.aggregate().citing(article));
        for (Tiebreaker criterion : behind) {
            criteria.add(criterion.citing(article));
        }
        return TiebreakChain.of(name, criteria).withSanctions(sanctions);
    }

    private Citation unnumbered() {
        return Citation.of(regulations, SECONDARY);
    }

    private Citation withoutArticle(String edition) {
        return unnumbered().ofEdition(edition);
    }

    private Citation secondary(String edition, String article) {
        return Citation.of(regulations, edition, article, SECONDARY);
    }

    /** What both competitions have in common since 2011: all of it but the finals of one match and the semi-finals of 2019–20. */
    List<Edition> shared() {
        TiebreakChain early = unnumbered(Sanctions.basic());
        TiebreakChain qualifying = qualifying(CafSanctions.BY_CHAPTERS);
        TiebreakChain knockOut = knockOut(CafSanctions.BY_CHAPTERS);
        TiebreakChain epidemic = knockOut(CafSanctions.OF_THE_EPIDEMIC);
        return List.of(
                Edition.ofSeasons(2011, 2014, early, CafRounds.QUALIFYING)
                        .overTwoLegs()
                        .knownFrom(2),
                Edition.ofSeasons(2011, 2014, early, CafRounds.QUALIFYING_BY_SIZE)
                        .overTwoLegs()
                        .knownFrom(2),
                Edition.ofSeasons(2015, 2018, qualifying, CafRounds.QUALIFYING)
                        .overTwoLegs()
                        .knownFrom(3),
                Edition.ofSeasons(2015, 2016, qualifying, CafRounds.QUALIFYING_BY_SIZE)
                        .overTwoLegs()
                        .knownFrom(3),
                Edition.ofSeason(2019, unnumbered("2019–20", CafSanctions.BY_CHAPTERS), CafRounds.QUALIFYING)
                        .overTwoLegs()
                        .knownFrom(4),
                Edition.ofSeason(2020, qualifying(CafSanctions.OF_THE_EPIDEMIC), CafRounds.QUALIFYING)
                        .overTwoLegs()
                        .knownFrom(3),
                Edition.ofSeasons(2021, 2023, qualifying, CafRounds.QUALIFYING)
                        .overTwoLegs()
                        .knownFrom(3),
                Edition.ofSeasons(2024, 2025, unnumbered(CafSanctions.BY_CHAPTERS), CafRounds.QUALIFYING)
                        .overTwoLegs()
                        .knownFrom(5),
                Edition.ofSeasons(2017, 2019, knockOut, CafRounds.QUARTER_FINALS)
                        .overTwoLegs()
                        .knownFrom(6),
                Edition.ofSeason(2020, epidemic, CafRounds.QUARTER_FINALS)
                        .overTwoLegs()
                        .knownFrom(6),
                Edition.ofSeasons(2021, 2024, knockOut, CafRounds.QUARTER_FINALS)
                        .overTwoLegs()
                        .knownFrom(6),
                Edition.ofSeasons(2011, 2014, early, CafRounds.SEMI_FINALS)
                        .overTwoLegs()
                        .knownFrom(2),
                Edition.ofSeasons(2015, 2018, knockOut, CafRounds.SEMI_FINALS)
                        .overTwoLegs()
                        .knownFrom(6),
                Edition.ofSeason(2020, epidemic, CafRounds.SEMI_FINALS)
                        .overTwoLegs()
                        .knownFrom(6),
                Edition.ofSeasons(2021, 2024, knockOut, CafRounds.SEMI_FINALS)
                        .overTwoLegs()
                        .knownFrom(6),
                Edition.ofSeasons(2011, 2014, early, CafRounds.FINAL)
                        .overTwoLegs()
                        .knownFrom(2),
                Edition.ofSeasons(2015, 2018, knockOut, CafRounds.FINAL)
                        .overTwoLegs()
                        .knownFrom(7),
                Edition.ofSeasons(2022, 2024, finalOverTwoLegs(), CafRounds.FINAL)
                        .overTwoLegs()
                        .knownFrom(7));
    }
}
