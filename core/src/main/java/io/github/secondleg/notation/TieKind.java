package io.github.secondleg.notation;

import io.github.secondleg.ExtraTime;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.PlayOffMatch;
import io.github.secondleg.Ruling;
import io.github.secondleg.ShootOut;
import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import io.github.secondleg.TwoLeggedTie;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A kind of tie: how a tie of this kind begins, and how it records each fact, so that it stays a tie of this kind.
 *
 * @param between a tie of two teams, without facts
 * @param leg the way in which a match is recorded
 */
record TieKind<T extends Tie>(
        BiFunction<Team, Team, T> between,
        Function<Match, BiFunction<T, Leg, T>> leg,
        BiFunction<T, ExtraTime, T> extraTime,
        BiFunction<T, ShootOut, T> shootOut,
        BiFunction<T, PlayOffMatch, T> playOffMatch,
        BiFunction<T, Team, T> lots,
        BiFunction<T, Team, T> higherSeed,
        BiFunction<T, Incident, T> incident,
        BiFunction<T, Ruling, T> ruling) {
    static TieKind<TwoLeggedTie> twoLegged() {
        return new TieKind<>(
                TwoLeggedTie::between,
                match -> (tie, leg) -> tie.with(match, leg),
                TwoLeggedTie::withExtraTime,
                TwoLeggedTie::withShootOut,
                TwoLeggedTie::withPlayOffMatch,
                TwoLeggedTie::withLotsDrawnFor,
                TwoLeggedTie::withHigherSeed,
                TwoLeggedTie::with,
                TwoLeggedTie::with);
    }

    static TieKind<SingleMatchTie> singleMatch() {
        return new TieKind<>(
                SingleMatchTie::between,
                match -> (tie, leg) -> tie.with(match, leg),
                SingleMatchTie::withExtraTime,
                SingleMatchTie::withShootOut,
                SingleMatchTie::withPlayOffMatch,
                SingleMatchTie::withLotsDrawnFor,
                SingleMatchTie::withHigherSeed,
                SingleMatchTie::with,
                SingleMatchTie::with);
    }
}
