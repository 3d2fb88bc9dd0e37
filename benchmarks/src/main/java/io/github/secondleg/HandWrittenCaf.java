package io.github.secondleg;

import static io.github.secondleg.Side.FIRST;
import static io.github.secondleg.Side.SECOND;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * CAF's rules as a careful hand would write them for nothing but speed: straight down, no criteria, no chain; the same ties in, the
 * same decisions out. What the library is measured against. It knows the two incidents that the benchmarks' ties have.
 */
public final class HandWrittenCaf {
    static final TiebreakChain CAF = TiebreakChain.caf();
    static final Tiebreaker AGGREGATE = CAF.criteria().get(0);
    static final Tiebreaker AWAY_GOALS = CAF.criteria().get(1);
    static final Tiebreaker SHOOT_OUT = CAF.criteria().get(2);

    private HandWrittenCaf() {}

    public static Decision decide(TwoLeggedTie tie) {
        AfterLegs afterLegs = tie.afterLegs;
        if (!afterLegs.isNothing() && !afterLegs.isUneventful()) {
            return withIncidents(tie);
        }
        return onThePitch(tie);
    }

    private static Decision onThePitch(TwoLeggedTie tie) {
        Score one = tie.firstLeg().counting;
        Score two = tie.secondLeg().counting;
        if (one == null || two == null) {
            return awaits(tie, AGGREGATE, ((StandardTiebreaker) AGGREGATE).awaitedIn(tie));
        }
        int first = one.homeGoals() + two.awayGoals();
        int second = one.awayGoals() + two.homeGoals();
        if (first != second) {
            return advances(tie, AGGREGATE, first > second ? FIRST : SECOND);
        }
        if (two.awayGoals() != one.awayGoals()) {
            return advances(tie, AWAY_GOALS, two.awayGoals() > one.awayGoals() ? FIRST : SECOND);
        }
        ShootOut kicks = tie.afterLegs.shootOut();
        if (kicks == null) {
            return awaits(tie, SHOOT_OUT, Awaited.SHOOT_OUT);
        }
        return advances(tie, SHOOT_OUT, kicks.awayGoals() > kicks.homeGoals() ? FIRST : SECOND);
    }

    /** The first team that was out before the tie ended loses it. If both were out on the same day, both lose it. */
    static Decision withIncidents(TwoLeggedTie tie) {
        Decision own = onThePitch(tie);
        LocalDate end = own instanceof Decision.Pending ? null : tie.secondLeg().date;
        Elimination earliest = null;
        Elimination onTheSameDay = null;
        for (Incident incident : tie.afterLegs.incidents()) {
            Elimination exit = exit(tie, incident);
            if (exit == null
                    || (end != null && exit.date() != null && !exit.date().isBefore(end))) {
                continue;
            }
            if (earliest == null || compare(exit.date(), earliest.date()) < 0) {
                earliest = exit;
                onTheSameDay = null;
            } else if (compare(exit.date(), earliest.date()) == 0 && exit.side() != earliest.side()) {
                onTheSameDay = exit;
            }
        }
        if (earliest == null) {
            return own;
        }
        return onTheSameDay == null
                ? advances(
                        tie,
                        new DecisionReason.Walkover(CAF.sanctions(), earliest),
                        earliest.side().opponent())
                : Decision.of(
                        CAF,
                        Judgement.by(
                                new DecisionReason.BothOut(CAF.sanctions(), earliest, onTheSameDay), CAF.rules, tie));
    }

    private static @Nullable Elimination exit(TwoLeggedTie tie, Incident incident) {
        if (incident instanceof Incident.ClubExit gone && gone.kind() == Incident.Kind.WITHDRAWAL) {
            return new Elimination(gone.team().equals(tie.first()) ? FIRST : SECOND, gone, gone.date);
        }
        if (incident instanceof Incident.Suspension suspension) {
            LocalDate date = barred(suspension, tie.firstLeg());
            if (date == null) {
                date = barred(suspension, tie.secondLeg());
            }
            boolean first = tie.first().association().equals(suspension.association());
            return date == null ? null : new Elimination(first ? FIRST : SECOND, suspension, date);
        }
        throw new UnsupportedOperationException(incident.toString());
    }

    private static @Nullable LocalDate barred(Incident.Suspension suspension, Leg leg) {
        if (!(leg instanceof Leg.Cancelled) && !(leg instanceof Leg.Scheduled)) {
            return null;
        }
        LocalDate date = leg.date;
        if (date != null) {
            return suspension.bars(date) ? date : null;
        }
        return leg instanceof Leg.Cancelled && suspension.lifted().isEmpty() ? suspension.date : null;
    }

    private static int compare(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? (other == null ? 0 : 1) : other == null ? -1 : one.compareTo(other);
    }

    private static Decision advances(TwoLeggedTie tie, Tiebreaker by, Side side) {
        return new Decision.Advances(CAF, tie, tie, by, side);
    }

    private static Decision awaits(TwoLeggedTie tie, Tiebreaker by, Awaited what) {
        return new Decision.Pending(CAF, tie, tie, by, what);
    }
}
