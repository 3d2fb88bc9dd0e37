package io.github.secondleg.testkit;

import io.github.secondleg.Match;
import io.github.secondleg.Ruling;
import io.github.secondleg.Team;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random rulings of the organiser, with and without a day. */
public final class Rulings {
    private static final Team THIRD = Team.of("Whites", "CCC");

    private Rulings() {}

    /**
     * Rulings that settle a tie of two teams: to one of them, or over one leg.
     *
     * @param first one team
     * @param second the other one
     * @return rulings, which shrink to the tie's being awarded to the first team
     */
    public static Arbitrary<Ruling> settling(Team first, Team second) {
        return settling().map(ruling -> ruling.of(first, second));
    }

    static Arbitrary<About<Ruling>> settling() {
        return onADay(Arbitraries.of(
                (first, second) -> Ruling.tieAwardedTo(first),
                (first, second) -> Ruling.tieAwardedTo(second),
                (first, second) -> Ruling.decidedOver(Match.FIRST_LEG),
                (first, second) -> Ruling.decidedOver(Match.SECOND_LEG)));
    }

    /** Of the place behind a tie: to one of its teams, or to a third. */
    static Arbitrary<About<Ruling>> placeGiven() {
        return onADay(Arbitraries.of(
                (first, second) -> Ruling.placeGivenTo(first, "CAS"),
                (first, second) -> Ruling.placeGivenTo(second, "CAS"),
                (first, second) -> Ruling.placeGivenTo(THIRD, "CAS")));
    }

    private static Arbitrary<About<Ruling>> onADay(Arbitrary<About<Ruling>> rulings) {
        return Combinators.combine(rulings, Days.knownOrNot())
                .as((ruling, day) -> (first, second) -> {
                    Ruling made = ruling.of(first, second);
                    return day.isPresent() ? made.on(day.get()) : made;
                });
    }
}
