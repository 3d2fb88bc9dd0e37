package io.github.secondleg;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random ties of one match, of the same stuff as {@link Ties}: the match in every state, what follows it, incidents, rulings. */
public final class SingleTies {
    private SingleTies() {}

    /** Ties in which anything may have happened. */
    public static Arbitrary<SingleMatchTie> any() {
        return anyBetween(Ties.teams());
    }

    /** Such ties between other teams. */
    public static Arbitrary<SingleMatchTie> anyBetween(Arbitrary<Tuple.Tuple2<Team, Team>> between) {
        return Combinators.combine(
                        between,
                        Combinators.combine(Legs.any(), Afterwards.any(), Ties.daysInOrder())
                                .as(Tuple::of),
                        Happenings.incidentsInOneMatch(),
                        Happenings.tieAwarded().optional(0.12),
                        Happenings.placeGiven())
                .as((teams, pitch, incidents, awarded, placeGiven) -> {
                    SingleMatchTie tie = onThePitch(teams, pitch);
                    for (Happenings.About<Incident> incident : incidents) {
                        tie = tie.with(incident.in(tie));
                    }
                    tie = awarded.isPresent() ? tie.with(awarded.get().in(tie)) : tie;
                    return placeGiven.isPresent() ? tie.with(placeGiven.get().in(tie)) : tie;
                });
    }

    /** Ties with a match and what follows it, without incidents and rulings. */
    static Arbitrary<SingleMatchTie> onThePitch() {
        return onThePitch(Legs.any());
    }

    /** Such ties of matches that became one of these. */
    static Arbitrary<SingleMatchTie> onThePitch(Arbitrary<? extends Leg> matches) {
        return Combinators.combine(Ties.teams(), matches, Afterwards.any(), Ties.daysInOrder())
                .as((teams, match, afterwards, days) -> onThePitch(teams, Tuple.of(match, afterwards, days)));
    }

    private static SingleMatchTie onThePitch(
            Tuple.Tuple2<Team, Team> teams, Tuple.Tuple3<? extends Leg, Afterwards, List<Optional<LocalDate>>> pitch) {
        Leg match = Legs.onDay(pitch.get1(), pitch.get3().get(0));
        SingleMatchTie tie = SingleMatchTie.between(teams.get1(), teams.get2()).withMatch(match);
        return (SingleMatchTie)
                pitch.get2().in(tie, match, List.of(match), pitch.get3().get(1));
    }
}
