package io.github.secondleg.testkit;

import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.Ruling;
import io.github.secondleg.Team;
import io.github.secondleg.TwoLeggedTie;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * Random two-legged ties, all of them such as the engine accepts. They shrink to the fewest facts, and those to the smallest numbers; a
 * property that fails prints them in the notation of {@link io.github.secondleg.notation.TieNotation}.
 *
 * <p>Without jqwik's edge cases: so many facts have so many that little else would come up.
 */
public final class Ties {
    private Ties() {}

    /**
     * Ties in which anything may have happened: legs in every state, all that can follow them, incidents and rulings, with days known
     * and not known.
     *
     * @return ties, which shrink to {@code Reds (AAA) v Blues (BBB)}
     */
    public static Arbitrary<TwoLeggedTie> any() {
        return any(Teams.pairs());
    }

    /**
     * The same ties between two teams of your own.
     *
     * @param first the first-leg host
     * @param second the second-leg host
     * @return ties between them, which shrink to one with nothing recorded
     */
    public static Arbitrary<TwoLeggedTie> anyBetween(Team first, Team second) {
        return any(Arbitraries.just(Tuple.of(first, second)));
    }

    private static Arbitrary<TwoLeggedTie> any(Arbitrary<Tuple2<Team, Team>> pairs) {
        Arbitrary<TwoLeggedTie> offThePitch = Combinators.combine(
                        pairs, Incidents.some(), Maybe.in(20, Rulings.settling()), Maybe.in(10, Rulings.placeGiven()))
                .as((pair, incidents, ruling, placeGiven) -> {
                    TwoLeggedTie tie = TwoLeggedTie.between(pair.get1(), pair.get2());
                    for (About<Incident> incident : incidents) {
                        tie = tie.with(incident.of(tie.first(), tie.second()));
                    }
                    for (About<Ruling> ruled : Stream.concat(ruling.stream(), placeGiven.stream()).toList()) {
                        tie = tie.with(ruled.of(tie.first(), tie.second()));
                    }
                    return tie;
                });
        return onThePitch(offThePitch);
    }

    /**
     * Ties with legs in every state and all that can follow them, and nothing off the pitch.
     *
     * @return ties, which shrink to {@code Reds (AAA) v Blues (BBB)}
     */
    public static Arbitrary<TwoLeggedTie> onThePitch() {
        return onThePitch(Teams.pairs().map(pair -> TwoLeggedTie.between(pair.get1(), pair.get2())));
    }

    private static Arbitrary<TwoLeggedTie> onThePitch(Arbitrary<TwoLeggedTie> ties) {
        return Combinators.combine(
                        ties, Legs.any(), Legs.any(), Afterwards.any(Legs.any()), Days.threeInOrder())
                .as((tie, one, two, afterwards, days) ->
                        afterwards.in(withLegs(tie, one, two, days), days.get(2)))
                .withoutEdgeCases();
    }

    /**
     * Ties whose legs both count ({@link Legs#counting()}), with all that can follow them, nothing off the pitch, and no days: for what
     * rules say of goals.
     *
     * @return ties, which shrink to two goalless legs
     */
    public static Arbitrary<TwoLeggedTie> played() {
        return Combinators.combine(Teams.pairs(), Legs.counting(), Legs.counting(), Afterwards.any(Legs.counting()))
                .as((pair, one, two, afterwards) -> afterwards.in(
                        TwoLeggedTie.of(pair.get1(), pair.get2(), one, two), Optional.empty()))
                .withoutEdgeCases();
    }

    private static TwoLeggedTie withLegs(TwoLeggedTie tie, Leg one, Leg two, List<Optional<LocalDate>> days) {
        TwoLeggedTie begun = tie.withFirstLeg(Days.on(days.get(0), one));
        Leg second = canComeSecond(begun, two) ? two : Leg.scheduled();
        return begun.withSecondLeg(Days.on(days.get(1), second));
    }

    /** A second leg that was begun needs a first leg that is more than scheduled, or a reason why not. */
    private static boolean canComeSecond(TwoLeggedTie tie, Leg second) {
        boolean begun = second instanceof Leg.Abandoned || second.scoreOnPitch().isPresent();
        return !begun || !(tie.firstLeg() instanceof Leg.Scheduled) || passesOverFirstLeg(tie);
    }

    private static boolean passesOverFirstLeg(TwoLeggedTie tie) {
        return tie.incidents().stream()
                        .anyMatch(incident -> incident instanceof Incident.Failure failure
                                && failure.match() == Match.FIRST_LEG)
                || tie.rulings().stream()
                        .anyMatch(ruling -> ruling instanceof Ruling.OneLeg only && only.leg() == Match.SECOND_LEG);
    }
}
