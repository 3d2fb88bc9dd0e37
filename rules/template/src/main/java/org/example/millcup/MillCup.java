package org.example.millcup;

import io.github.secondleg.Citation;
import io.github.secondleg.Edition;
import io.github.secondleg.Incident;
import io.github.secondleg.rules.RuleTable;
import io.github.secondleg.Sanctions;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import java.util.List;
import java.util.Set;

/**
 * The rules of the Mill Cup, by season: {@code first round}, {@code semi-finals} and {@code final}.
 *
 * <p>The sources, by their numbers:
 *
 * <ol>
 * <li>Mill Cup Rules, text of 2019. 7.1: most goals over both legs. 7.2: then most away goals. 7.3: then extra time and kicks. 8: the final
 * is a single match, with extra time and kicks. 12: a club that withdraws or is disqualified is out.
 * <li>Mill Cup Rules, text of 2024. As in 2019, but without 7.2.
 * <li>A decision of 2017, which quotes FIFA Statutes 13: the clubs of a suspended association may not take part.
 * <li>A decision of 2021, which quotes article 13: a club that does not appear loses 0–3, or by the score on the pitch if that was worse.
 * </ol>
 */
public final class MillCup extends RuleTable {
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
                    Tiebreaker.extraTime(),
                    Tiebreaker.shootOut())
            .citing(article("2019", "7.3"))
            .withSanctions(SANCTIONS);

    private static final TiebreakChain SINCE_2024 = TiebreakChain.of(
                    "the Mill Cup rules of 2024",
                    Tiebreaker.aggregate().citing(article("2024", "7.1")),
                    Tiebreaker.extraTime(),
                    Tiebreaker.shootOut())
            .citing(article("2024", "7.3"))
            .withSanctions(SANCTIONS);

    private static final TiebreakChain FINAL = TiebreakChain.of(
                    "the Mill Cup rules of the final",
                    Tiebreaker.aggregate(),
                    Tiebreaker.extraTime(),
                    Tiebreaker.shootOut())
            .citing(article("2019", "8"))
            .withSanctions(SANCTIONS);

    private static final List<Edition> EDITIONS = List.of(
            Edition.sinceSeason(2019, FINAL, "final").overOneMatch().knownFrom(1, 3, 4),
            Edition.ofSeasons(2019, 2023, TO_2023, "first round", "semi-finals")
                    .overTwoLegs()
                    .knownFrom(1, 3, 4),
            Edition.sinceSeason(2024, SINCE_2024, "first round", "semi-finals")
                    .overTwoLegs()
                    .knownFrom(2, 3, 4));

    /** The rule set. Its bare name means the rules of the last row. */
    public MillCup() {
        super("mill-cup", Set.of(), EDITIONS);
    }

    private static Citation article(String edition, String number) {
        return Citation.of("Mill Cup Rules", edition, number, Citation.Source.TEXT);
    }
}
