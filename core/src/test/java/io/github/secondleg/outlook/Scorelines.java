package io.github.secondleg.outlook;

import io.github.secondleg.Decision;
import io.github.secondleg.ExtraTime;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.NextOnPitch;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Score;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Side;
import io.github.secondleg.Tie;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * The scorelines with which what is next can end, written down by hand: up to a difference of 15, and up to 15 goals of whoever has fewer,
 * so with every score from 0–0 to 15–15 among them.
 */
final class Scorelines {
    static final int MOST = 15;

    private Scorelines() {}

    /** Those that can still come from a score on, if the next thing can end so at all. */
    static List<Score> from(Score current, NextOnPitch.Kind next) {
        boolean kicks = next == NextOnPitch.Kind.SHOOT_OUT;
        List<Score> scores = new ArrayList<>();
        for (int difference = -MOST; difference <= MOST; difference++) {
            for (int fewer = 0; fewer <= MOST; fewer++) {
                int home = difference > 0 ? fewer + difference : fewer;
                int away = difference > 0 ? fewer : fewer - difference;
                boolean canCome = home >= current.homeGoals() && away >= current.awayGoals();
                if (canCome && (!kicks || isShootOut(home, away))) {
                    scores.add(Score.of(home, away));
                }
            }
        }
        return scores;
    }

    /** The ends that Law 10.3 leaves, written down by hand: 1–0, 2–0, 2–1, 3–0 and so on up to 5–3, and then any lead of one. */
    private static boolean isShootOut(int home, int away) {
        int most = Math.max(home, away);
        return switch (Math.abs(home - away)) {
            case 1 -> true;
            case 2 -> most <= 5;
            case 3 -> most <= 4;
            default -> false;
        };
    }

    static boolean isCovered(Score score, Scenario rule) {
        return rule.span().covers(difference(score), fewer(score));
    }

    /** What the rule that covers a score says. */
    static Verdict verdict(List<Scenario> rules, Score score) {
        return rules.stream()
                .filter(rule -> isCovered(score, rule))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    static int difference(Score score) {
        return score.homeGoals() - score.awayGoals();
    }

    static int fewer(Score score) {
        return Math.min(score.homeGoals(), score.awayGoals());
    }

    /** What the chain says of the tie with that score, recorded as any user would. */
    static Verdict bruteForce(TiebreakChain chain, Tie tie, NextOnPitch.Kind next, Score score) {
        return verdict(chain.decide(recorded(tie, next, score)));
    }

    static Verdict verdict(Decision decision) {
        if (decision instanceof Decision.Advances advances) {
            return Verdict.advances(
                    advances.tie().sideOf(advances.winner().orElseThrow()).orElseThrow());
        }
        return decision instanceof Decision.Pending pending ? Verdict.awaits(pending.awaited()) : Verdict.nobody();
    }

    private static Tie recorded(Tie tie, NextOnPitch.Kind next, Score score) {
        if (next == NextOnPitch.Kind.FIRST_LEG) {
            return tie.with(Match.FIRST_LEG, Leg.played(score));
        }
        if (next == NextOnPitch.Kind.SECOND_LEG) {
            return tie.with(Match.SECOND_LEG, Leg.played(score));
        }
        if (next == NextOnPitch.Kind.SINGLE_MATCH) {
            return tie.with(Match.SINGLE_MATCH, Leg.played(score));
        }
        if (next == NextOnPitch.Kind.EXTRA_TIME) {
            return tie.withExtraTime(ExtraTime.ofGoals(score.homeGoals(), score.awayGoals()));
        }
        if (next == NextOnPitch.Kind.SHOOT_OUT) {
            return tie.withShootOut(ShootOut.of(score.homeGoals(), score.awayGoals()));
        }
        Leg match = tie.playOffMatch().map(PlayOffMatch::match).orElse(Leg.scheduled());
        Side home = tie.homeSide(Match.PLAY_OFF_MATCH).orElse(Side.FIRST);
        Leg played = Leg.played(score);
        return tie.withPlayOffMatch(PlayOffMatch.between(
                tie.team(home),
                tie.team(home.opponent()),
                match.date().isPresent() ? played.on(match.date().get()) : played));
    }
}
