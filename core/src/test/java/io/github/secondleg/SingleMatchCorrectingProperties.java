package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Corrections and removals in a tie over one match can be undone, and all other facts stay. */
class SingleMatchCorrectingProperties {
    private static final Match MATCH = Match.SINGLE_MATCH;

    /** By a cancelled match in between, which removes the score on the pitch. */
    @Property
    void a_corrected_match_can_be_corrected_back(@ForAll("ties") SingleMatchTie tie, @ForAll("legs") Leg other) {
        SingleMatchTie corrected = tie.correcting(MATCH, other);

        assertThat(corrected.match().getClass()).isEqualTo(other.getClass());
        if (!(other instanceof Leg.Awarded)) {
            assertThat(corrected.match().scoreOnPitch()).isEqualTo(other.scoreOnPitch());
        }
        if (!other.isStillToBePlayed()) {
            SingleMatchTie back = corrected.correcting(MATCH, Leg.cancelled()).correcting(MATCH, tie.match());
            assertThat(back).isEqualTo(tie);
        }
    }

    @Property
    void facts_after_a_match_that_is_then_to_be_played_are_removed(@ForAll("ties") SingleMatchTie tie) {
        SingleMatchTie again = tie.correcting(MATCH, Leg.scheduled());

        SingleMatchTie expected = SingleMatchTie.between(tie.first(), tie.second());
        expected = tie.higherSeed().map(expected::withHigherSeed).orElse(expected);
        for (Incident incident : tie.incidents()) {
            expected = expected.with(incident);
        }
        for (Ruling ruling : tie.rulings()) {
            expected = expected.with(ruling);
        }
        assertThat(again).isEqualTo(expected);
    }

    @Property
    void corrected_extra_time_and_shoot_out_can_be_corrected_back(
            @ForAll("ties") SingleMatchTie tie,
            @ForAll("extraTimes") ExtraTime extraTime,
            @ForAll("shootOuts") ShootOut shootOut) {
        tie.extraTime().ifPresent(old -> {
            SingleMatchTie corrected = tie.correcting(extraTime);
            assertThat(corrected.extraTime()).contains(extraTime);
            assertThat(corrected.correcting(old)).isEqualTo(tie);
        });
        tie.shootOut().ifPresent(old -> {
            SingleMatchTie corrected = tie.correcting(shootOut);
            assertThat(corrected.shootOut()).contains(shootOut);
            assertThat(corrected.correcting(old)).isEqualTo(tie);
        });
    }

    @Property
    void a_removed_incident_leaves_the_tie_as_it_was(
            @ForAll("ties") SingleMatchTie tie, @ForAll("incidents") Happenings.About<Incident> about) {
        Incident incident = about.in(tie);
        if (tie.incidents().contains(incident)) {
            assertThat(tie.with(incident)).isEqualTo(tie);
            assertThat(tie.without(incident).incidents()).doesNotContain(incident);
        } else {
            assertThat(tie.without(incident)).isEqualTo(tie);
            assertThat(tie.with(incident).without(incident)).isEqualTo(tie);
        }
    }

    @Property
    void a_removed_ruling_leaves_the_tie_as_it_was(
            @ForAll("ties") SingleMatchTie tie, @ForAll("rulings") Happenings.About<Ruling> about) {
        SingleMatchTie open = tie;
        for (Ruling old : tie.rulings()) {
            open = open.without(old);
        }
        assertThat(open.rulings()).isEmpty();

        SingleMatchTie ruledOn = open.with(about.in(tie));

        assertThat(ruledOn.rulings()).hasSize(1);
        assertThat(ruledOn.without(about.in(tie))).isEqualTo(open);
    }

    /** Feeds repeat known facts, which adds nothing. */
    @Property
    void a_repeated_fact_changes_nothing(@ForAll("ties") SingleMatchTie tie) {
        SingleMatchTie again = tie.withMatch(tie.match());
        again = tie.extraTime().map(again::withExtraTime).orElse(again);
        again = tie.shootOut().map(again::withShootOut).orElse(again);
        again = tie.playOffMatch().map(again::withPlayOffMatch).orElse(again);
        for (Incident incident : tie.incidents()) {
            again = again.with(incident);
        }
        for (Ruling ruling : tie.rulings()) {
            again = again.with(ruling);
        }
        assertThat(again).isEqualTo(tie);
    }

    @Property
    void the_date_is_kept_if_the_new_match_has_none(
            @ForAll("ties") SingleMatchTie tie, @ForAll("days") LocalDate date) {
        SingleMatchTie bare = SingleMatchTie.between(tie.first(), tie.second())
                .withMatch(Leg.scheduled().on(date));

        Leg recorded = bare.withMatch(tie.match()).match();

        boolean keeps = !tie.match().isStillToBePlayed() && tie.match().date().isEmpty();
        assertThat(recorded.date())
                .isEqualTo(keeps ? Optional.of(date) : tie.match().date());
    }

    @Provide
    Arbitrary<SingleMatchTie> ties() {
        return SingleTies.any().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Leg> legs() {
        return Legs.any().withoutEdgeCases();
    }

    @Provide
    Arbitrary<ExtraTime> extraTimes() {
        return Legs.extraTime();
    }

    @Provide
    Arbitrary<ShootOut> shootOuts() {
        return Legs.shootOuts();
    }

    @Provide
    Arbitrary<Happenings.About<Incident>> incidents() {
        return Happenings.incidentsInOneMatch()
                .filter(list -> !list.isEmpty())
                .map(list -> list.get(0))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Happenings.About<Ruling>> rulings() {
        return Combinators.combine(Happenings.tieAwarded(), Happenings.placeGiven())
                .as((awarded, given) -> given.isPresent() ? given.get() : awarded)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Ties.days();
    }
}
