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
 * The rules of the Mill Cup by season. The rounds are {@code first round}, {@code semi-finals} and {@code final}.
 *
 * <p>The sources have these numbers:
 *
 * <ol>
 * <li>Mill Cup Rules, text of 2019. 7.1: the team with more goals over both legs advances. 7.2: away goals are next. 7.3: extra time and a
 * shoot-out are last. 8: the final is a single match with extra time and a shoot-out. 12: a team that withdraws or is disqualified is out.
 * <li>Mill Cup Rules, text of 2024. It is the text of 2019 without 7.2.
 * <li>A decision of 2017 that quotes FIFA Statutes 13: the teams of a suspended association may not take part.
 * <li>A decision of 2021 that quotes article 13: a team that does not turn up loses 0–3, or by the score on the pitch if that is worse.
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
