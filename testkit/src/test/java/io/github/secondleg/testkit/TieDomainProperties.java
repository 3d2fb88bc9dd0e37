package io.github.secondleg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.ExtraTime;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Ruling;
import io.github.secondleg.Score;
import io.github.secondleg.ShootOut;
import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import io.github.secondleg.TwoLeggedTie;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.StatisticsReport;

/** What authors call for properties of their own. */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class TieDomainProperties {
    private static final Team LIONS = Team.of("Lions", "LLL");
    private static final Team TIGERS = Team.of("Tigers", "TTT");

    @Property
    @Domain(TieDomain.class)
    void matches_come_by_type(
            @ForAll Team team,
            @ForAll Score score,
            @ForAll Leg leg,
            @ForAll ExtraTime extraTime,
            @ForAll ShootOut kicks) {
        Share.atLeast(50, "of a script from right to left", team.name().equals("الأهلي"));
        Share.atLeast(50, "goalless", score.homeGoals() + score.awayGoals() == 0);
        Share.atLeast(5, "postponed", leg instanceof Leg.Postponed);
        Share.atLeast(100, "level extra time", extraTime.homeGoals() == extraTime.awayGoals());
        Share.atLeast(200, "kicks won by the host", kicks.homeGoals() > kicks.awayGoals());
        Share.atLeast(200, "kicks won by the visitors", kicks.homeGoals() < kicks.awayGoals());
    }

    @Property
    @Domain(TieDomain.class)
    void ties_come_by_type(@ForAll Tie tie, @ForAll TwoLeggedTie legs, @ForAll SingleMatchTie single) {
        Share.atLeast(200, "two legs", tie instanceof TwoLeggedTie);
        Share.atLeast(200, "single match", tie instanceof SingleMatchTie);
        Share.atLeast(30, "second leg cancelled", legs.secondLeg() instanceof Leg.Cancelled);
        Share.atLeast(30, "match cancelled", single.match() instanceof Leg.Cancelled);
    }

    @Provide
    Arbitrary<Tuple2<TwoLeggedTie, Incident>> incidents() {
        return TwoLeggedTies.between(LIONS, TIGERS)
                .flatMap(tie -> Incidents.in(tie).map(incident -> Tuple.of(tie, incident)));
    }

    @Property
    void incidents_concern_the_tie(@ForAll("incidents") Tuple2<TwoLeggedTie, Incident> sample) {
        TwoLeggedTie tie = sample.get1();
        assertThat(tie.first()).isEqualTo(LIONS);
        assertThat(tie.second()).isEqualTo(TIGERS);
        assertThat(tie.with(sample.get2()).incidents()).contains(sample.get2());
    }

    @Provide
    Arbitrary<Tuple2<SingleMatchTie, Ruling>> rulings() {
        return SingleMatchTies.between(LIONS, TIGERS)
                .filter(tie -> tie.rulings().isEmpty())
                .flatMap(tie -> Rulings.settling(tie).map(ruling -> Tuple.of(tie, ruling)));
    }

    @Property
    void rulings_settle_the_tie(@ForAll("rulings") Tuple2<SingleMatchTie, Ruling> sample) {
        SingleMatchTie tie = sample.get1();
        assertThat(tie.first()).isEqualTo(LIONS);
        assertThat(tie.second()).isEqualTo(TIGERS);
        assertThat(tie.with(sample.get2()).rulings()).containsExactly(sample.get2());
    }

    @Provide
    Arbitrary<TwoLeggedTie> legsOnThePitch() {
        return TwoLeggedTies.onThePitch();
    }

    @Provide
    Arbitrary<SingleMatchTie> matchesOnThePitch() {
        return SingleMatchTies.onThePitch();
    }

    @Provide
    Arbitrary<SingleMatchTie> matchesPlayed() {
        return SingleMatchTies.played();
    }

    @Property
    void ties_on_the_pitch_have_nothing_off_it(
            @ForAll("legsOnThePitch") TwoLeggedTie legs,
            @ForAll("matchesOnThePitch") SingleMatchTie match,
            @ForAll("matchesPlayed") SingleMatchTie played) {
        assertThat(legs.incidents()).isEmpty();
        assertThat(legs.rulings()).isEmpty();
        assertThat(match.incidents()).isEmpty();
        assertThat(match.rulings()).isEmpty();
        assertThat(played.incidents()).isEmpty();
        assertThat(played.match().score()).isPresent();
        assertThat(played.match().date()).isEmpty();
        Share.atLeast(50, "unfinished", legs.aggregate().isEmpty());
        Share.atLeast(30, "scheduled", match.match() instanceof Leg.Scheduled);
    }
}
