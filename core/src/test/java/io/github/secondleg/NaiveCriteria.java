package io.github.secondleg;

import io.github.secondleg.NaiveOracle.Answer;
import java.util.Optional;

/** The standard criteria, asked in order, for {@link NaiveOracle}. Each counts goals and kicks from scratch. */
final class NaiveCriteria {
    private final TwoLeggedTie tie;
    private final Optional<PlayOffMatch> playOffMatch;

    private NaiveCriteria(TwoLeggedTie tie, Optional<PlayOffMatch> playOffMatch) {
        this.tie = tie;
        this.playOffMatch = playOffMatch;
    }

    static Answer ask(TiebreakChain chain, TwoLeggedTie tie, Optional<PlayOffMatch> playOffMatch) {
        for (Tiebreaker criterion : chain.criteria()) {
            Verdict verdict = new NaiveCriteria(tie, playOffMatch).verdict(criterion);
            if (verdict.isNobody()) {
                return Answer.nobody(criterion.name());
            }
            if (verdict.awaited().isPresent()) {
                return Answer.pending(criterion.name());
            }
            if (verdict.side().isPresent()) {
                return Answer.advances(tie.team(verdict.side().get()), criterion.name());
            }
        }
        return Answer.pending("end of the rules");
    }

    private Verdict verdict(Tiebreaker criterion) {
        return switch (criterion.name()) {
            case "points" -> points();
            case "aggregate", "goal difference", "goal average" -> aggregate();
            case "away goals" -> awayGoals();
            case "extra time", "golden goal", "silver goal" -> extraTime();
            case "away goals in extra time" -> awayGoalsInExtraTime();
            case "penalty shoot-out" -> shootOut();
            case "play-off match" -> playOffMatch();
            case "drawing of lots", "coin toss" -> named(tie.lotsDrawnFor());
            case "higher seed" -> named(tie.higherSeed());
            default -> criterion.judge(tie);
        };
    }

    private Verdict points() {
        int first = 0;
        int second = 0;
        for (Match leg : new Match[] {Match.FIRST_LEG, Match.SECOND_LEG}) {
            if (counts(leg)) {
                Optional<Score> score = (leg == Match.FIRST_LEG ? tie.firstLeg() : tie.secondLeg()).score();
                if (score.isEmpty()) {
                    return someday();
                }
                boolean firstIsAtHome = leg == Match.FIRST_LEG;
                int own = firstIsAtHome ? score.get().homeGoals() : score.get().awayGoals();
                int other =
                        firstIsAtHome ? score.get().awayGoals() : score.get().homeGoals();
                first += own > other ? 2 : own == other ? 1 : 0;
                second += other > own ? 2 : own == other ? 1 : 0;
            }
        }
        return Verdict.higher(first, second);
    }

    private Verdict aggregate() {
        int first = 0;
        int second = 0;
        if (counts(Match.FIRST_LEG)) {
            if (tie.firstLeg().score().isEmpty()) {
                return someday();
            }
            first += tie.firstLeg().score().get().homeGoals();
            second += tie.firstLeg().score().get().awayGoals();
        }
        if (counts(Match.SECOND_LEG)) {
            if (tie.secondLeg().score().isEmpty()) {
                return someday();
            }
            first += tie.secondLeg().score().get().awayGoals();
            second += tie.secondLeg().score().get().homeGoals();
        }
        return Verdict.higher(first, second);
    }

    private Verdict awayGoals() {
        if (!counts(Match.FIRST_LEG) || !counts(Match.SECOND_LEG)) {
            Leg only = counts(Match.FIRST_LEG) ? tie.firstLeg() : tie.secondLeg();
            return only.score().isPresent() ? Verdict.level() : someday();
        }
        if (tie.firstLeg().score().isEmpty() || tie.secondLeg().score().isEmpty()) {
            return someday();
        }
        return Verdict.higher(
                tie.secondLeg().score().get().awayGoals(),
                tie.firstLeg().score().get().awayGoals());
    }

    private Verdict extraTime() {
        if (countingExtraTime().isPresent()) {
            ExtraTime goals = countingExtraTime().get();
            return counts(Match.SECOND_LEG)
                    ? Verdict.higher(goals.awayGoals(), goals.homeGoals())
                    : Verdict.higher(goals.homeGoals(), goals.awayGoals());
        }
        return wentOnWithoutExtraTime() ? Verdict.level() : someday();
    }

    private Verdict awayGoalsInExtraTime() {
        if (countingExtraTime().isPresent()) {
            ExtraTime goals = countingExtraTime().get();
            // The visitors of the second leg are the first team; of the first leg, where that alone counts, the second.
            Verdict visitors = counts(Match.SECOND_LEG) ? Verdict.advances(Side.FIRST) : Verdict.advances(Side.SECOND);
            return goals.awayGoals() > 0 ? visitors : Verdict.level();
        }
        return wentOnWithoutExtraTime() ? Verdict.level() : someday();
    }

    private Verdict shootOut() {
        if (countingShootOut().isEmpty()) {
            return someday();
        }
        ShootOut kicks = countingShootOut().get();
        boolean hostWon = kicks.homeGoals() > kicks.awayGoals();
        return hostWon == counts(Match.SECOND_LEG) ? Verdict.advances(Side.SECOND) : Verdict.advances(Side.FIRST);
    }

    private Verdict playOffMatch() {
        if (playOffMatch.isEmpty() || playOffMatch.get().match().score().isEmpty()) {
            return someday();
        }
        PlayOffMatch playOff = playOffMatch.get();
        Score score = playOff.match().score().get();
        if (score.homeGoals() != score.awayGoals()) {
            return wonByHost(playOff, score.homeGoals() > score.awayGoals());
        }
        if (isAwardOverAScoreOnThePitch(playOff.match())) {
            return Verdict.level();
        }
        if (playOff.extraTime().isPresent()
                && playOff.extraTime().get().homeGoals()
                        != playOff.extraTime().get().awayGoals()) {
            return wonByHost(
                    playOff,
                    playOff.extraTime().get().homeGoals()
                            > playOff.extraTime().get().awayGoals());
        }
        if (playOff.shootOut().isPresent()) {
            return wonByHost(
                    playOff,
                    playOff.shootOut().get().homeGoals()
                            > playOff.shootOut().get().awayGoals());
        }
        return Verdict.level();
    }

    private Verdict wonByHost(PlayOffMatch playOff, boolean byHost) {
        return byHost == playOff.home().equals(tie.first())
                ? Verdict.advances(Side.FIRST)
                : Verdict.advances(Side.SECOND);
    }

    private Verdict named(Optional<Team> team) {
        if (team.isEmpty()) {
            return someday();
        }
        return team.get().equals(tie.first()) ? Verdict.advances(Side.FIRST) : Verdict.advances(Side.SECOND);
    }

    private boolean counts(Match leg) {
        return NaiveOwnResult.onlyLeg(tie).map(ruling -> ruling.leg() == leg).orElse(true);
    }

    private Optional<ExtraTime> countingExtraTime() {
        return sequelIsVoid() ? Optional.empty() : tie.extraTime();
    }

    private Optional<ShootOut> countingShootOut() {
        return sequelIsVoid() ? Optional.empty() : tie.shootOut();
    }

    private boolean wentOnWithoutExtraTime() {
        return countingShootOut().isPresent()
                || playOffMatch.isPresent()
                || tie.lotsDrawnFor().isPresent();
    }

    /** Extra time and kicks that followed a match whose score was replaced. */
    private boolean sequelIsVoid() {
        return isAwardOverAScoreOnThePitch(counts(Match.SECOND_LEG) ? tie.secondLeg() : tie.firstLeg());
    }

    private static boolean isAwardOverAScoreOnThePitch(Leg leg) {
        return leg instanceof Leg.Awarded award
                && award.counts()
                && award.scoreOnPitch().isPresent();
    }

    private static Verdict someday() {
        return Verdict.awaits(new Awaited("something"));
    }
}
