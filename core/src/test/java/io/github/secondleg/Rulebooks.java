package io.github.secondleg;

/** Rules that the examples need, written with core alone. */
public final class Rulebooks {
    public static final Citation XI_17 =
            Citation.of("CAF Confederation Cup Regulations", "2018", "XI.17", Citation.Source.QUOTED);
    public static final Citation CIRCULAR =
            Citation.of("CAF circular", "November 2020", "epidemic", Citation.Source.QUOTED);

    /** Aggregate, away goals, shoot-out; a team that fails at a match is out. */
    public static final TiebreakChain CAF = TiebreakChain.of(
                    "CAF's rules", Tiebreaker.aggregate(), Tiebreaker.awayGoals(), Tiebreaker.shootOut())
            .withSanctions(Sanctions.basic()
                    .eliminating(Incident.Kind.WITHDRAWAL, XI_17)
                    .eliminating(Incident.Kind.NO_SHOW, XI_17)
                    .eliminating(Incident.Kind.REFUSAL_TO_PLAY_ON, XI_17)
                    .eliminating(Incident.Kind.TOO_FEW_PLAYERS, XI_17));

    /** The same in the season of the epidemic: too few players, or none, cost the match 0–2. */
    public static final TiebreakChain CAF_2020 = CAF.withSanctions(CAF.sanctions()
            .awarding(Incident.Kind.NO_SHOW, 2, CIRCULAR)
            .awarding(Incident.Kind.TOO_FEW_PLAYERS, 2, CIRCULAR));

    /** Away goals count double, in extra time too. No rule about failures at a match. */
    public static final TiebreakChain UEFA = TiebreakChain.of(
            "UEFA's rules",
            Tiebreaker.aggregate(),
            Tiebreaker.awayGoals(),
            Tiebreaker.extraTime(),
            Tiebreaker.awayGoalsInExtraTime(),
            Tiebreaker.shootOut());

    /** Aggregate, then a third match, then lots. */
    public static final TiebreakChain WITH_PLAY_OFF = TiebreakChain.of(
                    "the old rules", Tiebreaker.aggregate(), Tiebreaker.playOffMatch(), Tiebreaker.lots())
            .withSanctions(CAF.sanctions());

    private Rulebooks() {}
}
