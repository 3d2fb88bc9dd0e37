package io.github.secondleg.competition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import io.github.secondleg.Decision;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;

/**
 * Properties of every season. Mutation testing cuts them short, and then the tries are too few to measure how often a case occurs.
 * {@code -Dtests.jvm=-Djqwik.tries.default=100000} runs a hundred thousand tries.
 */
class CompetitionProperties {
    @Property
    void every_tie_has_the_outcome_of_a_naive_season(@ForAll long seed, @ForAll @IntRange(max = 40) int trouble) {
        Competition season = Seasons.played(seed, trouble);

        assertAsNaive(season);
        Statistics.label("nobody has played who should not have")
                .collect(season.conflicts().isEmpty())
                .coverage(atLeast(60, true));
        Statistics.label("somebody goes on without playing")
                .collect(season.pairings().stream()
                        .anyMatch(pairing ->
                                pairing.tie().isEmpty() && pairing.winner().isPresent()))
                .coverage(atLeast(20, true));
        Statistics.label("nobody advances from a tie")
                .collect(season.pairings().stream()
                        .anyMatch(pairing -> pairing.decision()
                                .filter(Decision.NobodyAdvances.class::isInstance)
                                .isPresent()))
                .coverage(atLeast(20, true));
        Statistics.label("a place was given")
                .collect(season.pairings().stream()
                        .anyMatch(pairing -> pairing.given().isPresent()))
                .coverage(atLeast(5, true));
        Statistics.label("a result was corrected")
                .collect(season.events().stream().anyMatch(Event.Corrected.class::isInstance))
                .coverage(atLeast(20, true));
        coverDraws(season);
        coverWindows(season);
    }

    private static void coverDraws(Competition season) {
        List<Event> events = season.events();
        Statistics.label("slots were drawn")
                .collect(events.stream().anyMatch(OrganiserAction.Filled.class::isInstance))
                .coverage(atLeast(20, true));
        Statistics.label("a draw was set aside")
                .collect(events.stream().anyMatch(Event.Revoked.class::isInstance))
                .coverage(atLeast(3, true));
        Statistics.label("a team entered by a draw")
                .collect(events.stream()
                        .anyMatch(event -> event instanceof OrganiserAction.Filled filled
                                && filled.slot() instanceof Slot.Entrant))
                .coverage(atLeast(10, true));
        Statistics.label("drawn before it was known who had won")
                .collect(drawnBeforeKnown(season))
                .coverage(atLeast(5, true));
    }

    /** {@code true} if a match of a tie was recorded after its winner was drawn. */
    private static boolean drawnBeforeKnown(Competition season) {
        Set<String> drawn = new HashSet<>();
        for (Event event : season.events()) {
            if (event instanceof OrganiserAction.Filled filled) {
                BracketLinks.source(filled.slot()).ifPresent(drawn::add);
            } else if (event instanceof Result result && drawn.contains(result.tie())) {
                return true;
            }
        }
        return false;
    }

    private static void coverWindows(Competition season) {
        Statistics.label("a match has no day but its window")
                .collect(season.pairings().stream()
                        .filter(pairing ->
                                pairing.round().window(Match.FIRST_LEG).isPresent())
                        .flatMap(pairing -> pairing.tie().stream())
                        .flatMap(tie -> Stream.of(Match.values()).flatMap(match -> tie.leg(match).stream()))
                        .anyMatch(leg -> leg instanceof Leg.Played && leg.date().isEmpty()))
                .coverage(atLeast(20, true));
        Statistics.label("a tie ended on an unknown date")
                .collect(season.pairings().stream()
                        .filter(pairing ->
                                pairing.round().window(Match.SECOND_LEG).isEmpty())
                        .flatMap(pairing -> pairing.decision().stream())
                        .anyMatch(decision -> decision.winner().isPresent()
                                && decision.endedOn().isEmpty()))
                .coverage(atLeast(10, true));
        Statistics.label("a match was moved out of its window")
                .collect(season.pairings().stream()
                        .flatMap(pairing -> pairing.notes().stream())
                        .anyMatch(note -> note.toString().contains("is outside its window")))
                .coverage(atLeast(20, true));
        Statistics.label("a suspension barred a match dated by its window alone")
                .collect(season.pairings().stream().anyMatch(CompetitionProperties::isBarredByWindow))
                .coverage(atLeast(5, true));
    }

    /** An undated match without a window is not barred. */
    private static boolean isBarredByWindow(Pairing pairing) {
        return pairing.isSettled()
                && pairing.round().window(Match.FIRST_LEG).isPresent()
                && pairing.tie()
                        .filter(tie -> tie.leg(Match.SECOND_LEG).orElseThrow() instanceof Leg.Scheduled
                                && tie.incidents().stream().anyMatch(Incident.Suspension.class::isInstance)
                                && tie.incidents().stream().allMatch(Incident.Suspension.class::isInstance))
                        .isPresent();
    }

    /** Skipped in mutation testing, whose few tries prove nothing. */
    private static Consumer<StatisticsCoverage> atLeast(int percent, Object value) {
        return cover -> cover.check(value).count((count, tries) -> tries < 300 || 100 * count >= percent * tries);
    }

    private static void assertAsNaive(Competition season) {
        if (!season.conflicts().isEmpty()) {
            return; // a played tie keeps its teams, which the naive season does not know
        }
        Map<String, NaiveSeason.Outcome> naive = NaiveSeason.of(season, season.events());
        for (Pairing pairing : season.pairings()) {
            NaiveSeason.Outcome expected = naive.get(pairing.name());
            assertThat(pairing.isSettled()).as(pairing.toString()).isEqualTo(expected.settled());
            assertThat(pairing.winner()).as(pairing.toString()).isEqualTo(expected.winner());
            assertThat(pairing.loser()).as(pairing.toString()).isEqualTo(expected.loser());
        }
    }

    @Property
    void every_prefix_of_the_events_is_a_season_and_every_team_remains_or_is_eliminated(
            @ForAll long seed, @ForAll @IntRange(max = 30) int trouble) {
        Competition season = Seasons.played(seed, trouble);
        Competition grown = season.atStart();
        for (Event event : season.events()) {
            grown = grown.record(event);
        }
        assertThat(grown).isEqualTo(season);
        assertSameState(grown, season);

        int length = new Random(seed).nextInt(season.events().size() + 1);
        Competition prefix = season.atStart().record(season.events().subList(0, length));
        assertAsNaive(prefix);
        assertThat(prefix.remaining().size() + prefix.eliminated().size()).isEqualTo(entrants(prefix));
        assertThat(season.remaining().size() + season.eliminated().size()).isEqualTo(entrants(season));
        assertThat(Collections.disjoint(
                        season.remaining(),
                        season.eliminated().stream().map(EliminatedTeam::team).toList()))
                .isTrue();
    }

    /** The teams of the plan, and the teams that entered by a draw. */
    private static int entrants(Competition season) {
        return (int) season.pairings().stream()
                .flatMap(pairing -> Stream.of(pairing.slot(Side.FIRST), pairing.slot(Side.SECOND)))
                .filter(Slot.Entrant.class::isInstance)
                .count();
    }

    private static void assertSameState(Competition one, Competition other) {
        for (Pairing pairing : one.pairings()) {
            Pairing same = other.pairing(pairing.name());
            assertThat(pairing.winner()).isEqualTo(same.winner());
            assertThat(pairing.loser()).isEqualTo(same.loser());
            assertThat(pairing.decision().map(Decision::summary))
                    .isEqualTo(same.decision().map(Decision::summary));
            assertThat(pairing).hasToString(same.toString());
        }
    }

    @Property
    void the_order_of_events_in_different_ties_of_a_round_does_not_matter(@ForAll long seed) {
        Competition season = Seasons.played(seed, 0);
        List<String> names = new ArrayList<>();
        season.pairings().forEach(pairing -> names.add(pairing.name()));
        Random random = new Random(seed);
        List<Event> shuffled = new ArrayList<>();
        for (Round round : season.rounds()) {
            List<String> ties = new ArrayList<>(round.tieNames());
            Collections.shuffle(ties, random);
            for (String tie : ties) {
                season.events().stream()
                        .filter(event -> ((Event.OfTie) event).tie().equals(tie))
                        .forEach(shuffled::add);
            }
        }
        assertThat(shuffled).hasSameSizeAs(season.events());
        assertSameState(season.atStart().record(shuffled), season);
    }

    @Property
    void the_order_in_which_withdrawals_and_suspensions_are_recorded_does_not_matter(
            @ForAll long seed, @ForAll @IntRange(max = 30) int trouble) {
        Competition season = Seasons.played(seed, trouble);
        Random random = new Random(seed);
        List<Event> exits = new ArrayList<>();
        for (Team team : season.remaining()) {
            if (random.nextInt(3) == 0) {
                exits.add(Event.incident(
                        Incident.withdrawal(team).on(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(80)))));
            }
        }
        List<Event> shuffled = new ArrayList<>(exits);
        Collections.shuffle(shuffled, random);

        assertSameState(season.record(shuffled), season.record(exits));
    }

    @Property
    void a_season_in_which_any_teams_withdraw_at_any_moment_settles_every_tie(@ForAll long seed) {
        Random random = new Random(seed);
        Competition played = Seasons.played(seed, 0);
        Competition season = played.atStart();
        LocalDate date = LocalDate.of(2026, 1, 1);
        int betweenTheLegs = 0;
        for (Pairing tie : season.pairings()) {
            season = season.record(drawn(played, tie.name()));
            season = maybeWithdraw(season, random, date);
            season = playIfOpen(
                    season, tie.name(), Match.FIRST_LEG, Leg.played(1, 0).on(date.plusDays(1)));
            boolean open = !season.pairing(tie.name()).isSettled();
            season = maybeWithdraw(season, random, date.plusDays(2));
            betweenTheLegs += open && season.pairing(tie.name()).isSettled() ? 1 : 0;
            season = playIfOpen(
                    season, tie.name(), Match.SECOND_LEG, Leg.played(0, 0).on(date.plusDays(3)));
            season = maybeWithdraw(season, random, date.plusDays(4));
            date = date.plusDays(5);
        }
        assertThat(season.pending()).isEmpty();
        assertThat(season.conflicts()).isEmpty();
        Statistics.label("a team withdrew between its legs")
                .collect(betweenTheLegs > 0)
                .coverage(atLeast(20, true));
        Statistics.label("every team withdrew").collect(season.qualifiers().isEmpty());
    }

    private static List<Event> drawn(Competition season, String tie) {
        return season.events().stream()
                .filter(event -> event instanceof OrganiserAction.Filled filled
                        && filled.tie().equals(tie))
                .toList();
    }

    private static Competition maybeWithdraw(Competition season, Random random, LocalDate date) {
        List<Team> in = season.remaining();
        return random.nextInt(4) > 0 || in.isEmpty()
                ? season
                : season.record(Event.incident(
                        Incident.withdrawal(in.get(random.nextInt(in.size()))).on(date)));
    }

    private static Competition playIfOpen(Competition season, String tie, Match match, Leg leg) {
        return season.pairing(tie).isSettled() ? season : season.record(Event.leg(tie, match, leg));
    }

    @Property
    void a_correction_equals_the_right_result_at_first_except_for_conflicts(@ForAll long seed) {
        Competition season = Seasons.played(seed, 0);
        List<Event> events = season.events();
        List<Integer> legs = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof Result.OfLeg leg
                    && leg.match() == Match.SECOND_LEG
                    && !(i + 1 < events.size() && events.get(i + 1) instanceof Result.OfShootOut)) {
                legs.add(i);
            }
        }
        Statistics.label("nothing to correct").collect(legs.isEmpty()).coverage(atLeast(90, false));
        if (legs.isEmpty()) {
            return;
        }
        int place = legs.get(new Random(seed).nextInt(legs.size()));
        Result.OfLeg wrong = (Result.OfLeg) events.get(place);
        Leg score = Leg.played(9, 0);
        Result right = Event.leg(
                wrong.tie(), wrong.match(), wrong.leg().date().map(score::on).orElse(score));
        List<Event> atFirst = new ArrayList<>(events);
        atFirst.set(place, right);

        Competition corrected = season.record(Event.corrected(right));
        Competition rightAtFirst = season.atStart().record(atFirst);
        List<String> inDoubt = new ArrayList<>(
                corrected.conflicts().stream().map(Conflict::tie).toList());
        for (String tie : List.copyOf(inDoubt)) {
            corrected.pairings().stream()
                    .filter(pairing -> waitsFor(corrected, tie, pairing.name()))
                    .forEach(pairing -> inDoubt.add(pairing.name()));
        }
        for (Pairing pairing : corrected.pairings()) {
            if (!inDoubt.contains(pairing.name())) {
                assertThat(pairing.winner())
                        .isEqualTo(rightAtFirst.pairing(pairing.name()).winner());
                assertThat(pairing.loser())
                        .isEqualTo(rightAtFirst.pairing(pairing.name()).loser());
                assertThat(pairing)
                        .hasToString(rightAtFirst.pairing(pairing.name()).toString());
            }
        }
        Statistics.label("played by the wrong team since")
                .collect(!corrected.conflicts().isEmpty())
                .coverage(cover -> {
                    atLeast(5, true).accept(cover);
                    atLeast(5, false).accept(cover);
                });
    }

    private static boolean waitsFor(Competition season, String tie, String other) {
        List<Event> draws = season.events().stream()
                .filter(OrganiserAction.Filled.class::isInstance)
                .toList();
        return season.atStart().record(draws).affectedBy(tie).stream()
                .anyMatch(pairing -> pairing.name().equals(other));
    }

    @Property
    void ties_that_do_not_depend_on_a_correction_are_not_settled_again(@ForAll long seed) {
        Competition season = Seasons.played(seed, 0);
        String tie = Iterables.getLast(Iterables.filter(season.events(), Result.class))
                .tie();
        Competition after = season.record(Event.annulled(tie, "the committee", LocalDate.of(2026, 12, 1)));

        for (Pairing pairing : season.pairings()) {
            boolean depends = pairing.name().equals(tie) || waitsFor(season, tie, pairing.name());
            if (!depends) {
                assertThat(after.pairing(pairing.name())).isSameAs(pairing);
            }
        }
    }
}
