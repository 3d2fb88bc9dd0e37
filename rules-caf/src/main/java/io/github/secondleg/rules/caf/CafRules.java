package io.github.secondleg.rules.caf;

import static io.github.secondleg.Citation.Source.QUOTED;
import static io.github.secondleg.Citation.Source.SECONDARY;

import io.github.secondleg.Citation;
import io.github.secondleg.Sanctions;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;

/** The chains of both club competitions. They name and cite the regulations of one of them. */
final class CafRules {
    private final String name;
    private final String regulations;

    CafRules(String competition) {
        this.name = "the " + competition + " regulations";
        this.regulations = competition + " Regulations";
    }

    /** The rules of all rounds over two legs: aggregate, away goals, shoot-out; never extra time. */
    private TiebreakChain twoLegs(Citation goals, Citation shootOut, Sanctions sanctions) {
        return TiebreakChain.of(
                        name,
                        Tiebreaker.aggregate().citing(goals),
                        Tiebreaker.awayGoals().citing(goals),
                        Tiebreaker.shootOut().citing(shootOut))
                .withSanctions(sanctions);
    }

    /** The rules of years that are known from encyclopedias and results. No reliable source states if there was extra time. */
    TiebreakChain perhapsWithExtraTime() {
        return chain(
                Sanctions.basic(),
                withoutArticle(),
                Tiebreaker.aggregate(),
                Tiebreaker.awayGoals(),
                Tiebreaker.ifInForce(Tiebreaker.extraTime(), "unsettled", Tiebreaker.shootOut()),
                Tiebreaker.shootOut());
    }

    /** The rules of two-legged rounds whose article is not known. */
    TiebreakChain twoLegsWithoutArticle(Sanctions sanctions) {
        return twoLegs(withoutArticle(), withoutArticle(), sanctions);
    }

    /** The rules of two-legged rounds of one edition whose article is not known. */
    TiebreakChain twoLegsWithoutArticle(String edition, Sanctions sanctions) {
        return twoLegs(withoutArticle(edition), withoutArticle(edition), sanctions);
    }

    /** The rules of the qualifying rounds. */
    TiebreakChain qualifying(Sanctions sanctions) {
        return twoLegs(secondary("2017", "III.13"), secondary("2017", "III.14"), sanctions);
    }

    /** The rules of two-legged rounds after the groups. */
    TiebreakChain knockOut(Sanctions sanctions) {
        return twoLegs(Citation.of(regulations, "2023–24", "III.26", QUOTED), secondary("2018", "III.27"), sanctions);
    }

    TiebreakChain finalOverTwoLegs() {
        Citation article = Citation.of(regulations, "2022–23", "III.28", QUOTED);
        return twoLegs(article, article, CafSanctions.SINCE_2015);
    }

    TiebreakChain singleMatchThenShootOut(String edition, Sanctions sanctions) {
        return chain(sanctions, secondary(edition, "III.28"), Tiebreaker.aggregate(), Tiebreaker.shootOut());
    }

    TiebreakChain singleMatchThenExtraTime(String edition) {
        return chain(
                CafSanctions.SINCE_2015,
                withoutArticle(edition),
                Tiebreaker.aggregate(),
                Tiebreaker.extraTime(),
                Tiebreaker.shootOut());
    }

    /** The rules of a single match for which no source states the criteria after the goals. */
    TiebreakChain singleMatchOnly(String edition, Sanctions sanctions) {
        return chain(sanctions, withoutArticle(edition), Tiebreaker.aggregate());
    }

    private TiebreakChain chain(Sanctions sanctions, Citation article, Tiebreaker... criteria) {
        return TiebreakChain.of(name, criteria).citing(article).withSanctions(sanctions);
    }

    private Citation withoutArticle() {
        return Citation.of(regulations, SECONDARY);
    }

    private Citation withoutArticle(String edition) {
        return withoutArticle().ofEdition(edition);
    }

    private Citation secondary(String edition, String article) {
        return Citation.of(regulations, edition, article, SECONDARY);
    }
}
