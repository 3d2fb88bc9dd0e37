package io.github.secondleg.rules.conmebol;

import static io.github.secondleg.Citation.Source.QUOTED;

import io.github.secondleg.Citation;
import io.github.secondleg.Incident;
import io.github.secondleg.Sanctions;

/**
 * The sanctions of CONMEBOL's disciplinary code for a match that failed through a club's fault. Article 23, as in force in May 2015, is
 * known from the case of Boca Juniors v River Plate. The code of 2018 has other numbers, and no source quotes its text on such matches. So
 * article 23 applies from 2015 to 2017. Before and after, a failure awaits a ruling of the organiser.
 */
final class DisciplinaryCode {
    private static final Citation ARTICLE_23 = Citation.of("CONMEBOL Reglamento Disciplinario", "2015", "23", QUOTED);
    private static final int GOALS = 3;

    /** The team at fault loses the match 0–3, or by the score on the pitch if that is worse. */
    static final Sanctions FROM_2015_TO_2017 = Sanctions.basic()
            .awardingAtLeast(Incident.Kind.NO_SHOW, GOALS, ARTICLE_23)
            .awardingAtLeast(Incident.Kind.REFUSAL_TO_PLAY_ON, GOALS, ARTICLE_23)
            .awardingAtLeast(Incident.Kind.TOO_FEW_PLAYERS, GOALS, ARTICLE_23);

    private DisciplinaryCode() {}
}
