package io.github.secondleg;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plain road: how a tie with incidents or rulings is settled. First its own result, what rulings, awards and criteria give without
 * the exits; then the exits that came in time, by day.
 */
final class Settlement {
    private Settlement() {}

    static Decision of(TiebreakChain chain, Tie tie) {
        Decision own = ownDecision(chain, tie);
        End end = End.of(own);
        Sanctions sanctions = chain.sanctions();
        Exit first = Exit.first(tie, sanctions, end);
        if (first == null) {
            return own;
        }
        Exit other = first.sharedBy(tie, sanctions, end);
        return decided(
                chain,
                tie,
                other == null ? new Basis.Walkover(sanctions, first) : new Basis.BothOut(sanctions, first, other));
    }

    /** When the tie came to its own result. */
    static End end(TiebreakChain chain, Tie tie) {
        return End.of(ownDecision(chain, tie));
    }

    private static Decision ownDecision(TiebreakChain chain, Tie tie) {
        for (Ruling ruling : tie.rulings()) {
            if (ruling instanceof Ruling.TieAwarded award) {
                return decided(
                        chain,
                        tie,
                        new Basis.Awarded(award, tie.sideOf(award.team()).orElseThrow()));
            }
        }
        return tie.sequel.hasFailure() ? afterFailures(chain, tie) : chain.byCriteria(tie, tie);
    }

    /**
     * A failure that puts nobody out gives its match a score, or leaves the tie open until the organiser has ruled on the match; as it
     * does where both teams failed at one match.
     */
    private static Decision afterFailures(TiebreakChain chain, Tie tie) {
        Tie judged = tie;
        Map<Match, Team> failed = new EnumMap<>(Match.class);
        for (Incident.Failure failure : openFailures(chain, tie)) {
            Optional<Integer> goals = chain.sanctions().goalsAwarded(failure.kind());
            Team earlier = failed.putIfAbsent(failure.match(), failure.team());
            if (goals.isEmpty() || (earlier != null && !earlier.equals(failure.team()))) {
                return decided(chain, tie, new Basis.Unanswered(failure));
            }
            if (earlier == null) {
                judged = judged.withMatch(failure.match(), award(goals.get(), failure, tie));
            }
        }
        return chain.byCriteria(tie, judged);
    }

    private static List<Incident.Failure> openFailures(TiebreakChain chain, Tie tie) {
        return tie.incidents().stream()
                .filter(Incident.Failure.class::isInstance)
                .map(Incident.Failure.class::cast)
                .filter(failure -> isOpen(failure, chain, tie))
                .sorted(Comparator.comparing(Incident.Failure::kind).thenComparing(Incident.Failure::match))
                .toList();
    }

    static boolean isOpen(Incident.Failure failure, TiebreakChain chain, Tie tie) {
        Leg match = tie.became(failure.match());
        boolean stands = match instanceof Leg.Abandoned abandoned && abandoned.stands();
        boolean ruledOut = failure.match() != Match.PLAY_OFF_MATCH && tie.sequel.countsOnlyOther(failure.match());
        boolean ruledOn = stands || ruledOut || match instanceof Leg.Awarded;
        return !ruledOn && !chain.sanctions().eliminates(failure.kind());
    }

    /** The match lost 0–n by the team that failed, on the match's day, over what stood on the pitch. */
    private static Leg award(int goals, Incident.Failure failure, Tie tie) {
        Team home = failure.match() == Match.SECOND_LEG ? tie.second() : tie.first();
        Leg award = failure.team().equals(home) ? Leg.awarded(0, goals) : Leg.awarded(goals, 0);
        Leg match = tie.became(failure.match());
        return match == null ? award : LegRecording.awardOver(match, award);
    }

    private static Decision decided(TiebreakChain chain, Tie tie, Basis basis) {
        return Decision.of(chain, tie, tie, basis, basis.verdict());
    }
}
