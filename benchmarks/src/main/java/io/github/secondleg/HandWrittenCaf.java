package io.github.secondleg;

import static io.github.secondleg.Side.FIRST;
import static io.github.secondleg.Side.SECOND;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * CAF's rules as a careful programmer would write them for speed alone: straight down, without criteria and without a chain. It makes the
 * same decisions on the same ties, and the library is measured against it. It knows the two incidents that the ties of the benchmarks
 * have.
 */
public final class HandWrittenCaf {
    static final TiebreakChain CAF = TiebreakChain.caf();
    static final Tiebreaker AGGREGATE = CAF.criteria().get(0);
    static final Tiebreaker AWAY_GOALS = CAF.criteria().get(1);
    static final Tiebreaker SHOOT_OUT = CAF.criteria().get(2);

    private HandWrittenCaf() {}

    public static Decision decide(TwoLeggedTie tie) {
        AfterLegs sequel = tie.sequel;
        if (!sequel.isNothing() && !sequel.isUneventful()) {
            return withIncidents(tie);
        }
        return onThePitch(tie);
    }

    private static Decision onThePitch(TwoLeggedTie tie) {
        Score one = tie.firstLeg().counting();
        Score two = tie.secondLeg().counting();
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
        ShootOut kicks = tie.sequel.shootOut();
        if (kicks == null) {
            return awaits(tie, SHOOT_OUT, Awaited.SHOOT_OUT);
        }
        return advances(tie, SHOOT_OUT, kicks.awayGoals() > kicks.homeGoals() ? FIRST : SECOND);
    }

    /** The first team that was out before the end of the tie is eliminated. If both are out on the same date, both are eliminated. */
    static Decision withIncidents(TwoLeggedTie tie) {
        Decision own = onThePitch(tie);
        LocalDate end = own instanceof Decision.Pending ? null : tie.secondLeg().dateOrNull();
        Elimination earliest = null;
        Elimination onTheSameDate = null;
        for (Incident incident : tie.sequel.incidents()) {
            Elimination elimination = eliminationBy(incident, tie);
            if (elimination == null
                    || (end != null
                            && elimination.date() != null
                            && !elimination.date().isBefore(end))) {
                continue;
            }
            if (earliest == null || compare(elimination.date(), earliest.date()) < 0) {
                earliest = elimination;
                onTheSameDate = null;
            } else if (compare(elimination.date(), earliest.date()) == 0 && elimination.side() != earliest.side()) {
                onTheSameDate = elimination;
            }
        }
        if (earliest == null) {
            return own;
        }
        return onTheSameDate == null
                ? advances(
                        tie,
                        new DecisionReason.Walkover(CAF.sanctions(), earliest),
                        earliest.side().opponent())
                : Decision.of(
                        CAF,
                        Judgement.by(
                                new DecisionReason.BothOut(CAF.sanctions(), earliest, onTheSameDate), CAF.rules, tie));
    }

    private static @Nullable Elimination eliminationBy(Incident incident, TwoLeggedTie tie) {
        if (incident instanceof Incident.ClubExit gone && gone.kind() == Incident.Kind.WITHDRAWAL) {
            return new Elimination(gone.team().equals(tie.first()) ? FIRST : SECOND, gone, gone.dateOrNull());
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
        LocalDate date = leg.dateOrNull();
        if (date != null) {
            return suspension.bars(date) ? date : null;
        }
        return leg instanceof Leg.Cancelled && suspension.lifted().isEmpty() ? suspension.dateOrNull() : null;
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
