package io.github.secondleg;

import io.github.secondleg.text.Note;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A standard criterion: puts one {@link Measure} to a tie's settled {@link PackedAnswers}, and words what it saw. */
record StandardTiebreaker(CriterionName wording, Optional<Citation> citation) implements Tiebreaker {
    private static final Verdict EXTRA_TIME_AWAITED = Verdict.awaits(Awaited.EXTRA_TIME);
    private static final Verdict SHOOT_OUT_AWAITED = Verdict.awaits(Awaited.SHOOT_OUT);

    static StandardTiebreaker of(CriterionName wording) {
        return new StandardTiebreaker(wording, Optional.empty());
    }

    Measure question() {
        return wording.question;
    }

    @Override
    public Tiebreaker citing(Citation article) {
        return new StandardTiebreaker(wording, Optional.of(Objects.requireNonNull(article, "article")));
    }

    @Override
    public String name() {
        return wording.words;
    }

    @Override
    public Verdict judge(Tie tie) {
        return switch (PackedAnswers.answer(question(), tie)) {
            case PackedAnswers.FIRST -> Verdict.first();
            case PackedAnswers.SECOND -> Verdict.second();
            case PackedAnswers.LEVEL -> Verdict.level();
            default -> Verdict.awaits(awaitedIn(tie));
        };
    }

    Awaited awaitedIn(Tie tie) {
        return switch (question()) {
            case POINTS, AGGREGATE, AWAY_GOALS, PLAY_OFF_MATCH -> tie.awaitedAt(missingIn(tie));
            case EXTRA_TIME, AWAY_GOALS_IN_EXTRA_TIME -> Awaited.EXTRA_TIME;
            case SHOOT_OUT -> Awaited.SHOOT_OUT;
            case LOTS -> wording == CriterionName.COIN_TOSS ? Awaited.COIN_TOSS : Awaited.LOTS;
            case HIGHER_SEED -> Awaited.SEEDING;
        };
    }

    /** What it says while it cannot know; null if that depends on the tie. */
    @Nullable
    Verdict pendingInAnyTie() {
        return switch (question()) {
            case EXTRA_TIME, AWAY_GOALS_IN_EXTRA_TIME -> EXTRA_TIME_AWAITED;
            case SHOOT_OUT -> SHOOT_OUT_AWAITED;
            case POINTS, AGGREGATE, AWAY_GOALS, PLAY_OFF_MATCH, LOTS, HIGHER_SEED -> null;
        };
    }

    /** The match whose goals it has to know first. */
    Match missingIn(Tie tie) {
        return question() == Measure.PLAY_OFF_MATCH ? Match.PLAY_OFF_MATCH : tie.missingLeg();
    }

    @Override
    public Note observe(Tie tie) {
        if (PackedAnswers.answer(question(), tie) == PackedAnswers.UNKNOWN) {
            return Note.of("saw.nothing-yet");
        }
        return switch (question()) {
            case POINTS -> {
                Points points = wording.pointsIn(tie);
                yield Note.of("saw.points", tie.first(), points.first(), tie.second(), points.second());
            }
            case AGGREGATE -> goals(tie, tie.aggregate());
            case AWAY_GOALS -> goals(tie, tie.awayGoals());
            case EXTRA_TIME -> goals(tie, tie.countingGoalsInExtraTime());
            case AWAY_GOALS_IN_EXTRA_TIME ->
                goals(tie, tie.countingGoalsInExtraTime().map(x -> new Goals(tie.isOverOneMatch() ? 0 : x.first(), 0)));
            case SHOOT_OUT -> goals(tie, tie.kicks());
            case PLAY_OFF_MATCH -> Note.of("saw.play-off-match", tie.first(), tie.second(), playOffMatch(tie));
            case LOTS ->
                Note.of(
                        wording == CriterionName.COIN_TOSS ? "saw.coin-toss" : "saw.lots",
                        tie.lotsDrawnFor().orElseThrow());
            case HIGHER_SEED -> Note.of("saw.higher-seed", tie.higherSeed().orElseThrow());
        };
    }

    private static Note goals(Tie tie, Optional<Goals> goals) {
        return goals.map(known -> Note.of("saw.goals", tie.first(), known, tie.second()))
                .orElse(Note.of("saw.taken-as-goalless"));
    }

    @Override
    public Note summarise(Tie tie, Side winner) {
        Team team = tie.team(winner);
        return switch (wording) {
            case POINTS_2_1_0, POINTS_3_1_0 -> {
                Points points = wording.pointsIn(tie);
                yield Note.of("won.points", team, points.of(winner), points.of(winner.opponent()));
            }
            case AGGREGATE -> won(tie.isOverOneMatch() ? "won.match" : "won.aggregate", tie.aggregate(), team, winner);
            case GOAL_DIFFERENCE -> won("won.goal-difference", tie.aggregate(), team, winner);
            case GOAL_AVERAGE -> won("won.goal-average", tie.aggregate(), team, winner);
            case AWAY_GOALS, AWAY_GOALS_IN_EXTRA_TIME -> Note.of("won.away-goals", team);
            case EXTRA_TIME, SILVER_GOAL -> wonInExtraTime(tie, winner);
            case GOLDEN_GOAL -> Note.of("won.golden-goal", team);
            case SHOOT_OUT -> won("won.shoot-out", tie.kicks(), team, winner);
            case PLAY_OFF_MATCH -> wonPlayOffMatch(playOffMatch(tie), team, winner);
            case LOTS -> Note.of("won.lots", team);
            case COIN_TOSS -> Note.of("won.coin-toss", team);
            case HIGHER_SEED -> Note.of("won.higher-seed", team);
        };
    }

    private static Note won(String key, Optional<Goals> goals, Team team, Side winner) {
        return Note.of(key, team, goals.orElseThrow().seenBy(winner));
    }

    /** Told by the goals of the whole tie; but by those of extra time alone where rules ask for it before the legs are level. */
    private static Note wonInExtraTime(Tie tie, Side winner) {
        Team team = tie.team(winner);
        String key = tie.isOverOneMatch() ? "won.extra-time.match" : "won.extra-time";
        return tie.goalsWithExtraTime()
                .filter(goals -> goals.leader().filter(winner::equals).isPresent())
                .map(goals -> Note.of(key, team, goals.seenBy(winner)))
                .orElseGet(() -> Note.of(
                        "won.extra-time.alone",
                        team,
                        tie.goalsInExtraTime().orElseThrow().seenBy(winner)));
    }

    /** Told by what settled it, in the order in which {@link PackedAnswers} asks: its score, else its extra time, else its kicks. */
    private static Note wonPlayOffMatch(PlayOffMatch playOff, Team team, Side winner) {
        Goals goals = playOff.goals().orElseThrow();
        if (goals.leader().isPresent()) {
            boolean awarded = playOff.match() instanceof Leg.Awarded award && award.counts();
            return Note.of(awarded ? "won.play-off-match.awarded" : "won.play-off-match", team, goals.seenBy(winner));
        }
        Goals withExtraTime = playOff.goalsInExtraTime().map(goals::plus).orElse(goals);
        if (withExtraTime.leader().isPresent()) {
            return Note.of("won.play-off-match.extra-time", team, withExtraTime.seenBy(winner));
        }
        return Note.of(
                "won.play-off-match.shoot-out",
                team,
                playOff.kicks().orElseThrow().seenBy(winner));
    }

    private static PlayOffMatch playOffMatch(Tie tie) {
        return tie.playOffMatch().orElseThrow();
    }

    @Override
    public String toString() {
        return wording.words + citation.map(article -> " (" + article + ")").orElse("");
    }
}
