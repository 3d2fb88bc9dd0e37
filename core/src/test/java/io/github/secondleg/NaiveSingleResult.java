package io.github.secondleg;

import io.github.secondleg.NaiveSingleMatch.Answer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a tie of one match comes to where nobody is put out of it, for {@link NaiveSingleMatch}. */
final class NaiveSingleResult {
    /** The answer, and whether a club that is out on the day of it had been out before. */
    record Ended(Answer answer, boolean exitsOfThatDayComeFirst) {
        boolean isPending() {
            return answer.awaited().isPresent();
        }

        Optional<LocalDate> date() {
            return answer.endedOn();
        }
    }

    private static final Answer A_RULING_IS_NEEDED =
            new Answer(Optional.empty(), false, "ruling", Optional.of(Awaited.RULING), Optional.empty());
    private final TiebreakChain chain;
    private final SingleMatchTie tie;

    private NaiveSingleResult(TiebreakChain chain, SingleMatchTie tie) {
        this.chain = chain;
        this.tie = tie;
    }

    static Ended of(TiebreakChain chain, SingleMatchTie tie) {
        return new NaiveSingleResult(chain, tie).ended();
    }

    /** Rules that send nobody to a play-off match know of none; a criterion of a user's own may look at it. */
    static boolean playsOff(TiebreakChain chain) {
        return chain.criteria().stream().anyMatch(NaiveOracle::knowsPlayOffMatch);
    }

    private Ended ended() {
        for (Ruling ruling : tie.rulings()) {
            if (ruling instanceof Ruling.TieAwarded award) {
                Answer awarded = new Answer(tie.sideOf(award.team()), false, "ruling", Optional.empty(), ruling.date());
                return new Ended(awarded, false);
            }
        }
        List<Match> matches =
                playsOff(chain) ? List.of(Match.SINGLE_MATCH, Match.PLAY_OFF_MATCH) : List.of(Match.SINGLE_MATCH);
        if (matches.stream().anyMatch(this::leavesItToTheOrganiser)) {
            return new Ended(A_RULING_IS_NEEDED, false);
        }
        Optional<Leg> match = punished(Match.SINGLE_MATCH);
        Asked asked = ask(new NaiveSingleCriteria(tie, match, punished(Match.PLAY_OFF_MATCH)));
        boolean playOffTold = asked.lookedAtPlayOff()
                && !asked.hasSameOutcomeAs(ask(new NaiveSingleCriteria(tie, match, Optional.empty())));
        return ended(asked, playOffTold ? Match.PLAY_OFF_MATCH : Match.SINGLE_MATCH);
    }

    /** The first verdict that is not level, and whether a criterion that can look at a play-off match was asked for it. */
    private record Asked(String criterion, Verdict verdict, boolean lookedAtPlayOff) {
        boolean hasSameOutcomeAs(Asked other) {
            return verdict.side().equals(other.verdict.side()) && verdict.isNobody() == other.verdict.isNobody();
        }
    }

    private Asked ask(NaiveSingleCriteria criteria) {
        boolean lookedAtPlayOff = false;
        for (Tiebreaker criterion : chain.criteria()) {
            lookedAtPlayOff |= NaiveOracle.knowsPlayOffMatch(criterion);
            Verdict verdict = criteria.verdict(criterion);
            if (!verdict.isLevel()) {
                return new Asked(nameOf(criterion), verdict, lookedAtPlayOff);
            }
        }
        return new Asked("end of the rules", Verdict.awaits(Awaited.RULING), lookedAtPlayOff);
    }

    private static String nameOf(Tiebreaker criterion) {
        return criterion.name().equals("aggregate") ? "score" : criterion.name();
    }

    private Ended ended(Asked asked, Match last) {
        Verdict verdict = asked.verdict();
        Optional<Leg> leg = tie.leg(last);
        Optional<LocalDate> date = verdict.awaited().isPresent() ? Optional.empty() : leg.flatMap(Leg::date);
        Answer answer = new Answer(verdict.side(), verdict.isNobody(), asked.criterion(), verdict.awaited(), date);
        boolean teamsMet = leg.filter(match -> match instanceof Leg.Played
                        || match instanceof Leg.Abandoned
                        || match.scoreOnPitch().isPresent())
                .isPresent();
        return new Ended(answer, !teamsMet);
    }

    /** Failures at a match on which the organiser has not ruled, and that put nobody out. */
    private List<Incident.Failure> failuresAt(Match match) {
        Optional<Leg> leg = tie.leg(match);
        boolean ruledOn = leg.isPresent()
                && (leg.get() instanceof Leg.Awarded
                        || (leg.get() instanceof Leg.Abandoned abandoned && abandoned.stands()));
        if (ruledOn || (match == Match.PLAY_OFF_MATCH && !playsOff(chain))) {
            return List.of();
        }
        return tie.incidents().stream()
                .filter(Incident.Failure.class::isInstance)
                .map(Incident.Failure.class::cast)
                .filter(failure -> failure.match() == match)
                .filter(failure -> !chain.sanctions().eliminates(failure.kind()))
                .toList();
    }

    /** No rule says what a failure leads to, or both failed, so that no score can be given. */
    private boolean leavesItToTheOrganiser(Match match) {
        Set<Side> failed = EnumSet.noneOf(Side.class);
        for (Incident.Failure failure : failuresAt(match)) {
            if (chain.sanctions().goalsAwarded(failure.kind()).isEmpty()) {
                return true;
            }
            failed.add(tie.sideOf(failure.team()).orElseThrow());
        }
        return failed.size() == 2;
    }

    private Team home(Match match) {
        return match == Match.PLAY_OFF_MATCH
                ? tie.playOffMatch().map(PlayOffMatch::home).orElse(tie.first())
                : tie.first();
    }

    /** What the match counts as: lost by whoever failed at it, in the way of the kind of failure named first. */
    private Optional<Leg> punished(Match match) {
        Optional<Leg> leg = tie.leg(match);
        Optional<Incident.Failure> gravest =
                failuresAt(match).stream().min((one, other) -> one.kind().compareTo(other.kind()));
        if (gravest.isEmpty()) {
            return leg;
        }
        Incident.Failure failure = gravest.get();
        int goals = chain.sanctions().goalsAwarded(failure.kind()).orElseThrow();
        boolean homeLoses = failure.team().equals(home(match));
        Leg.Awarded award = homeLoses ? Leg.awarded(0, goals) : Leg.awarded(goals, 0);
        Optional<Score> onPitch = leg.flatMap(Leg::scoreOnPitch);
        if (onPitch.isEmpty()) {
            return Optional.of(award);
        }
        int lostBy = (homeLoses ? -1 : 1)
                * (onPitch.get().homeGoals() - onPitch.get().awayGoals());
        boolean worse = chain.sanctions().letsWorseScoreStand(failure.kind()) && lostBy > goals;
        return Optional.of(
                worse
                        ? Leg.abandonedScoreStands(
                                onPitch.get().homeGoals(), onPitch.get().awayGoals())
                        : award.insteadOf(onPitch.get()));
    }
}
