package io.github.secondleg.testkit;

import io.github.secondleg.Match;
import io.github.secondleg.Ruling;
import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random rulings of the organiser, dated and undated. */
public final class Rulings {
    private static final Team THIRD = Team.of("Whites", "CCC");

    private Rulings() {}

    /**
     * Rulings that decide a tie: the tie is awarded to one of its teams or decided over one leg.
     *
     * @param tie the tie
     * @return rulings, which shrink to an award of the tie to the first team
     */
    public static Arbitrary<Ruling> deciding(Tie tie) {
        return deciding().map(ruling -> ruling.in(tie)).withoutEdgeCases();
    }

    static Arbitrary<FactTemplate<Ruling>> deciding() {
        return withAnyDate(Arbitraries.of(
                tie -> Ruling.tieAwardedTo(tie.first()),
                tie -> Ruling.tieAwardedTo(tie.second()),
                tie -> over(Match.FIRST_LEG, tie),
                tie -> over(Match.SECOND_LEG, tie)));
    }

    /** A ruling over one leg. A single match has no legs, so its tie is awarded instead. */
    private static Ruling over(Match leg, Tie tie) {
        return tie instanceof SingleMatchTie
                ? Ruling.tieAwardedTo(leg == Match.FIRST_LEG ? tie.first() : tie.second())
                : Ruling.decidedOver(leg);
    }

    /** Rulings that give the place after a tie to one of its teams or to a third team. */
    static Arbitrary<FactTemplate<Ruling>> placeGiven() {
        return withAnyDate(Arbitraries.of(
                tie -> Ruling.placeGivenTo(tie.first(), "CAS"),
                tie -> Ruling.placeGivenTo(tie.second(), "CAS"),
                tie -> Ruling.placeGivenTo(THIRD, "CAS")));
    }

    private static Arbitrary<FactTemplate<Ruling>> withAnyDate(Arbitrary<FactTemplate<Ruling>> rulings) {
        return Combinators.combine(rulings, Dates.knownOrNot()).as((ruling, date) -> tie -> {
            Ruling made = ruling.in(tie);
            return date.isPresent() ? made.on(date.get()) : made;
        });
    }
}
