package org.example.millcup;

import io.github.secondleg.Citation;
import io.github.secondleg.Edition;
import io.github.secondleg.Incident;
import io.github.secondleg.RuleSet;
import io.github.secondleg.Sanctions;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import java.util.List;

/**
 * The rules of the Mill Cup, by season: {@code first round}, {@code semi-finals} and {@code final}.
 *
 * <table>
 * <caption>What the rules say, and how it is known</caption>
 * <tr><th>rule</th><th>article</th><th>known from</th></tr>
 * <tr><td>most goals over both legs</td><td>7.1</td><td>the text of 2019 and of 2024</td></tr>
 * <tr><td>level: most away goals, to 2023</td><td>7.2</td><td>the text of 2019</td></tr>
 * <tr><td>level again: extra time, then kicks</td><td>7.3</td><td>the text of 2019 and of 2024</td></tr>
 * <tr><td>the final is a single match, with extra time and kicks</td><td>8</td><td>the text of 2019</td></tr>
 * <tr><td>withdrawal, disqualification: out</td><td>12</td><td>the text of 2019</td></tr>
 * <tr><td>association suspended: its clubs may not take part</td><td>FIFA Statutes 13</td><td>a decision of 2017 quotes it</td></tr>
 * <tr><td>no-show: match lost 0–3, or by the score on the pitch if that was worse</td><td>13</td><td>a decision of 2021 quotes it</td></tr>
 * </table>
 */
public final class MillCup implements RuleSet {
    private static final Sanctions SANCTIONS = Sanctions.none()
            .eliminating(Incident.Kind.WITHDRAWAL, article("2019", "12"))
            .eliminating(Incident.Kind.DISQUALIFICATION, article("2019", "12"))
            .eliminating(Incident.Kind.DISQUALIFICATION_FROM_TIE, article("2019", "12"))
            .eliminating(
                    Incident.Kind.SUSPENSION, Citation.of("FIFA Statutes", "2016", "13", Citation.Source.QUOTED))
            .awardingAtLeast(
                    Incident.Kind.NO_SHOW, 3, Citation.of("Mill Cup Rules", "2021", "13", Citation.Source.QUOTED));

    private static final TiebreakChain TO_2023 = TiebreakChain.of(
                    "the Mill Cup rules of 2019",
                    Tiebreaker.aggregate().citing(article("2019", "7.1")),
                    Tiebreaker.awayGoals().citing(article("2019", "7.2")),
                    Tiebreaker.extraTime().citing(article("2019", "7.3")),
                    Tiebreaker.shootOut().citing(article("2019", "7.3")))
            .withSanctions(SANCTIONS);

    private static final TiebreakChain SINCE_2024 = TiebreakChain.of(
                    "the Mill Cup rules of 2024",
                    Tiebreaker.aggregate().citing(article("2024", "7.1")),
                    Tiebreaker.extraTime().citing(article("2024", "7.3")),
                    Tiebreaker.shootOut().citing(article("2024", "7.3")))
            .withSanctions(SANCTIONS);

    private static final TiebreakChain FINAL = TiebreakChain.of(
                    "the Mill Cup rules of the final",
                    Tiebreaker.aggregate().citing(article("2019", "8")),
                    Tiebreaker.extraTime().citing(article("2019", "8")),
                    Tiebreaker.shootOut().citing(article("2019", "8")))
            .withSanctions(SANCTIONS);

    private static Citation article(String edition, String number) {
        return Citation.of("Mill Cup Rules", edition, number, Citation.Source.TEXT);
    }

    /** {@code mill-cup}. */
    @Override
    public String name() {
        return "mill-cup";
    }

    /** The rules of ties over two legs since 2024. */
    @Override
    public TiebreakChain chain() {
        return SINCE_2024;
    }

    @Override
    public List<Edition> editions() {
        return List.of(
                Edition.ofSeasons(2019, 2023, TO_2023, "first round", "semi-finals"),
                Edition.sinceSeason(2024, SINCE_2024, "first round", "semi-finals"),
                Edition.sinceSeason(2019, FINAL, "final"));
    }
}
