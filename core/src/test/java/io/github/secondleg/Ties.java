package io.github.secondleg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Random ties: every kind of leg, what follows legs, incidents, rulings. Goals are few, so that level ties are common, and all days
 * fall into one fortnight, so that things often happen on one day. Only ties that the engine accepts are built, by keeping to its
 * rules here; nothing that it refuses is swallowed.
 */
public final class Ties {
    private static final LocalDate START = LocalDate.of(2017, 3, 1);

    private Ties() {}

    /** Ties in which anything may have happened. */
    public static Arbitrary<TwoLeggedTie> any() {
        return anyBetween(teams());
    }

    /** Such ties between other teams. */
    public static Arbitrary<TwoLeggedTie> anyBetween(Arbitrary<Tuple.Tuple2<Team, Team>> teams) {
        return Combinators.combine(
                        uneventful(teams),
                        Happenings.incidents(),
                        Happenings.settlingRuling(),
                        Happenings.placeGiven(),
                        Afterwards.any(),
                        daysInOrder())
                .as((tie, incidents, settling, placeGiven, afterwards, days) -> {
                    TwoLeggedTie built = tie;
                    for (Happenings.About<Incident> incident : incidents) {
                        built = built.with(incident.in(tie));
                    }
                    if (settling.isPresent()) {
                        built = built.with(settling.get().in(tie));
                    }
                    if (placeGiven.isPresent()) {
                        built = built.with(placeGiven.get().in(tie));
                    }
                    return followed(built, afterwards, days.get(2));
                });
    }

    /** Ties with legs and what follows them, without incidents and rulings. */
    static Arbitrary<TwoLeggedTie> onThePitch() {
        return Combinators.combine(uneventful(teams()), Afterwards.any(), daysInOrder())
                .as((tie, afterwards, days) -> followed(tie, afterwards, days.get(2)));
    }

    /** A day of the fortnight. */
    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 13).map(START::plusDays);
    }

    private static Arbitrary<TwoLeggedTie> uneventful(Arbitrary<Tuple.Tuple2<Team, Team>> between) {
        return Combinators.combine(between, Legs.any(), Legs.any(), daysInOrder())
                .as((teams, one, two, days) -> {
                    Leg first = Legs.onDay(one, days.get(0));
                    // A second leg that was begun needs a first leg that is more than scheduled.
                    boolean tooSoon = first instanceof Leg.Scheduled
                            && (two instanceof Leg.Abandoned
                                    || two.scoreOnPitch().isPresent());
                    Leg second = Legs.onDay(tooSoon ? Leg.scheduled() : two, days.get(1));
                    return TwoLeggedTie.of(teams.get1(), teams.get2(), first, second);
                });
    }

    static Arbitrary<Tuple.Tuple2<Team, Team>> teams() {
        Team onze = Team.of("Onze Créateurs", "MLI");
        return Arbitraries.frequency(
                Tuple.of(4, Tuple.of(onze, Team.of("Rayon Sports", "RWA"))),
                Tuple.of(1, Tuple.of(onze, Team.of("Djoliba", "MLI"))));
    }

    /** Three days that do not go back, some of them unknown. */
    static Arbitrary<List<Optional<LocalDate>>> daysInOrder() {
        return Combinators.combine(
                        days().list().ofSize(3),
                        Arbitraries.of(true, true, true, true, false).list().ofSize(3))
                .as((days, known) -> {
                    List<LocalDate> sorted = days.stream().sorted().toList();
                    List<Optional<LocalDate>> inOrder = new ArrayList<>();
                    for (int i = 0; i < 3; i++) {
                        inOrder.add(known.get(i) ? Optional.of(sorted.get(i)) : Optional.empty());
                    }
                    return inOrder;
                });
    }

    private static TwoLeggedTie followed(TwoLeggedTie tie, Afterwards afterwards, Optional<LocalDate> date) {
        return afterwards.in(tie, lastOf(tie), List.of(tie.firstLeg(), tie.secondLeg()), date);
    }

    /** Extra time and all else follow the second leg, or the leg over which the tie is decided. */
    private static Leg lastOf(TwoLeggedTie tie) {
        Leg last = tie.secondLeg();
        for (Ruling ruling : tie.rulings()) {
            if (ruling instanceof Ruling.OneLeg oneLeg && oneLeg.leg() == Match.FIRST_LEG) {
                last = tie.firstLeg();
            }
        }
        return last;
    }
}
