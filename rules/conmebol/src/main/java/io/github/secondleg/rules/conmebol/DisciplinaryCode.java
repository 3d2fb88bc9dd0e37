package io.github.secondleg.rules.conmebol;

import static io.github.secondleg.Citation.Source.QUOTED;

import io.github.secondleg.Citation;
import io.github.secondleg.Incident;
import io.github.secondleg.Sanctions;

/**
 * What CONMEBOL's disciplinary rules make of a match that failed through a club's fault. Article 23, as in force in May 2015, is known from
 * the case of Boca Juniors v River Plate; the numbering of 2018 is another, and its text on such matches was not seen. So it is applied up to
 * 2017, and before and after that a failure waits for the organiser.
 */
final class DisciplinaryCode {
    /** The years from the edition that was seen to the last before the next. */
    static final int FIRST_SEASON = 2015;

    static final int LAST_SEASON = 2017;

    private static final Citation ARTICLE_23 = Citation.of("CONMEBOL Reglamento Disciplinario", "2015", "23", QUOTED);
    private static final int GOALS = 3;

    /** The match lost 0–3, unless the score on the pitch was worse. */
    static final Sanctions OF_2015 = Sanctions.basic()
            .awardingAtLeast(Incident.Kind.NO_SHOW, GOALS, ARTICLE_23)
            .awardingAtLeast(Incident.Kind.REFUSAL_TO_PLAY_ON, GOALS, ARTICLE_23)
            .awardingAtLeast(Incident.Kind.TOO_FEW_PLAYERS, GOALS, ARTICLE_23);

    private DisciplinaryCode() {}
}
