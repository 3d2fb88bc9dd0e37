package io.github.secondleg.rules.caf;

import static io.github.secondleg.Citation.Source.QUOTED;
import static io.github.secondleg.Citation.Source.SECONDARY;

import io.github.secondleg.Citation;
import io.github.secondleg.Incident;
import io.github.secondleg.Sanctions;

/**
 * The sanctions of CAF's club regulations against a club that does not play, fields ineligible players or has too few. Both competitions
 * have the same.
 */
final class CafSanctions {
    private static final Citation VII_10 = Citation.of("CAF Champions League Regulations", "2016", "VII.10", QUOTED);
    private static final Citation XI_17 = Citation.of("CAF Confederation Cup Regulations", "2015", "XI.17", QUOTED);
    private static final Citation FIFA_13 = Citation.of("FIFA Statutes", "2016", "13", QUOTED);
    private static final Citation CIRCULAR =
            Citation.of("CAF circular on the epidemic", "November 2020", "lost matches (no number)", SECONDARY);
    private static final int GOALS = 2;

    /** A club at fault is out, since the regulations have chapters. They have had them since 2015 or longer. */
    static final Sanctions SINCE_2015 = Sanctions.none()
            .eliminating(Incident.Kind.WITHDRAWAL, XI_17)
            .eliminating(Incident.Kind.NO_SHOW, XI_17)
            .eliminating(Incident.Kind.REFUSAL_TO_PLAY_ON, XI_17)
            .eliminating(Incident.Kind.DISQUALIFICATION, VII_10)
            .eliminating(Incident.Kind.DISQUALIFICATION_FROM_TIE, VII_10)
            .eliminating(Incident.Kind.SUSPENSION, FIFA_13);

    /** In 2020–21 a club with too few healthy players, or one that could not travel, lost that match 0–2. */
    static final Sanctions OF_2020 = SINCE_2015
            .awarding(Incident.Kind.TOO_FEW_PLAYERS, GOALS, CIRCULAR)
            .awarding(Incident.Kind.NO_SHOW, GOALS, CIRCULAR);

    private CafSanctions() {}
}
