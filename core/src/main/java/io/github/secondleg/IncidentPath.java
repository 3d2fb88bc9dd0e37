package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;

/**
 * The incident path: how a tie with incidents or rulings is settled. First its own result, what rulings, awards and criteria give without
 * the exits; then the exits that came in time, by day.
 */
final class IncidentPath {
    private IncidentPath() {}

    static Judgement judge(Rules rules, Tie tie) {
        Judgement own = ownJudgement(rules, tie);
        EndOfTie end = EndOfTie.of(own);
        Tie met = rules.withoutUnknownMatches(tie);
        Elimination first = Elimination.first(met, rules.sanctions, end);
        if (first == null) {
            return own;
        }
        Elimination other = first.sharedBy(met, rules.sanctions, end);
        return Judgement.by(
                other == null
                        ? new DecisionReason.Walkover(rules.sanctions, first)
                        : new DecisionReason.BothOut(rules.sanctions, first, other),
                rules,
                tie);
    }

    /** When the tie came to its own result. */
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

    /** A failure that puts nobody out gives its match a score, or leaves the tie open until the organiser has ruled on the match. */
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

    /** Whether the rules give the match to one of the teams: not where both of them failed. */
    private static boolean answers(Sanctions sanctions, List<Incident.Failure> failures) {
        Team team = failures.get(0).team();
        return failures.stream()
                .allMatch(failure -> failure.team().equals(team)
                        && sanctions.goalsAwarded(failure.kind()).isPresent());
    }

    /** By kind, then by side: never in the order in which they were recorded. */
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
        boolean stands = match instanceof Leg.Abandoned abandoned && abandoned.stands();
        boolean ruledOut = failure.match() != Match.PLAY_OFF_MATCH && tie.afterLegs.countsOnlyOther(failure.match());
        boolean ruledOn = stands || ruledOut || match instanceof Leg.Awarded;
        return !ruledOn && !rules.sanctions.eliminates(failure.kind());
    }

    /** The match lost 0–n by the team that failed, on the match's day, over what stood on the pitch; or that, where it was worse. */
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
                .filter(score -> sanctions.letsWorseScoreStand(failure.kind()))
                .filter(score -> deficit(score.withHome(home).seenBy(failed)) > goals)
                .<Leg>map(score -> Leg.abandonedScoreStands(score.homeGoals(), score.awayGoals()))
                .orElse(award);
        return LegUpdate.keeping(match, punished);
    }

    private static int deficit(Goals ownFirst) {
        return ownFirst.second() - ownFirst.first();
    }
}
