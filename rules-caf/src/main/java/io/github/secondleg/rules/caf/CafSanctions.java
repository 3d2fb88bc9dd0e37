package io.github.secondleg.rules.caf;

import static io.github.secondleg.Citation.Source.QUOTED;
import static io.github.secondleg.Citation.Source.SECONDARY;

import io.github.secondleg.Citation;
import io.github.secondleg.Incident;
import io.github.secondleg.Sanctions;

/** What CAF's club regulations do about a club that will not play, plays the wrong men, or has too few; the same in both competitions. */
final class CafSanctions {
    private static final Citation VII_10 = Citation.of("CAF Champions League Regulations", "2016", "VII.10", QUOTED);
    private static final Citation XI_17 = Citation.of("CAF Confederation Cup Regulations", "2015", "XI.17", QUOTED);
    private static final Citation FIFA_13 = Citation.of("FIFA Statutes", "2016", "13", QUOTED);
    private static final Citation CIRCULAR =
            Citation.of("CAF circular on the epidemic", "November 2020", "lost matches (no number)", SECONDARY);
    private static final int GOALS = 2;

    /** Since the regulations have chapters, from 2015 at the latest: whoever is at fault is out. */
    static final Sanctions BY_CHAPTERS = Sanctions.none()
            .eliminating(Incident.Kind.WITHDRAWAL, XI_17)
            .eliminating(Incident.Kind.NO_SHOW, XI_17)
            .eliminating(Incident.Kind.REFUSAL_TO_PLAY_ON, XI_17)
            .eliminating(Incident.Kind.DISQUALIFICATION, VII_10)
            .eliminating(Incident.Kind.DISQUALIFICATION_FROM_TIE, VII_10)
            .eliminating(Incident.Kind.SUSPENSION, FIFA_13);

    /** In 2020–21 a club with too few healthy players, or that could not travel, lost that match 0–2. */
    static final Sanctions OF_THE_EPIDEMIC = BY_CHAPTERS
            .awarding(Incident.Kind.TOO_FEW_PLAYERS, GOALS, CIRCULAR)
            .awarding(Incident.Kind.NO_SHOW, GOALS, CIRCULAR);

    private CafSanctions() {}
}
