package io.github.secondleg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Decision;
import io.github.secondleg.Team;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.competition.Competition;
import io.github.secondleg.competition.Pairing;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.StatisticsReport;

/** Seasons are played to their end, with and without incidents. */
class SeasonsProperties {
    /** Rules that ask for every fact that can be recorded. */
    private static final List<TiebreakChain> RULES = List.of(
            TiebreakChain.of(
                    "shoot-out",
                    Tiebreaker.aggregate(),
                    Tiebreaker.awayGoals(),
                    Tiebreaker.extraTime(),
                    Tiebreaker.shootOut()),
            TiebreakChain.of("lots", Tiebreaker.aggregate(), Tiebreaker.lots()),
            TiebreakChain.of("replay", Tiebreaker.aggregate(), Tiebreaker.playOffMatch()),
            TiebreakChain.of("seeding", Tiebreaker.aggregate(), Tiebreaker.higherSeed()),
            TiebreakChain.of("ruling", Tiebreaker.aggregate()));

    @Provide
    Arbitrary<Competition> seasons() {
        return Arbitraries.of(RULES).flatMap(Seasons::under);
    }

    @Property(tries = 500)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void seasons_are_played_to_their_end(@ForAll("seasons") Competition season) {
        List<Pairing> pairings = season.pairings();
        List<Pairing> ties =
                pairings.stream().filter(pairing -> pairing.tie().isPresent()).toList();
        Set<Team> clubs = new HashSet<>();
        ties.forEach(pairing -> clubs.addAll(List.of(
                pairing.tie().orElseThrow().first(), pairing.tie().orElseThrow().second())));

        assertThat(season.pending()).isEmpty();
        assertThat(season.conflicts()).isEmpty();
        assertThat(season.remaining()).hasSizeLessThanOrEqualTo(1);
        Share.atLeast(20, "two clubs", clubs.size() == 2);
        Share.atLeast(50, "more than ten clubs", clubs.size() > 10);
        Share.atLeast(
                300,
                "a bye",
                pairings.stream().anyMatch(pairing -> pairing.toString().contains("bye")));
        Share.atLeast(5, "no champion", season.remaining().isEmpty());
        for (String criterion : List.of(
                "aggregate",
                "away goals",
                "extra time",
                "penalty shoot-out",
                "drawing of lots",
                "play-off match",
                "higher seed",
                "ruling",
                "walkover",
                "disqualification")) {
            Share.atLeast(
                    5,
                    criterion,
                    ties.stream()
                            .flatMap(pairing -> pairing.decision().stream())
                            .map(Decision::criterion)
                            .anyMatch(criterion::equals));
        }
    }
}
