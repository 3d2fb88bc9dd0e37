package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A match lost 0–3, or by the score on the pitch where that was worse for the team at fault. */
class WorseScoreTest {
    private static final Team HOSTS = Team.of("Hosts", "BRA");
    private static final Team GUESTS = Team.of("Guests", "ARG");
    private static final Citation ARTICLE_23 = Citation.of("Disciplinary Rules", "2015", "23", Citation.Source.QUOTED);
    private static final TiebreakChain CHAIN = TiebreakChain.of(
                    "the rules", Tiebreaker.aggregate(), Tiebreaker.awayGoals())
            .withSanctions(Sanctions.none().awardingAtLeast(Incident.Kind.REFUSAL_TO_PLAY_ON, 3, ARTICLE_23));

    private static Decision decided(Team team, Match match, int homeGoals, int awayGoals) {
        Leg stopped = Leg.abandoned(homeGoals, awayGoals);
        TwoLeggedTie tie = TwoLeggedTie.between(HOSTS, GUESTS);
        tie = match == Match.FIRST_LEG
                ? tie.withFirstLeg(stopped).withSecondLeg(Leg.played(0, 0))
                : tie.withFirstLeg(Leg.played(0, 0)).withSecondLeg(stopped);
        return CHAIN.decide(tie.with(Incident.refusalToPlayOn(team, match)));
    }

    private static Goals goals(Team team, Match match, int homeGoals, int awayGoals) {
        return decided(team, match, homeGoals, awayGoals).aggregate().orElseThrow();
    }

    @Test
    void three_goals_are_awarded_where_less_stood_on_the_pitch() {
        assertThat(goals(HOSTS, Match.FIRST_LEG, 2, 1)).isEqualTo(new Goals(0, 3));
        assertThat(goals(HOSTS, Match.FIRST_LEG, 0, 2)).isEqualTo(new Goals(0, 3));
        assertThat(goals(GUESTS, Match.FIRST_LEG, 2, 0)).isEqualTo(new Goals(3, 0));
        assertThat(goals(GUESTS, Match.SECOND_LEG, 0, 2)).isEqualTo(new Goals(3, 0));
    }

    @Test
    void a_deficit_of_as_many_is_awarded_all_the_same() {
        Decision decision = decided(HOSTS, Match.FIRST_LEG, 1, 4);
        assertThat(decision.aggregate()).contains(new Goals(0, 3));
        assertThat(decision.summary())
                .isEqualTo("The first leg counts as 0–3 for the refusal to play on of Hosts (BRA) at the first leg."
                        + " Guests won 3–0 on aggregate.");
    }

    @Test
    void a_worse_score_stands_under_the_same_article() {
        Decision decision = decided(HOSTS, Match.FIRST_LEG, 1, 5);
        assertThat(decision.aggregate()).contains(new Goals(1, 5));
        assertThat(decision.summary())
                .isEqualTo("The first leg counts as 1–5 for the refusal to play on of Hosts (BRA) at the first leg."
                        + " Guests won 5–1 on aggregate.");
        assertThat(decision.trace().countedMatches())
                .singleElement()
                .satisfies(counted -> assertThat(counted.citation()).contains(ARTICLE_23));
        assertThat(goals(GUESTS, Match.FIRST_LEG, 4, 0)).isEqualTo(new Goals(4, 0));
        assertThat(goals(GUESTS, Match.SECOND_LEG, 0, 4)).isEqualTo(new Goals(4, 0));
        assertThat(goals(HOSTS, Match.SECOND_LEG, 4, 0)).isEqualTo(new Goals(0, 4));
    }

    @Test
    void a_match_of_which_no_score_is_known_is_awarded() {
        TwoLeggedTie tie = TwoLeggedTie.between(HOSTS, GUESTS)
                .withFirstLeg(Leg.abandoned())
                .withSecondLeg(Leg.played(1, 0))
                .with(Incident.refusalToPlayOn(GUESTS, Match.FIRST_LEG));
        assertThat(CHAIN.decide(tie).aggregate()).contains(new Goals(3, 1));
    }

    @Test
    void a_plain_award_never_lets_the_score_on_the_pitch_stand() {
        Sanctions plain = Sanctions.none().awarding(Incident.Kind.REFUSAL_TO_PLAY_ON, 3);
        TwoLeggedTie tie = TwoLeggedTie.between(HOSTS, GUESTS)
                .withFirstLeg(Leg.abandoned(0, 9))
                .withSecondLeg(Leg.played(0, 0))
                .with(Incident.refusalToPlayOn(HOSTS, Match.FIRST_LEG));
        assertThat(CHAIN.withSanctions(plain).decide(tie).aggregate()).contains(new Goals(0, 3));
    }

    @Test
    void the_sanctions_say_so() {
        Sanctions sanctions = Sanctions.none()
                .awardingAtLeast(Incident.Kind.NO_SHOW, 2)
                .awarding(Incident.Kind.TOO_FEW_PLAYERS, 2)
                .eliminating(Incident.Kind.WITHDRAWAL);
        assertThat(sanctions.letsWorseScoreStand(Incident.Kind.NO_SHOW)).isTrue();
        assertThat(sanctions.letsWorseScoreStand(Incident.Kind.TOO_FEW_PLAYERS)).isFalse();
        assertThat(sanctions.letsWorseScoreStand(Incident.Kind.WITHDRAWAL)).isFalse();
        assertThat(sanctions.letsWorseScoreStand(Incident.Kind.SUSPENSION)).isFalse();
        assertThat(sanctions.goalsAwarded(Incident.Kind.NO_SHOW)).contains(2);
        assertThat(sanctions)
                .hasToString("{withdrawal=out, no-show=match lost 0–2 or worse, too few players=match lost 0–2}")
                .isNotEqualTo(sanctions.awarding(Incident.Kind.NO_SHOW, 2));
        assertThat(Sanctions.none()
                        .awardingAtLeast(Incident.Kind.NO_SHOW, 3, ARTICLE_23)
                        .citation(Incident.Kind.NO_SHOW))
                .contains(ARTICLE_23);
    }
}
