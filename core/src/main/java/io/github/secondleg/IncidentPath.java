package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;

/**
 * The incident path: the way of a tie with incidents or rulings to its decision. First comes the own result, which rulings, awards and
 * criteria give without eliminations. Then come the eliminations in time, by date.
 */
final class IncidentPath {
    private IncidentPath() {}

    static Judgement judge(Rules rules, Tie tie) {
        Judgement own = ownJudgement(rules, tie);
        EndOfTie end = EndOfTie.of(own);
        Tie knownToRules = rules.withoutUnknownMatches(tie);
        Elimination first = Elimination.first(knownToRules, rules.sanctions, end);
        if (first == null) {
            return own;
        }
        Elimination other = first.sharedBy(knownToRules, rules.sanctions, end);
        return Judgement.by(
                other == null
                        ? new DecisionReason.Walkover(rules.sanctions, first)
                        : new DecisionReason.BothOut(rules.sanctions, first, other),
                rules,
                tie);
    }

    /** The time at which the tie reached its own result. */
    static EndOfTie end(Rules rules, Tie tie) {
        return EndOfTie.of(ownJudgement(rules, tie));
    }

    private static Judgement ownJudgement(Rules rules, Tie tie) {
        for (Ruling ruling : tie.rulings()) {
            if (ruling instanceof Ruling.TieAwarded award) {
                return Judgement.by(
                        new DecisionReason.Awarded(
                                award, tie.sideOf(award.team()).orElseThrow()),
                        rules,
                        tie);
            }
        }
        return tie.afterLegs.hasFailure() ? afterFailures(rules, tie) : rules.byCriteria(tie, tie);
    }

    /** A failure that eliminates nobody awards its match a score, or leaves the tie pending until the organiser rules on the match. */
    private static Judgement afterFailures(Rules rules, Tie tie) {
        Tie judged = tie;
        for (Match match : Match.values()) {
            ImmutableList<Incident.Failure> failures = openFailures(match, rules, tie);
            if (!failures.isEmpty()) {
                Incident.Failure failure = failures.get(0);
                if (!answers(rules.sanctions, failures)) {
                    return Judgement.by(
                            new DecisionReason.Unanswered(failures, rules.sanctions.citation(failure.kind())),
                            rules,
                            tie);
                }
                judged = judged.withUnchecked(match, sanctioned(failure, rules.sanctions, tie));
            }
        }
        return rules.byCriteria(tie, judged);
    }

    /** Whether the rules award the match to one of the teams. They do not if both teams failed. */
    private static boolean answers(Sanctions sanctions, List<Incident.Failure> failures) {
        Team team = failures.get(0).team();
        return failures.stream()
                .allMatch(failure -> failure.team().equals(team)
                        && sanctions.goalsAwarded(failure.kind()).isPresent());
    }

    /** The failures at a match that nobody has ruled on, by kind, then by side. The order of recording has no effect. */
    static ImmutableList<Incident.Failure> openFailures(Match match, Rules rules, Tie tie) {
        return rules.withoutUnknownMatches(tie).incidents().stream()
                .filter(Incident.Failure.class::isInstance)
                .map(Incident.Failure.class::cast)
                .filter(failure -> failure.match() == match && isOpen(failure, rules, tie))
                .sorted(Comparator.comparing(Incident.Failure::kind)
                        .thenComparing(failure -> tie.sideOf(failure.team()).orElseThrow()))
                .collect(ImmutableList.toImmutableList());
    }

    static boolean isOpen(Incident.Failure failure, Rules rules, Tie tie) {
        Leg match = tie.legOrNull(failure.match());
        boolean scoreStands = match instanceof Leg.Abandoned abandoned && abandoned.stands();
        boolean ruledOut = failure.match() != Match.PLAY_OFF_MATCH && tie.afterLegs.countsOnlyOther(failure.match());
        boolean ruledOn = scoreStands || ruledOut || match instanceof Leg.Awarded;
        return !ruledOn && !rules.sanctions.eliminates(failure.kind());
    }

    /**
     * The match as lost 0–n by the team that failed, with its date and the score on the pitch. If the score on the pitch was worse for
     * that team, some sanctions keep it.
     */
    private static Leg sanctioned(Incident.Failure failure, Sanctions sanctions, Tie tie) {
        int goals = sanctions.goalsAwarded(failure.kind()).orElseThrow();
        Side failed = tie.sideOf(failure.team()).orElseThrow();
        Side home = tie.writtenFirst(failure.match());
        Leg award = failed == home ? Leg.awarded(0, goals) : Leg.awarded(goals, 0);
        Leg match = tie.legOrNull(failure.match());
        if (match == null) {
            return award;
        }
        Leg punished = match.scoreOnPitch()
                .filter(score -> sanctions.keepsWorseScore(failure.kind()))
                .filter(score -> deficit(score.withHome(home).seenBy(failed)) > goals)
                .<Leg>map(score -> Leg.abandonedScoreStands(score.homeGoals(), score.awayGoals()))
                .orElse(award);
        return LegUpdate.keeping(match, punished);
    }

    private static int deficit(Goals ownFirst) {
        return ownFirst.second() - ownFirst.first();
    }
}
