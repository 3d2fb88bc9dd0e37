package io.github.secondleg;

import io.github.secondleg.text.Note;
import io.github.secondleg.text.TextKey;
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

    /** A tie of one match has a score, and no aggregate. */
    @Override
    public String nameIn(Tie tie) {
        return wording == CriterionName.AGGREGATE && tie.isOverOneMatch() ? "score" : name();
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
            case POINTS, AGGREGATE, AWAY_GOALS, PLAY_OFF_MATCH -> awaitedAt(missingIn(tie), tie);
            case EXTRA_TIME, AWAY_GOALS_IN_EXTRA_TIME -> Awaited.EXTRA_TIME;
            case SHOOT_OUT -> Awaited.SHOOT_OUT;
            case LOTS -> wording == CriterionName.COIN_TOSS ? Awaited.COIN_TOSS : Awaited.LOTS;
            case HIGHER_SEED -> Awaited.SEEDING;
        };
    }

    /** What is missing for the goals of a match to be known. */
    private static Awaited awaitedAt(Match match, Tie tie) {
        Leg leg = tie.legOrNull(match);
        return leg == null || leg.isStillToBePlayed() ? Awaited.match(match) : Awaited.RULING;
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
            return Note.of(TextKey.SAW_NOTHING_YET);
        }
        return switch (question()) {
            case POINTS -> {
                Points points = wording.pointsIn(tie);
                yield Note.of(TextKey.SAW_POINTS, tie.first(), points.first(), tie.second(), points.second());
            }
            case AGGREGATE -> goals(tie, tie.aggregate());
            case AWAY_GOALS -> goals(tie, tie.awayGoals());
            case EXTRA_TIME -> goals(tie, LastMatch.goalsInExtraTime(tie));
            case AWAY_GOALS_IN_EXTRA_TIME ->
                goals(
                        tie,
                        LastMatch.goalsInExtraTime(tie).map(x -> new Goals(tie.isOverOneMatch() ? 0 : x.first(), 0)));
            case SHOOT_OUT -> goals(tie, tie.kicks());
            case PLAY_OFF_MATCH -> Note.of(TextKey.SAW_PLAY_OFF_MATCH, playOffMatch(tie));
            case LOTS ->
                Note.of(
                        wording == CriterionName.COIN_TOSS ? TextKey.SAW_COIN_TOSS : TextKey.SAW_LOTS,
                        tie.lotsDrawnFor().orElseThrow());
            case HIGHER_SEED ->
                Note.of(TextKey.SAW_HIGHER_SEED, tie.higherSeed().orElseThrow());
        };
    }

    private static Note goals(Tie tie, Optional<Goals> goals) {
        return goals.map(known -> Note.of(TextKey.SAW_GOALS, tie.first(), known, tie.second()))
                .orElse(Note.of(TextKey.SAW_TAKEN_AS_GOALLESS));
    }

    @Override
    public Note summarise(Tie tie, Side winner) {
        Team team = tie.team(winner);
        return switch (wording) {
            case POINTS_2_1_0, POINTS_3_1_0 -> {
                Points points = wording.pointsIn(tie);
                yield Note.of(TextKey.WON_POINTS, team, points.of(winner), points.of(winner.opponent()));
            }
            case AGGREGATE ->
                won(tie.isOverOneMatch() ? TextKey.WON_MATCH : TextKey.WON_AGGREGATE, tie.aggregate(), team, winner);
            case GOAL_DIFFERENCE -> won(TextKey.WON_GOAL_DIFFERENCE, tie.aggregate(), team, winner);
            case GOAL_AVERAGE -> won(TextKey.WON_GOAL_AVERAGE, tie.aggregate(), team, winner);
            case AWAY_GOALS, AWAY_GOALS_IN_EXTRA_TIME -> Note.of(TextKey.WON_AWAY_GOALS, team);
            case EXTRA_TIME, SILVER_GOAL -> wonInExtraTime(tie, winner);
            case GOLDEN_GOAL -> Note.of(TextKey.WON_GOLDEN_GOAL, team);
            case SHOOT_OUT -> won(TextKey.WON_SHOOT_OUT, tie.kicks(), team, winner);
            case PLAY_OFF_MATCH -> wonPlayOffMatch(playOffMatch(tie).withFirst(team), team);
            case LOTS -> Note.of(TextKey.WON_LOTS, team);
            case COIN_TOSS -> Note.of(TextKey.WON_COIN_TOSS, team);
            case HIGHER_SEED -> Note.of(TextKey.WON_HIGHER_SEED, team);
        };
    }

    private static Note won(TextKey key, Optional<Goals> goals, Team team, Side winner) {
        return Note.of(key, team, goals.orElseThrow().seenBy(winner));
    }

    /** Told by the goals of the whole tie; but by those of extra time alone where rules ask for it before the legs are level. */
    private static Note wonInExtraTime(Tie tie, Side winner) {
        Team team = tie.team(winner);
        TextKey key = tie.isOverOneMatch() ? TextKey.WON_EXTRA_TIME_MATCH : TextKey.WON_EXTRA_TIME;
        return LastMatch.goalsWithExtraTime(tie)
                .filter(goals -> goals.leader().filter(winner::equals).isPresent())
                .map(goals -> Note.of(key, team, goals.seenBy(winner)))
                .orElseGet(() -> Note.of(
                        TextKey.WON_EXTRA_TIME_ALONE,
                        team,
                        tie.goalsInExtraTime().orElseThrow().seenBy(winner)));
    }

    /** Told by what settled it, in the order in which {@link PackedAnswers} asks: its score, else its extra time, else its kicks. */
    private static Note wonPlayOffMatch(PlayOffMatch winnerFirst, Team team) {
        Goals goals = winnerFirst.match().score().orElseThrow().withHome(Side.FIRST);
        if (goals.leader().isPresent()) {
            boolean awarded = winnerFirst.match() instanceof Leg.Awarded award && award.counts();
            return Note.of(awarded ? TextKey.WON_PLAY_OFF_MATCH_AWARDED : TextKey.WON_PLAY_OFF_MATCH, team, goals);
        }
        Goals withExtraTime = winnerFirst
                .extraTime()
                .map(extra -> goals.plus(extra.withHome(Side.FIRST)))
                .orElse(goals);
        if (withExtraTime.leader().isPresent()) {
            return Note.of(TextKey.WON_PLAY_OFF_MATCH_EXTRA_TIME, team, withExtraTime);
        }
        return Note.of(
                TextKey.WON_PLAY_OFF_MATCH_SHOOT_OUT,
                team,
                winnerFirst.shootOut().orElseThrow().withHome(Side.FIRST));
    }

    private static PlayOffMatch playOffMatch(Tie tie) {
        return tie.playOffMatch().orElseThrow();
    }

    @Override
    public String toString() {
        return wording.words + citation.map(article -> " (" + article + ")").orElse("");
    }
}
