package io.github.secondleg.rules.caf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Association;
import io.github.secondleg.Decision;
import io.github.secondleg.ExtraTime;
import io.github.secondleg.Goals;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.TwoLeggedTie;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Properties of all ties under CAF's rules. Each property also checks how often the important cases occur. */
class CafProperties {
    /** The shares below need this number, so it does not depend on the default of a run. */
    private static final int TRIES = 1000;

    private static final Team FIRST = Team.of("First", "AAA");
    private static final Team SECOND = Team.of("Second", "BBB");
    private static final LocalDate FIRST_DATE = LocalDate.of(2017, 3, 11);
    private static final LocalDate SECOND_DATE = LocalDate.of(2017, 3, 18);

    private static Arbitrary<Integer> goals() {
        return Arbitraries.integers().between(0, 3);
    }

    private static Arbitrary<Leg> played(LocalDate date) {
        return Combinators.combine(goals(), goals())
                .as((home, away) -> Leg.played(home, away).on(date));
    }

    private static Arbitrary<Leg> leg(LocalDate date) {
        return Arbitraries.frequencyOf(
                Tuple.of(6, played(date)),
                Tuple.of(1, Arbitraries.of(Leg.cancelled(), Leg.cancelled().on(date))),
                Tuple.of(1, Arbitraries.of(Leg.postponed(), Leg.abandoned(1, 0).on(date))),
                Tuple.of(1, Arbitraries.of(Leg.awarded(3, 0).on(date), Leg.awarded(0, 3))));
    }

    private static TwoLeggedTie withKicks(TwoLeggedTie tie, boolean kicks) {
        boolean over = !(tie.secondLeg() instanceof Leg.Postponed);
        return kicks && over ? tie.withShootOut(ShootOut.of(4, 2)) : tie;
    }

    @Provide
    Arbitrary<TwoLeggedTie> playedTies() {
        return Combinators.combine(played(FIRST_DATE), played(SECOND_DATE), Arbitraries.of(true, false))
                .as((one, two, kicks) -> withKicks(TwoLeggedTie.of(FIRST, SECOND, one, two), kicks));
    }

    @Provide
    Arbitrary<TwoLeggedTie> anyTies() {
        return Combinators.combine(leg(FIRST_DATE), leg(SECOND_DATE), Arbitraries.of(true, false))
                .as((one, two, kicks) -> withKicks(TwoLeggedTie.of(FIRST, SECOND, one, two), kicks));
    }

    @Provide
    Arbitrary<ExtraTime> extraTimes() {
        return Combinators.combine(goals(), goals()).as(ExtraTime::ofGoals);
    }

    /** Incidents that certainly eliminate a team: failures, and withdrawals and disqualifications before the tie can end. */
    private static List<Incident> eliminations(Team team) {
        return List.of(
                Incident.withdrawal(team),
                Incident.withdrawal(team).on(FIRST_DATE.minusDays(1)),
                Incident.disqualification(team),
                Incident.disqualification(team).on(FIRST_DATE.minusDays(1)),
                Incident.disqualificationFromTie(team),
                Incident.disqualificationFromTie(team).on(SECOND_DATE.plusDays(9)),
                Incident.noShow(team, Match.FIRST_LEG),
                Incident.noShow(team, Match.SECOND_LEG),
                Incident.refusalToPlayOn(team, Match.SECOND_LEG));
    }

    @Property(tries = TRIES)
    void without_incidents_the_leader_on_aggregate_advances(@ForAll("playedTies") TwoLeggedTie tie) {
        Goals aggregate = tie.aggregate().orElseThrow();
        Decision decision = TiebreakChain.caf().decide(tie);

        aggregate.leader().ifPresent(side -> assertThat(decision.winner()).contains(tie.team(side)));
        Statistics.label("aggregate")
                .collect(aggregate.leader().isPresent() ? "led" : "level")
                .coverage(coverage -> {
                    coverage.check("led").percentage(share -> share > 50);
                    coverage.check("level").percentage(share -> share > 10);
                });
    }

    @Property(tries = TRIES)
    void extra_time_never_matters(@ForAll("playedTies") TwoLeggedTie tie, @ForAll("extraTimes") ExtraTime extraTime) {
        Decision without = TiebreakChain.caf().decide(tie);
        Decision with = TiebreakChain.caf().decide(tie.withExtraTime(extraTime));

        assertThat(with.winner()).isEqualTo(without.winner());
        assertThat(with.criterion()).isEqualTo(without.criterion());
        assertThat(with.citation()).isEqualTo(without.citation());
        assertThat(with.summary()).isEqualTo(without.summary());
        assertThat(with.notes()).hasSize(without.notes().size() + 1);
        Statistics.label("criterion").collect(without.criterion()).coverage(coverage -> {
            coverage.check("aggregate").percentage(share -> share > 50);
            coverage.check("away goals").percentage(share -> share > 5);
            coverage.check("penalty shoot-out").percentage(share -> share > 2);
        });
        Statistics.label("extra time")
                .collect(extraTime.homeGoals() == extraTime.awayGoals() ? "level" : "won")
                .coverage(coverage -> coverage.check("won").percentage(share -> share > 30));
    }

    @Property(tries = TRIES)
    void an_eliminated_team_never_advances(
            @ForAll("anyTies") TwoLeggedTie tie, @ForAll Side side, @ForAll("eliminations") int index) {
        Team team = tie.team(side);
        Incident incident = eliminations(team).get(index);
        Decision own = TiebreakChain.caf().decide(tie);

        assertThat(TiebreakChain.caf().decide(tie.with(incident)).winner()).contains(tie.team(side.opponent()));
        Statistics.label("without the incident")
                .collect(own.winner()
                        .map(winner -> winner.equals(team) ? "advanced" : "out")
                        .orElse("open"))
                .coverage(coverage -> {
                    coverage.check("advanced").percentage(share -> share > 20);
                    coverage.check("out").percentage(share -> share > 20);
                    coverage.check("open").percentage(share -> share > 10);
                });
    }

    @Property(tries = TRIES)
    void nobody_advances_if_one_team_is_out_of_this_tie_and_the_other_is_out_before_its_end(
            @ForAll("anyTies") TwoLeggedTie tie, @ForAll Side side, @ForAll("eliminations") int index) {
        TwoLeggedTie both = tie.with(Incident.disqualificationFromTie(tie.team(side)))
                .with(eliminations(tie.team(side.opponent())).get(index));

        assertThat(TiebreakChain.caf().decide(both)).isInstanceOf(Decision.NobodyAdvances.class);
    }

    @Property(tries = TRIES)
    void a_team_of_a_suspended_association_does_not_advance_after_a_cancelled_leg(
            @ForAll("legsBefore") Leg first, @ForAll Side side) {
        TwoLeggedTie tie = TwoLeggedTie.of(FIRST, SECOND, first, Leg.cancelled().on(SECOND_DATE));
        Association suspended = tie.team(side).association();
        Decision decision = TiebreakChain.caf()
                .decide(tie.with(Incident.suspension(suspended, "FIFA").from(SECOND_DATE.minusDays(1))));

        assertThat(decision.winner()).contains(tie.team(side.opponent()));
        assertThat(decision.citation().orElseThrow().regulation()).isEqualTo("FIFA Statutes");
    }

    @Provide
    Arbitrary<Integer> eliminations() {
        return Arbitraries.integers().between(0, eliminations(FIRST).size() - 1);
    }

    @Provide
    Arbitrary<Leg> legsBefore() {
        return played(FIRST_DATE);
    }
}
