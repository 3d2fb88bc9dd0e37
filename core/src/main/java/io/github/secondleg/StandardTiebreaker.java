package io.github.secondleg;

import java.util.Objects;
import java.util.Optional;

/** A standard criterion: puts one {@link Question} to a tie's settled {@link Facts}, and words what it saw. */
record StandardTiebreaker(Question question, Optional<Citation> citation) implements Tiebreaker {
    static StandardTiebreaker of(Question question) {
        return new StandardTiebreaker(question, Optional.empty());
    }

    @Override
    public Tiebreaker citing(Citation article) {
        return new StandardTiebreaker(question, Optional.of(Objects.requireNonNull(article, "article")));
    }

    @Override
    public String name() {
        return question.words;
    }

    @Override
    public Verdict judge(Tie tie) {
        return switch (question.answerIn(tie.facts)) {
            case Facts.FIRST -> Verdict.first();
            case Facts.SECOND -> Verdict.second();
            case Facts.LEVEL -> Verdict.level();
            default -> Verdict.awaits(awaitedIn(tie));
        };
    }

    Awaited awaitedIn(Tie tie) {
        return switch (question) {
            case AGGREGATE, AWAY_GOALS -> tie.awaitedForGoals();
            case EXTRA_TIME, AWAY_GOALS_IN_EXTRA_TIME -> Awaited.EXTRA_TIME;
            case SHOOT_OUT -> Awaited.SHOOT_OUT;
            case PLAY_OFF_MATCH -> {
                Leg match = tie.became(Match.PLAY_OFF_MATCH);
                yield match == null || match instanceof Leg.Scheduled ? Awaited.PLAY_OFF_MATCH : Awaited.RULING;
            }
            case LOTS -> Awaited.LOTS;
            case BETTER_SEEDED -> Awaited.SEEDING;
        };
    }

    @Override
    public Note observe(Tie tie) {
        if (question.answerIn(tie.facts) == Facts.UNKNOWN) {
            return Note.of("saw.nothing-yet", awaitedIn(tie));
        }
        return switch (question) {
            case AGGREGATE -> goals(tie, tie.aggregate());
            case AWAY_GOALS -> goals(tie, tie.awayGoals());
            case EXTRA_TIME ->
                goals(tie, Optional.ofNullable(tie.countingExtraTime()).map(ExtraTime::bySide));
            case AWAY_GOALS_IN_EXTRA_TIME ->
                goals(tie, Optional.ofNullable(tie.countingExtraTime()).map(x -> new Goals(x.awayGoals(), 0)));
            case SHOOT_OUT -> goals(tie, tie.shootOut().map(ShootOut::bySide));
            case PLAY_OFF_MATCH ->
                Note.of("saw.play-off-match", tie.first().name(), tie.second().name(), playOffMatch(tie));
            case LOTS -> Note.of("saw.lots", tie.lotsDrawnFor().orElseThrow().name());
            case BETTER_SEEDED ->
                Note.of("saw.better-seeded", tie.betterSeeded().orElseThrow().name());
        };
    }

    private static Note goals(Tie tie, Optional<Goals> goals) {
        return goals.map(known -> Note.of(
                        "saw.goals", tie.first().name(), known, tie.second().name()))
                .orElse(Note.of("saw.taken-as-goalless"));
    }

    @Override
    public Note summarise(Tie tie, Side winner) {
        String name = tie.team(winner).name();
        return switch (question) {
            case AGGREGATE ->
                Note.of("won.aggregate", name, tie.aggregate().orElseThrow().seenBy(winner));
            case AWAY_GOALS, AWAY_GOALS_IN_EXTRA_TIME -> Note.of("won.away-goals", name);
            case EXTRA_TIME -> wonInExtraTime(tie, winner);
            case SHOOT_OUT ->
                Note.of(
                        "won.shoot-out",
                        name,
                        tie.shootOut().orElseThrow().bySide().seenBy(winner));
            case PLAY_OFF_MATCH -> wonPlayOffMatch(playOffMatch(tie), name, winner);
            case LOTS -> Note.of("won.lots", name);
            case BETTER_SEEDED -> Note.of("won.better-seeded", name);
        };
    }

    /** Told by the goals of the whole tie; but by those of extra time alone where rules ask for it before the legs are level. */
    private static Note wonInExtraTime(Tie tie, Side winner) {
        String name = tie.team(winner).name();
        return tie.goalsWithExtraTime()
                .filter(goals -> goals.leader().filter(winner::equals).isPresent())
                .map(goals -> Note.of("won.extra-time", name, goals.seenBy(winner)))
                .orElseGet(() -> Note.of(
                        "won.extra-time.alone",
                        name,
                        tie.extraTime().orElseThrow().bySide().seenBy(winner)));
    }

    /** Told by what settled it, in the order in which {@link Facts} asks: its score, else its extra time, else its kicks. */
    private static Note wonPlayOffMatch(PlayOffMatch playOff, String name, Side winner) {
        Score score = playOff.match().score().orElseThrow();
        Goals goals = new Goals(score.homeGoals(), score.awayGoals());
        if (goals.leader().isPresent()) {
            boolean awarded = playOff.match() instanceof Leg.Awarded award && award.counts();
            return Note.of(awarded ? "won.play-off-match.awarded" : "won.play-off-match", name, goals.seenBy(winner));
        }
        Goals withExtraTime = playOff.extraTime()
                .map(more -> goals.plus(new Goals(more.homeGoals(), more.awayGoals())))
                .orElse(goals);
        if (withExtraTime.leader().isPresent()) {
            return Note.of("won.play-off-match.extra-time", name, withExtraTime.seenBy(winner));
        }
        ShootOut kicks = playOff.shootOut().orElseThrow();
        Goals scored = new Goals(kicks.homeGoals(), kicks.awayGoals());
        return Note.of("won.play-off-match.shoot-out", name, scored.seenBy(winner));
    }

    private static PlayOffMatch playOffMatch(Tie tie) {
        return tie.playOffMatch().orElseThrow();
    }

    @Override
    public String toString() {
        return question.words + citation.map(article -> " (" + article + ")").orElse("");
    }
}
