package io.github.secondleg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The scorelines with which what is next can end, written down by hand: up to a difference of 15, and up to 15 goals of whoever has fewer,
 * so with every score from 0–0 to 15–15 among them.
 */
final class Scorelines {
    static final int MOST = 15;

    private Scorelines() {}

    /** Those that can still come from a score on, if the next thing can end so at all. */
    static List<Score> from(Score current, Outlook outlook) {
        boolean kicks = outlook.next().equals(Optional.of(Awaited.SHOOT_OUT));
        List<Score> scores = new ArrayList<>();
        for (int difference = -MOST; difference <= MOST; difference++) {
            for (int fewer = 0; fewer <= MOST; fewer++) {
                int home = difference > 0 ? fewer + difference : fewer;
                int away = difference > 0 ? fewer : fewer - difference;
                boolean canCome = home >= current.homeGoals() && away >= current.awayGoals();
                if (canCome && (!kicks || ReachableShootOuts.contains(home, away))) {
                    scores.add(Score.of(home, away));
                }
            }
        }
        return scores;
    }

    static boolean isCovered(Score score, Outlook.Scenario rule) {
        return rule.span().covers(difference(score), fewer(score));
    }

    /** What the rule that covers a score says. */
    static Verdict verdict(List<Outlook.Scenario> rules, Score score) {
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
    static Verdict bruteForce(TiebreakChain chain, Tie tie, Awaited next, Score score) {
        return verdict(chain.decide(recorded(tie, next, score)));
    }

    static Verdict verdict(Decision decision) {
        if (decision instanceof Decision.Advances advances) {
            return Verdict.advances(advances.side());
        }
        return decision instanceof Decision.Pending pending ? Verdict.awaits(pending.awaited()) : Verdict.nobody();
    }

    private static Tie recorded(Tie tie, Awaited next, Score score) {
        if (next.equals(Awaited.FIRST_LEG)) {
            return tie.with(Match.FIRST_LEG, Leg.played(score));
        }
        if (next.equals(Awaited.SECOND_LEG)) {
            return tie.with(Match.SECOND_LEG, Leg.played(score));
        }
        if (next.equals(Awaited.SINGLE_MATCH)) {
            return tie.with(Match.SINGLE_MATCH, Leg.played(score));
        }
        if (next.equals(Awaited.EXTRA_TIME)) {
            return tie.withExtraTime(ExtraTime.ofGoals(score.homeGoals(), score.awayGoals()));
        }
        if (next.equals(Awaited.SHOOT_OUT)) {
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
