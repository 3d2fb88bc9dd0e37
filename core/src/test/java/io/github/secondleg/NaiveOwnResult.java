package io.github.secondleg;

import io.github.secondleg.NaiveOracle.Answer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a tie comes to without the sanctions that put clubs out, and the day on which it ends so, for {@link NaiveOracle}.
 *
 * @param answer the result
 * @param end the day it ended, if that is known
 * @param nothingComesBeforeItOnItsDay whether an exit of that day is later: a match was played, or the organiser ruled
 */
record NaiveOwnResult(Answer answer, Optional<LocalDate> end, boolean nothingComesBeforeItOnItsDay) {

    static NaiveOwnResult of(TiebreakChain chain, TwoLeggedTie tie) {
        for (Ruling ruling : tie.rulings()) {
            if (ruling instanceof Ruling.TieAwarded award) {
                return new NaiveOwnResult(Answer.advances(award.team(), Answer.RULING), ruling.date(), true);
            }
        }
        TwoLeggedTie judged = rebuilt(tie, tie.firstLeg(), tie.secondLeg());
        Optional<PlayOffMatch> playOff = tie.playOffMatch();
        for (Match match : Match.values()) {
            Set<Team> failed = new HashSet<>();
            Incident.Kind graver = null;
            int goals = 0;
            for (Incident incident : tie.incidents()) {
                if (incident instanceof Incident.Failure failure
                        && failure.match() == match
                        && !chain.sanctions().eliminates(failure.kind())
                        && !isRuledOn(tie, match)) {
                    Optional<Integer> award = chain.sanctions().goalsAwarded(failure.kind());
                    if (award.isEmpty()) {
                        return new NaiveOwnResult(Answer.pending(Answer.RULING), Optional.empty(), false);
                    }
                    failed.add(failure.team());
                    // Of several failures of one team, that of the kind listed first.
                    if (graver == null || failure.kind().compareTo(graver) < 0) {
                        graver = failure.kind();
                        goals = award.get();
                    }
                }
            }
            if (failed.size() == 2) {
                return new NaiveOwnResult(Answer.pending(Answer.RULING), Optional.empty(), false);
            }
            if (failed.size() == 1) {
                Leg award = awarded(tie, match, failed.contains(tie.first()) ? Side.FIRST : Side.SECOND, goals);
                if (match == Match.PLAY_OFF_MATCH) {
                    playOff = Optional.of(PlayOffMatch.between(
                            secondAtHomeInPlayOff(tie) ? tie.second() : tie.first(),
                            secondAtHomeInPlayOff(tie) ? tie.first() : tie.second(),
                            award));
                } else {
                    judged = match == Match.FIRST_LEG
                            ? rebuilt(judged, award, judged.secondLeg())
                            : rebuilt(judged, judged.firstLeg(), award);
                }
            }
        }
        Answer answer = NaiveCriteria.ask(chain, judged, playOff);
        Answer before = NaiveCriteria.ask(chain, judged, Optional.empty());
        boolean byPlayOff = wasPlayOffAskedFor(chain, answer)
                && (answer.outcome() != before.outcome() || !answer.winner().equals(before.winner()));
        Optional<Leg> last = match(
                tie,
                byPlayOff
                        ? Match.PLAY_OFF_MATCH
                        : onlyLeg(tie).map(Ruling.OneLeg::leg).orElse(Match.SECOND_LEG));
        Optional<LocalDate> date = last.flatMap(Leg::date);
        if (onlyLeg(tie).isPresent()) {
            Optional<LocalDate> ruled = onlyLeg(tie).get().date();
            if (ruled.isEmpty() || date.isEmpty() || !ruled.get().isBefore(date.get())) {
                return new NaiveOwnResult(answer, ruled, true);
            }
        }
        return new NaiveOwnResult(
                answer, date, last.filter(NaiveOwnResult::wasBegun).isPresent());
    }

    private static boolean wasPlayOffAskedFor(TiebreakChain chain, Answer answer) {
        for (Tiebreaker criterion : chain.criteria()) {
            if (NaiveOracle.knowsPlayOffMatch(criterion)) {
                return true;
            }
            if (criterion.name().equals(answer.by())) {
                return false;
            }
        }
        return false;
    }

    static Optional<Leg> match(TwoLeggedTie tie, Match match) {
        if (match == Match.FIRST_LEG) {
            return Optional.of(tie.firstLeg());
        }
        if (match == Match.SECOND_LEG) {
            return Optional.of(tie.secondLeg());
        }
        return tie.playOffMatch().map(PlayOffMatch::match);
    }

    static Optional<Ruling.OneLeg> onlyLeg(Tie tie) {
        for (Ruling ruling : tie.rulings()) {
            if (ruling instanceof Ruling.OneLeg oneLeg) {
                return Optional.of(oneLeg);
            }
        }
        return Optional.empty();
    }

    private static boolean isRuledOn(TwoLeggedTie tie, Match match) {
        Leg leg = match(tie, match).orElse(null);
        boolean ruledOut = match != Match.PLAY_OFF_MATCH
                && onlyLeg(tie).filter(ruling -> ruling.leg() != match).isPresent();
        return ruledOut || leg instanceof Leg.Awarded || (leg instanceof Leg.Abandoned abandoned && abandoned.stands());
    }

    private static boolean wasBegun(Leg leg) {
        return leg instanceof Leg.Played
                || leg instanceof Leg.Abandoned
                || (leg instanceof Leg.Awarded && leg.scoreOnPitch().isPresent());
    }

    private static boolean secondAtHomeInPlayOff(TwoLeggedTie tie) {
        return tie.playOffMatch().isPresent() && tie.playOffMatch().get().home().equals(tie.second());
    }

    /** A match lost by the side at nil. */
    private static Leg awarded(TwoLeggedTie tie, Match match, Side loser, int goals) {
        boolean secondWrittenFirst =
                match == Match.SECOND_LEG || (match == Match.PLAY_OFF_MATCH && secondAtHomeInPlayOff(tie));
        boolean loserWrittenFirst = (loser == Side.FIRST) != secondWrittenFirst;
        Leg.Awarded award = loserWrittenFirst ? Leg.awarded(0, goals) : Leg.awarded(goals, 0);
        Optional<Leg> old = match(tie, match);
        if (old.flatMap(Leg::scoreOnPitch).isPresent()) {
            award = award.insteadOf(old.flatMap(Leg::scoreOnPitch).get());
        }
        if (old.flatMap(Leg::date).isPresent()) {
            award = award.on(old.flatMap(Leg::date).get());
        }
        return award;
    }

    /** The tie with other legs, and without the play-off match, which criteria receive separately. */
    private static TwoLeggedTie rebuilt(TwoLeggedTie tie, Leg firstLeg, Leg secondLeg) {
        TwoLeggedTie built = withoutIncidents(tie, firstLeg, secondLeg);
        for (Incident incident : tie.incidents()) {
            built = built.with(incident);
        }
        return built;
    }

    static TwoLeggedTie withoutIncidents(TwoLeggedTie tie) {
        return withoutIncidents(tie, tie.firstLeg(), tie.secondLeg());
    }

    private static TwoLeggedTie withoutIncidents(TwoLeggedTie tie, Leg firstLeg, Leg secondLeg) {
        TwoLeggedTie built = TwoLeggedTie.of(tie.first(), tie.second(), firstLeg, secondLeg);
        for (Ruling ruling : tie.rulings()) {
            built = built.with(ruling);
        }
        built = tie.extraTime().isPresent()
                ? built.withExtraTime(tie.extraTime().get())
                : built;
        built = tie.shootOut().isPresent() ? built.withShootOut(tie.shootOut().get()) : built;
        built = tie.lotsDrawnFor().isPresent()
                ? built.withLotsDrawnFor(tie.lotsDrawnFor().get())
                : built;
        return tie.higherSeed().isPresent()
                ? built.withHigherSeed(tie.higherSeed().get())
                : built;
    }
}
