package io.github.secondleg;

import java.util.Optional;

/** The standard criteria as they read for a single match, for {@link NaiveSingleMatch}: without legs, and so without away goals. */
final class NaiveSingleCriteria {
    private final SingleMatchTie tie;
    private final Optional<Leg> match;
    private final Optional<Leg> playOff;

    /** A tie with what its matches count as. */
    NaiveSingleCriteria(SingleMatchTie tie, Optional<Leg> match, Optional<Leg> playOff) {
        this.tie = tie;
        this.match = match;
        this.playOff = playOff;
    }

    Verdict verdict(Tiebreaker criterion) {
        return switch (criterion.name()) {
            case "points", "aggregate", "goal difference", "goal average" -> ofScore(match, Awaited.SINGLE_MATCH);
            case "away goals" -> {
                Verdict score = ofScore(match, Awaited.SINGLE_MATCH);
                yield score.awaited().isPresent() ? score : Verdict.level();
            }
            case "extra time", "golden goal", "silver goal" -> extraTime();
            case "away goals in extra time" -> extraTime().awaited().isPresent() ? extraTime() : Verdict.level();
            case "penalty shoot-out" ->
                isReplaced(match) || tie.shootOut().isEmpty()
                        ? Verdict.awaits(Awaited.SHOOT_OUT)
                        : higher(
                                tie.shootOut().get().homeGoals(),
                                tie.shootOut().get().awayGoals());
            case "play-off match" -> playOffMatch();
            case "drawing of lots" -> named(tie.lotsDrawnFor(), Awaited.LOTS);
            case "coin toss" -> named(tie.lotsDrawnFor(), Awaited.COIN_TOSS);
            case "higher seed" -> named(tie.higherSeed(), Awaited.SEEDING);
            default ->
                criterion.judge(
                        SingleMatchTie.between(tie.first(), tie.second()).withMatch(match.orElseThrow()));
        };
    }

    private static Verdict ofScore(Optional<Leg> leg, Awaited ifStillToBePlayed) {
        Optional<Score> score = leg.flatMap(Leg::score);
        if (score.isPresent()) {
            return higher(score.get().homeGoals(), score.get().awayGoals());
        }
        boolean toBePlayed = leg.isEmpty() || leg.get() instanceof Leg.Scheduled || leg.get() instanceof Leg.Postponed;
        return Verdict.awaits(toBePlayed ? ifStillToBePlayed : Awaited.RULING);
    }

    private Verdict extraTime() {
        if (!isReplaced(match) && tie.extraTime().isPresent()) {
            return higher(
                    tie.extraTime().get().homeGoals(), tie.extraTime().get().awayGoals());
        }
        boolean wentOn = playOff.isPresent()
                || tie.lotsDrawnFor().isPresent()
                || (tie.shootOut().isPresent() && !isReplaced(match));
        return wentOn ? Verdict.level() : Verdict.awaits(Awaited.EXTRA_TIME);
    }

    private Verdict playOffMatch() {
        Verdict score = inOrder(ofScore(playOff, Awaited.PLAY_OFF_MATCH));
        Optional<PlayOffMatch> recorded = tie.playOffMatch();
        if (!score.isLevel() || isReplaced(playOff) || recorded.isEmpty()) {
            return score;
        }
        Verdict afterExtraTime = recorded.get()
                .extraTime()
                .map(goals -> higher(goals.homeGoals(), goals.awayGoals()))
                .orElse(Verdict.level());
        return inOrder(
                afterExtraTime.isLevel()
                        ? recorded.get()
                                .shootOut()
                                .map(kicks -> higher(kicks.homeGoals(), kicks.awayGoals()))
                                .orElse(Verdict.level())
                        : afterExtraTime);
    }

    /** For the visitors of the tie where a replay was at their ground. */
    private Verdict inOrder(Verdict ofReplay) {
        boolean turned = tie.playOffMatch()
                .filter(replay -> replay.home().equals(tie.second()))
                .isPresent();
        return turned
                ? ofReplay.side().map(Side::opponent).map(Verdict::advances).orElse(ofReplay)
                : ofReplay;
    }

    /** What followed a match fell with its score, where an award took the place of that. */
    private static boolean isReplaced(Optional<Leg> leg) {
        return leg.filter(match -> match instanceof Leg.Awarded award
                        && award.counts()
                        && award.scoreOnPitch().isPresent())
                .isPresent();
    }

    private static Verdict higher(int home, int away) {
        return home > away ? Verdict.first() : home < away ? Verdict.second() : Verdict.level();
    }

    private Verdict named(Optional<Team> team, Awaited otherwise) {
        return team.map(one -> one.equals(tie.first()) ? Verdict.first() : Verdict.second())
                .orElse(Verdict.awaits(otherwise));
    }
}
