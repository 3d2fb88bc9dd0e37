package io.github.secondleg.competition;

import static io.github.secondleg.competition.Cups.EAST;
import static io.github.secondleg.competition.Cups.FINAL;
import static io.github.secondleg.competition.Cups.LOWER;
import static io.github.secondleg.competition.Cups.RULES;
import static io.github.secondleg.competition.Cups.SEMI_1;
import static io.github.secondleg.competition.Cups.SEMI_2;
import static io.github.secondleg.competition.Cups.UPPER;
import static io.github.secondleg.competition.Cups.WEST;
import static io.github.secondleg.competition.Cups.finals;
import static io.github.secondleg.competition.Cups.semiFinals;
import static io.github.secondleg.competition.Cups.won;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Leg;
import io.github.secondleg.Match;
import io.github.secondleg.Ruling;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import org.junit.jupiter.api.Test;

/** The places of the winner and of the loser of a tie. Each can change while the other stays. */
class PairingTest {
    private static final String THIRD_PLACE = "Third place";
    private static final Team VALLEY = Team.of("Valley", "SCO");

    private static Competition afterTheSemiFinals() {
        Round thirdPlace = Round.named(THIRD_PLACE)
                .tie(Slot.loserOf(SEMI_1), Slot.loserOf(SEMI_2))
                .overOneMatch();
        Competition cup = Competition.of("Mill Cup", 2026, RULES, semiFinals(), thirdPlace, finals().overOneMatch());
        return won(won(cup, SEMI_1, true), SEMI_2, true);
    }

    private static Competition givenToValley() {
        return afterTheSemiFinals().record(Event.ruled(SEMI_1, Ruling.placeGivenTo(VALLEY, "the board")));
    }

    @Test
    void winners_and_losers_go_to_the_ties_that_wait_for_them() {
        Competition cup = afterTheSemiFinals();

        assertThat(cup.pairing(FINAL)).hasToString("Final: Upper Mill (ENG) v East Hill (SCO)");
        assertThat(cup.pairing(THIRD_PLACE)).hasToString("Third place: Lower Mill (ENG) v West Hill (WAL)");
    }

    @Test
    void a_winners_place_that_is_given_away_does_not_change_the_losers() {
        Competition cup = givenToValley();

        assertThat(cup.pairing(FINAL).team(Side.FIRST)).contains(VALLEY);
        assertThat(cup.pairing(THIRD_PLACE).team(Side.FIRST)).contains(LOWER);
    }

    /** The winner's place stays given, for either winner. */
    @Test
    void a_correction_that_changes_only_the_loser_changes_the_ties_of_losers() {
        Competition cup = givenToValley().record(Event.corrected(Event.leg(SEMI_1, Match.FIRST_LEG, Leg.played(0, 2))));

        assertThat(cup.pairing(FINAL).team(Side.FIRST)).contains(VALLEY);
        assertThat(cup.pairing(SEMI_1).loser()).contains(UPPER);
        assertThat(cup.pairing(THIRD_PLACE).team(Side.FIRST)).contains(UPPER);
        assertThat(cup.pairing(THIRD_PLACE).team(Side.SECOND)).contains(WEST);
    }

    @Test
    void a_place_given_to_the_loser_leaves_no_loser() {
        Competition cup = afterTheSemiFinals().record(Event.ruled(SEMI_1, Ruling.placeGivenTo(LOWER, "the board")));

        assertThat(cup.pairing(FINAL).team(Side.FIRST)).contains(LOWER);
        assertThat(cup.pairing(SEMI_1).loser()).isEmpty();
        assertThat(cup.pairing(THIRD_PLACE))
                .hasToString("Third place: nobody (loser of Semi-finals 1) v West Hill (WAL)");
        assertThat(cup.pairing(THIRD_PLACE).winner()).contains(WEST);
    }

    @Test
    void a_given_place_returns_to_the_winner_if_the_ruling_is_revoked() {
        Competition cup =
                givenToValley().record(Event.revoked(Event.ruled(SEMI_1, Ruling.placeGivenTo(VALLEY, "the board"))));

        assertThat(cup.pairing(FINAL).team(Side.FIRST)).contains(UPPER);
        assertThat(cup.pairing(FINAL).team(Side.SECOND)).contains(EAST);
        assertThat(cup.pairing(THIRD_PLACE).team(Side.FIRST)).contains(LOWER);
    }
}
