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

    static Decision of(TiebreakChain chain, Tie tie) {
        Decision own = ownDecision(chain, tie);
        EndOfTie end = EndOfTie.of(own);
        Sanctions sanctions = chain.sanctions();
        Tie met = asRuled(chain, tie);
        Elimination first = Elimination.first(met, sanctions, end);
        if (first == null) {
            return own;
        }
        Elimination other = first.sharedBy(met, sanctions, end);
        return decided(
                chain,
                tie,
                other == null
                        ? new DecisionReason.Walkover(sanctions, first)
                        : new DecisionReason.BothOut(sanctions, first, other));
    }

    /** When the tie came to its own result. */
    static EndOfTie end(TiebreakChain chain, Tie tie) {
        return EndOfTie.of(ownDecision(chain, tie));
    }

    private static Decision ownDecision(TiebreakChain chain, Tie tie) {
        for (Ruling ruling : tie.rulings()) {
            if (ruling instanceof Ruling.TieAwarded award) {
                return decided(
                        chain,
                        tie,
                        new DecisionReason.Awarded(
                                award, tie.sideOf(award.team()).orElseThrow()));
            }
        }
        return tie.sequel.hasFailure() ? afterFailures(chain, tie) : chain.byCriteria(tie, tie);
    }

    /** The tie without the play-off match that the rules do not have, and without what was done at it. */
    static Tie asRuled(TiebreakChain chain, Tie tie) {
        return chain.mayAskForPlayOff() ? tie : tie.withoutPlayOffMatch();
    }

    /** A failure that puts nobody out gives its match a score, or leaves the tie open until the organiser has ruled on the match. */
    private static Decision afterFailures(TiebreakChain chain, Tie tie) {
        Tie judged = tie;
        for (Match match : Match.values()) {
            ImmutableList<Incident.Failure> failures = openFailures(match, chain, tie);
            if (!failures.isEmpty()) {
                Incident.Failure failure = failures.get(0);
                if (!answers(chain.sanctions(), failures)) {
                    return decided(
                            chain,
                            tie,
                            new DecisionReason.Unanswered(
                                    failures, chain.sanctions().citation(failure.kind())));
                }
                judged = judged.withUnchecked(match, sanctioned(failure, chain.sanctions(), tie));
            }
        }
        return chain.byCriteria(tie, judged);
    }

    /** Whether the rules give the match to one of the teams: not where both of them failed. */
    private static boolean answers(Sanctions sanctions, List<Incident.Failure> failures) {
        Team team = failures.get(0).team();
        return failures.stream()
                .allMatch(failure -> failure.team().equals(team)
                        && sanctions.goalsAwarded(failure.kind()).isPresent());
    }

    /** By kind, then by side: never in the order in which they were recorded. */
    static ImmutableList<Incident.Failure> openFailures(Match match, TiebreakChain chain, Tie tie) {
        return asRuled(chain, tie).incidents().stream()
                .filter(Incident.Failure.class::isInstance)
                .map(Incident.Failure.class::cast)
                .filter(failure -> failure.match() == match && isOpen(failure, chain, tie))
                .sorted(Comparator.comparing(Incident.Failure::kind)
                        .thenComparing(failure -> tie.sideOf(failure.team()).orElseThrow()))
                .collect(ImmutableList.toImmutableList());
    }

    static boolean isOpen(Incident.Failure failure, TiebreakChain chain, Tie tie) {
        Leg match = tie.became(failure.match());
        boolean stands = match instanceof Leg.Abandoned abandoned && abandoned.stands();
        boolean ruledOut = failure.match() != Match.PLAY_OFF_MATCH && tie.sequel.countsOnlyOther(failure.match());
        boolean ruledOn = stands || ruledOut || match instanceof Leg.Awarded;
        return !ruledOn && !chain.sanctions().eliminates(failure.kind());
    }

    /** The match lost 0–n by the team that failed, on the match's day, over what stood on the pitch; or that, where it was worse. */
    private static Leg sanctioned(Incident.Failure failure, Sanctions sanctions, Tie tie) {
        int goals = sanctions.goalsAwarded(failure.kind()).orElseThrow();
        Side failed = tie.sideOf(failure.team()).orElseThrow();
        Side home = tie.writtenFirst(failure.match());
        Leg award = failed == home ? Leg.awarded(0, goals) : Leg.awarded(goals, 0);
        Leg match = tie.became(failure.match());
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

    private static Decision decided(TiebreakChain chain, Tie tie, DecisionReason basis) {
        return Decision.of(chain, tie, tie, basis, basis.verdict());
    }
}
