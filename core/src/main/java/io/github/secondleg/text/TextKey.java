package io.github.secondleg.text;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The keys of the texts of Secondleg. The comment of each constant lists the arguments of its {@link Note} in their order.
 * <a href="https://github.com/secondleg/secondleg/blob/main/docs/texts.md">docs/texts.md</a> has their types and the English text.
 *
 * <p>A translation has a text for each constant. The scenarios of an outlook have no constants, since their keys consist of parts, which
 * the page lists as well.
 */
public enum TextKey {
    // the observation of a criterion
    /** First team, goals by side, second team. */
    SAW_GOALS("saw.goals"),
    /** First team, its points, second team, its points. */
    SAW_POINTS("saw.points"),
    /** Team. */
    SAW_HIGHER_SEED("saw.higher-seed"),
    /** Team. */
    SAW_LOTS("saw.lots"),
    /** Team. */
    SAW_COIN_TOSS("saw.coin-toss"),
    /** First team, second team, play-off match. */
    SAW_PLAY_OFF_MATCH("saw.play-off-match"),
    /** Without arguments. */
    SAW_NOTHING_YET("saw.nothing-yet"),
    /** Without arguments. */
    SAW_NONE_RECORDED("saw.none-recorded"),
    /** Without arguments. */
    SAW_TAKEN_AS_GOALLESS("saw.taken-as-goalless"),
    /** Without arguments. */
    SAW_CUSTOM_CRITERION("saw.custom-criterion"),
    /** Incident. */
    SAW_INCIDENT("saw.incident"),
    /** Incident, incident. */
    SAW_INCIDENTS("saw.incidents"),
    /** Ruling. */
    SAW_RULING("saw.ruling"),
    /** Without arguments. */
    SAW_LEVEL_THROUGHOUT("saw.level-throughout"),

    // the verdict of a criterion
    /** Without arguments. */
    RESULT_LEVEL("result.level"),
    /** Team. */
    RESULT_ADVANCE("result.advance"),
    /** Thing awaited. */
    RESULT_AWAITING("result.awaiting"),
    /** Without arguments. */
    RESULT_NOBODY("result.nobody"),

    // the score that a match counted with
    /** Match. */
    COUNTED_ONE_LEG("counted.one-leg"),
    /** Match, score. */
    COUNTED_STANDING("counted.standing"),
    /** Match, score. */
    COUNTED_AWARD("counted.award"),
    /** Match, score, score on the pitch. */
    COUNTED_AWARD_INSTEAD("counted.award.instead"),
    /** Match, score, failure. */
    COUNTED_SANCTION("counted.sanction"),

    // the table of a results page
    /** First team, second team, scoreline (a note). */
    HEADLINE("headline"),
    /** Without arguments. */
    LINE_NOT_KNOWN("line.not-known"),
    /** Goals by side. */
    LINE_GOALS("line.goals"),
    /** Goals by side. */
    LINE_GOALS_EXTRA_TIME("line.goals.extra-time"),
    /** Goals by side, points of the first team, points of the second. */
    LINE_POINTS("line.points"),
    /** Goals by side. */
    LINE_AWAY_GOALS("line.away-goals"),
    /** Goals by side. */
    LINE_AWAY_GOALS_EXTRA_TIME("line.away-goals.extra-time"),
    /** Goals by side, kicks by side. */
    LINE_SHOOT_OUT("line.shoot-out"),
    /** Goals by side, kicks by side. */
    LINE_SHOOT_OUT_EXTRA_TIME("line.shoot-out.extra-time"),
    /** Goals by side, play-off match. */
    LINE_PLAY_OFF_MATCH("line.play-off-match"),
    /** Goals by side, criterion. */
    LINE_CRITERION("line.criterion"),
    /** Goals by side, criterion. */
    LINE_CRITERION_EXTRA_TIME("line.criterion.extra-time"),
    /** Without arguments. */
    LINE_WALKOVER("line.walkover"),
    /** Without arguments. */
    LINE_DISQUALIFICATION("line.disqualification"),
    /** Without arguments. */
    LINE_RULING("line.ruling"),

    // the sentences of a results page
    /** Goals by side. */
    LEVEL("level"),
    /** Goals by side. */
    LEVEL_AFTER_EXTRA_TIME("level.after-extra-time"),
    /** Goals by side. */
    LEVEL_MATCH("level.match"),
    /** Goals by side. */
    LEVEL_MATCH_AFTER_EXTRA_TIME("level.match.after-extra-time"),
    /** Points of the first team, points of the second. */
    LEVEL_POINTS("level.points"),
    /** Winner, its points, the points of the other. */
    WON_POINTS("won.points"),
    /** Team, goals with its own first. */
    WON_AGGREGATE("won.aggregate"),
    /** Winner, goals with its own first. */
    WON_GOAL_DIFFERENCE("won.goal-difference"),
    /** Winner, goals with its own first. */
    WON_GOAL_AVERAGE("won.goal-average"),
    /** Winner, goals with its own first. */
    WON_MATCH("won.match"),
    /** Team. */
    WON_AWAY_GOALS("won.away-goals"),
    /** Team, goals with its own first. */
    WON_EXTRA_TIME("won.extra-time"),
    /** Team, goals with its own first. */
    WON_EXTRA_TIME_ALONE("won.extra-time.alone"),
    /** Winner, goals with its own first. */
    WON_EXTRA_TIME_MATCH("won.extra-time.match"),
    /** Winner. */
    WON_GOLDEN_GOAL("won.golden-goal"),
    /** Team, goals with its own first. */
    WON_SHOOT_OUT("won.shoot-out"),
    /** Team, goals with its own first. */
    WON_PLAY_OFF_MATCH("won.play-off-match"),
    /** Team, goals with its own first. */
    WON_PLAY_OFF_MATCH_AWARDED("won.play-off-match.awarded"),
    /** Team, goals with its own first. */
    WON_PLAY_OFF_MATCH_EXTRA_TIME("won.play-off-match.extra-time"),
    /** Team, goals with its own first. */
    WON_PLAY_OFF_MATCH_SHOOT_OUT("won.play-off-match.shoot-out"),
    /** Team. */
    WON_LOTS("won.lots"),
    /** Winner. */
    WON_COIN_TOSS("won.coin-toss"),
    /** Team. */
    WON_HIGHER_SEED("won.higher-seed"),
    /** Team, criterion. */
    WON_CRITERION("won.criterion"),
    /** Team that advances, team that is eliminated. */
    WALKOVER_WITHDRAWAL("walkover.withdrawal"),
    /** Team that advances, team that is eliminated, date. */
    WALKOVER_WITHDRAWAL_DATED("walkover.withdrawal.dated"),
    /** Team that advances, team that is eliminated, match. */
    WALKOVER_NO_SHOW("walkover.no-show"),
    /** Team that advances, team that is eliminated, match. */
    WALKOVER_REFUSAL_TO_PLAY_ON("walkover.refusal-to-play-on"),
    /** Team that advances, team that is eliminated, match. */
    WALKOVER_TOO_FEW_PLAYERS("walkover.too-few-players"),
    /** Team that advances, body, association. */
    WALKOVER_SUSPENSION("walkover.suspension"),
    /** Team that advances, body, association, date. */
    WALKOVER_SUSPENSION_DATED("walkover.suspension.dated"),
    /** Team that advances, team that is eliminated. */
    WALKOVER_DISQUALIFICATION("walkover.disqualification"),
    /** Team that advances, team that is eliminated, date. */
    WALKOVER_DISQUALIFICATION_DATED("walkover.disqualification.dated"),
    /** Incident. */
    NOBODY_BOTH_OUT("nobody.both-out"),
    /** Incident, incident. */
    NOBODY_BOTH_OUT_EACH("nobody.both-out.each"),
    /** Criterion. */
    NOBODY_CRITERION("nobody.criterion"),
    /** Team. */
    RULING_TIE_AWARDED("ruling.tie-awarded"),
    /** Thing awaited. */
    AWAITING("awaiting"),
    /** Failure. */
    AWAITING_RULING_ON("awaiting.ruling-on"),
    /** Failure, failure. */
    AWAITING_RULING_ON_BOTH("awaiting.ruling-on.both"),
    /** Match, leg. */
    AWAITING_RULING_ON_MATCH("awaiting.ruling-on-match"),

    // facts that the rules make irrelevant
    /** Name of the rules. */
    FORM_SINGLE_MATCH("form.single-match"),
    /** Name of the rules. */
    FORM_TWO_LEGS("form.two-legs"),
    /** Fact, name of the rules. */
    EXTRA_TIME_NOT_IN_RULES("extra-time.not-in-rules"),
    /** Fact. */
    EXTRA_TIME_MORE_THAN_GOLDEN_GOAL("extra-time.more-than-golden-goal"),
    /** Fact, criterion. */
    EXTRA_TIME_NOT_NEEDED("extra-time.not-needed"),
    /** Fact that followed. */
    EXTRA_TIME_TAKEN_AS_GOALLESS("extra-time.taken-as-goalless"),
    /** Fact. */
    EXTRA_TIME_REPLACED("extra-time.replaced"),
    /** Fact, name of the rules. */
    SHOOT_OUT_NOT_IN_RULES("shoot-out.not-in-rules"),
    /** Fact, criterion. */
    SHOOT_OUT_NOT_NEEDED("shoot-out.not-needed"),
    /** Fact. */
    SHOOT_OUT_REPLACED("shoot-out.replaced"),
    /** Fact, name of the rules. */
    PLAY_OFF_MATCH_NOT_IN_RULES("play-off-match.not-in-rules"),
    /** Fact, criterion. */
    PLAY_OFF_MATCH_NOT_NEEDED("play-off-match.not-needed"),
    /** Fact. */
    PLAY_OFF_MATCH_SETTLED_WITHOUT("play-off-match.settled-without"),
    /** Fact, name of the rules. */
    LOTS_NOT_IN_RULES("lots.not-in-rules"),
    /** Fact, criterion. */
    LOTS_NOT_NEEDED("lots.not-needed"),
    /** Match, score. */
    AWARD_FOR_THE_RECORD("award.for-the-record"),

    // incidents and rulings
    /** Incident, name of the rules. */
    INCIDENT_NOT_PUNISHED("incident.not-punished"),
    /** Incident, name of the rules. */
    INCIDENT_NOT_IN_RULES("incident.not-in-rules"),
    /** Incident. */
    INCIDENT_AFTER_THE_END("incident.after-the-end"),
    /** Incident. */
    INCIDENT_TOO_LATE("incident.too-late"),
    /** Incident. */
    INCIDENT_TOO_LATE_SUSPENSION("incident.too-late.suspension"),
    /** Incident. */
    INCIDENT_ORDER_NOT_KNOWN("incident.order-not-known"),
    /** Incident. */
    INCIDENT_BARS_NO_MATCH("incident.bars-no-match"),
    /** Match, suspension. */
    INCIDENT_PLAYED_WHILE_BARRED("incident.played-while-barred"),
    /** Incident, score. */
    INCIDENT_MATCH_PLAYED("incident.match-played"),
    /** Incident. */
    INCIDENT_DEALT_WITH("incident.dealt-with"),
    /** Ruling. */
    RULING_OVERTAKEN("ruling.overtaken"),
    /** Ruling. */
    RULING_PLACE_GIVEN("ruling.place-given"),

    // two sets of rules
    /** First team, second team, name of the rules, its summary (a list of notes), name of the others, their summary. */
    WHAT_IF("what-if"),

    // ties and clubs of a competition
    /** Thing awaited. */
    PAIRING_AWAITS("pairing.awaits"),
    /** Name of another tie. */
    PAIRING_AWAITS_WINNER("pairing.awaits.winner"),
    /** Name of another tie. */
    PAIRING_AWAITS_LOSER("pairing.awaits.loser"),
    /** Name of a tie, name of its competition. */
    PAIRING_AWAITS_LOSER_ELSEWHERE("pairing.awaits.loser-elsewhere"),
    /** Without arguments. */
    PAIRING_AWAITS_DRAW("pairing.awaits.draw"),
    /** Match, date, first date of the window, last date. */
    PAIRING_OUTSIDE_WINDOW("pairing.outside-window"),
    /** Name of the authority, date. */
    PAIRING_ANNULLED("pairing.annulled"),
    /** Name of the ground, name of the authority, date. */
    PAIRING_MOVED("pairing.moved"),
    /** Team, name of the authority. */
    ELIMINATED_PLACE_GIVEN("eliminated.place-given"),
    /** Team, name of the authority, date. */
    ELIMINATED_PLACE_GIVEN_DATED("eliminated.place-given.dated"),
    /** Incident. */
    ELIMINATED_INCIDENT("eliminated.incident"),
    /** Id, id. */
    COMPETITION_IDS_ALIKE("competition.ids-alike"),

    // outlook
    /** Next on the pitch, home team, away team. */
    OUTLOOK_NEXT("outlook.next"),
    /** Next on the pitch, home team, away team. */
    OUTLOOK_NEXT_POSTPONED("outlook.next.postponed"),
    /** Match or extra time in play, home team, away team, score as written. */
    OUTLOOK_IN_PLAY("outlook.in-play"),
    /** Team. */
    OUTLOOK_NOW_ADVANCE("outlook.now.advance"),
    /** Next on the pitch. */
    OUTLOOK_NOW_GOES_ON("outlook.now.goes-on"),
    /** Thing awaited. */
    OUTLOOK_NOW_AWAITS("outlook.now.awaits"),
    /** Without arguments. */
    OUTLOOK_NOW_NOBODY("outlook.now.nobody"),
    /** Team that scores, team that advances. */
    OUTLOOK_GOAL_ADVANCE("outlook.goal.advance"),
    /** Team that scores, next on the pitch. */
    OUTLOOK_GOAL_GOES_ON("outlook.goal.goes-on"),
    /** Team that scores, thing awaited. */
    OUTLOOK_GOAL_AWAITS("outlook.goal.awaits"),
    /** Team that scores. */
    OUTLOOK_GOAL_NOBODY("outlook.goal.nobody"),
    /** Without arguments. */
    OUTLOOK_GOAL_NONE("outlook.goal.none"),
    /** Home team, away team. */
    OUTLOOK_GRID_AXES("outlook.grid.axes"),
    /** Team. */
    OUTLOOK_GRID_ADVANCE("outlook.grid.advance"),
    /** Thing awaited. */
    OUTLOOK_GRID_AWAITS("outlook.grid.awaits"),
    /** Without arguments. */
    OUTLOOK_GRID_NOBODY("outlook.grid.nobody");

    private static final ImmutableMap<String, TextKey> BY_KEY =
            Arrays.stream(values()).collect(ImmutableMap.toImmutableMap(TextKey::key, Function.identity()));

    private final String key;

    TextKey(String key) {
        this.key = key;
    }

    /**
     * The constant of a key.
     *
     * @param key the key, as in {@code won.away-goals}
     * @return the constant, or empty if no constant has that key
     */
    public static Optional<TextKey> find(String key) {
        return Optional.ofNullable(BY_KEY.get(Objects.requireNonNull(key, "key")));
    }

    /**
     * The key as text. It never changes.
     *
     * @return the key, as in {@code won.away-goals}
     */
    public String key() {
        return key;
    }

    /** The key. */
    @Override
    public String toString() {
        return key;
    }
}
