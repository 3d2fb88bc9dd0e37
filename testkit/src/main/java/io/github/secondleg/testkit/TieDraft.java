package io.github.secondleg.testkit;

import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.Ruling;
import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import io.github.secondleg.TwoLeggedTie;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple.Tuple2;

/** All generated facts of a tie. The tie is made from those facts that can be true together; a single match ignores the second leg. */
record TieDraft(
        Tuple2<Team, Team> teams,
        List<FactTemplate<Incident>> incidents,
        Optional<FactTemplate<Ruling>> ruling,
        Optional<FactTemplate<Ruling>> placeGiven,
        Leg one,
        Leg two,
        FollowingFacts following,
        List<Optional<LocalDate>> dates) {

    /**
     * Drafts with facts of every kind. They have no edge cases of jqwik: so many facts would have so many edge cases that few other drafts
     * would be tried.
     */
    static Arbitrary<TieDraft> anything(Arbitrary<Tuple2<Team, Team>> pairs) {
        return Combinators.combine(
                        pairs,
                        Incidents.some(),
                        OptionalFacts.in(20, Rulings.deciding()),
                        OptionalFacts.in(10, Rulings.placeGiven()),
                        Legs.any(),
                        Legs.any(),
                        FollowingFacts.any(Legs.any()),
                        Dates.threeInOrder())
                .as(TieDraft::new)
                .withoutEdgeCases();
    }

    static Arbitrary<TieDraft> onThePitch() {
        return onThePitch(Legs.any(), Dates.threeInOrder());
    }

    static Arbitrary<TieDraft> played() {
        Optional<LocalDate> unknown = Optional.empty();
        return onThePitch(Legs.counting(), Arbitraries.just(List.of(unknown, unknown, unknown)));
    }

    private static Arbitrary<TieDraft> onThePitch(Arbitrary<Leg> legs, Arbitrary<List<Optional<LocalDate>>> dates) {
        return Combinators.combine(Teams.pairs(), legs, legs, FollowingFacts.any(legs), dates)
                .as((teams, one, two, following, known) ->
                        new TieDraft(teams, List.of(), Optional.empty(), Optional.empty(), one, two, following, known))
                .withoutEdgeCases();
    }

    static Arbitrary<Tie> toEitherKind(Arbitrary<TieDraft> facts) {
        return Combinators.combine(OptionalFacts.happens(25), facts)
                .as((single, happened) -> single ? happened.toSingleMatch() : happened.toTwoLegs());
    }

    TwoLeggedTie toTwoLegs() {
        TwoLeggedTie tie = (TwoLeggedTie) offThePitch(TwoLeggedTie.between(teams.get1(), teams.get2()));
        tie = tie.withFirstLeg(Dates.on(dates.get(0), one));
        tie = tie.withSecondLeg(Dates.on(dates.get(1), canComeSecond(tie) ? two : Leg.scheduled()));
        boolean overFirst = isOver(Match.FIRST_LEG, tie);
        return (TwoLeggedTie) following.in(tie, overFirst ? tie.firstLeg() : tie.secondLeg(), dates.get(2));
    }

    SingleMatchTie toSingleMatch() {
        SingleMatchTie tie = (SingleMatchTie) offThePitch(SingleMatchTie.between(teams.get1(), teams.get2()));
        tie = tie.withMatch(Dates.on(dates.get(0), one));
        return (SingleMatchTie) following.in(tie, tie.match(), dates.get(2));
    }

    private Tie offThePitch(Tie start) {
        Tie tie = start;
        for (FactTemplate<Incident> incident : incidents) {
            tie = tie.with(incident.in(tie));
        }
        if (ruling.isPresent()) {
            tie = tie.with(ruling.get().in(tie));
        }
        return placeGiven.isPresent() ? tie.with(placeGiven.get().in(tie)) : tie;
    }

    /**
     * {@code true} if the second leg can be recorded. If it was begun, the first leg must not be merely scheduled, unless a fact explains
     * why.
     */
    private boolean canComeSecond(TwoLeggedTie tie) {
        boolean begun = two instanceof Leg.Abandoned || two.scoreOnPitch().isPresent();
        return !begun || !(tie.firstLeg() instanceof Leg.Scheduled) || passesOverFirstLeg(tie);
    }

    private static boolean passesOverFirstLeg(TwoLeggedTie tie) {
        return isOver(Match.SECOND_LEG, tie)
                || tie.incidents().stream()
                        .anyMatch(incident ->
                                incident instanceof Incident.Failure failure && failure.match() == Match.FIRST_LEG);
    }

    private static boolean isOver(Match leg, TwoLeggedTie tie) {
        return tie.rulings().stream().anyMatch(ruled -> ruled instanceof Ruling.OneLeg only && only.leg() == leg);
    }
}
