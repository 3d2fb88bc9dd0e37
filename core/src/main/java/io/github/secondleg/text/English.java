package io.github.secondleg.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;

/** The English text of every {@link TextKey}: a whole sentence or phrase each, never pieced together. */
final class English {
    private static final ImmutableMap<TextKey, String> TEXTS = ImmutableMap.<TextKey, String>builder()
            // the observation of a criterion
            .put(TextKey.SAW_GOALS, "%s %s %s")
            .put(TextKey.SAW_POINTS, "%s %s points, %s %s points")
            .put(TextKey.SAW_HIGHER_SEED, "%s are the higher seed")
            .put(TextKey.SAW_LOTS, "drawn for %s")
            .put(TextKey.SAW_COIN_TOSS, "won by %s")
            .put(TextKey.SAW_PLAY_OFF_MATCH, "%s")
            .put(TextKey.SAW_NOTHING_YET, "not known yet")
            .put(TextKey.SAW_NONE_RECORDED, "none recorded")
            .put(TextKey.SAW_TAKEN_AS_GOALLESS, "not recorded, so it counts as goalless")
            .put(TextKey.SAW_CUSTOM_CRITERION, "custom criterion")
            .put(TextKey.SAW_INCIDENT, "%s")
            .put(TextKey.SAW_INCIDENTS, "%s; %s")
            .put(TextKey.SAW_RULING, "%s")
            .put(TextKey.SAW_LEVEL_THROUGHOUT, "level by every criterion")
            // the verdict of a criterion
            .put(TextKey.RESULT_LEVEL, "level")
            .put(TextKey.RESULT_ADVANCE, "%s advance")
            .put(TextKey.RESULT_AWAITING, "awaiting %s")
            .put(TextKey.RESULT_NOBODY, "nobody advances")
            // the score that a match counted with
            .put(TextKey.COUNTED_ONE_LEG, "Only the %s counts.")
            .put(TextKey.COUNTED_STANDING, "The %s was abandoned at %s, which stands.")
            .put(TextKey.COUNTED_AWARD, "The %s was awarded %s.")
            .put(TextKey.COUNTED_AWARD_INSTEAD, "The %s was awarded %s instead of %s.")
            .put(TextKey.COUNTED_SANCTION, "The %s counts as %s for the %s.")
            // the table of a results page
            .put(TextKey.HEADLINE, "%s v %s: %s")
            .put(TextKey.LINE_NOT_KNOWN, "not known yet")
            .put(TextKey.LINE_GOALS, "%s")
            .put(TextKey.LINE_GOALS_EXTRA_TIME, "%s (aet)")
            .put(TextKey.LINE_POINTS, "%s (%s–%s points)")
            .put(TextKey.LINE_AWAY_GOALS, "%s (a)")
            .put(TextKey.LINE_AWAY_GOALS_EXTRA_TIME, "%s (aet, a)")
            .put(TextKey.LINE_SHOOT_OUT, "%s (%s pens)")
            .put(TextKey.LINE_SHOOT_OUT_EXTRA_TIME, "%s (aet, %s pens)")
            .put(TextKey.LINE_PLAY_OFF_MATCH, "%s (play-off %s)")
            .put(TextKey.LINE_CRITERION, "%s (%s)")
            .put(TextKey.LINE_CRITERION_EXTRA_TIME, "%s (aet, %s)")
            .put(TextKey.LINE_WALKOVER, "w/o")
            .put(TextKey.LINE_DISQUALIFICATION, "disqualified")
            .put(TextKey.LINE_RULING, "ruling")
            // the sentences of a results page
            .put(TextKey.LEVEL, "%s on aggregate.")
            .put(TextKey.LEVEL_AFTER_EXTRA_TIME, "%s on aggregate after extra time.")
            .put(TextKey.LEVEL_MATCH, "%s after normal time.")
            .put(TextKey.LEVEL_MATCH_AFTER_EXTRA_TIME, "%s after extra time.")
            .put(TextKey.LEVEL_POINTS, "%s–%s on points.")
            .put(TextKey.WON_POINTS, "%s won %s–%s on points.")
            .put(TextKey.WON_AGGREGATE, "%s won %s on aggregate.")
            .put(TextKey.WON_GOAL_DIFFERENCE, "%s won on goal difference (%s).")
            .put(TextKey.WON_GOAL_AVERAGE, "%s won on goal average (%s).")
            .put(TextKey.WON_MATCH, "%s won %s.")
            .put(TextKey.WON_AWAY_GOALS, "%s won on away goals.")
            .put(TextKey.WON_EXTRA_TIME, "%s won %s on aggregate after extra time.")
            .put(TextKey.WON_EXTRA_TIME_ALONE, "%s won %s in extra time.")
            .put(TextKey.WON_EXTRA_TIME_MATCH, "%s won %s after extra time.")
            .put(TextKey.WON_GOLDEN_GOAL, "%s won by a golden goal.")
            .put(TextKey.WON_SHOOT_OUT, "%s won %s on penalties.")
            .put(TextKey.WON_PLAY_OFF_MATCH, "%s won the play-off match %s.")
            .put(TextKey.WON_PLAY_OFF_MATCH_AWARDED, "%s were awarded the play-off match %s.")
            .put(TextKey.WON_PLAY_OFF_MATCH_EXTRA_TIME, "%s won the play-off match %s after extra time.")
            .put(TextKey.WON_PLAY_OFF_MATCH_SHOOT_OUT, "%s won the play-off match %s on penalties.")
            .put(TextKey.WON_LOTS, "%s won on the drawing of lots.")
            .put(TextKey.WON_COIN_TOSS, "%s won on a coin toss.")
            .put(TextKey.WON_HIGHER_SEED, "%s advance as the higher seed.")
            .put(TextKey.WON_CRITERION, "%s won on %s.")
            .put(TextKey.WALKOVER_WITHDRAWAL, "%s won by walkover after %s withdrew.")
            .put(TextKey.WALKOVER_WITHDRAWAL_DATED, "%s won by walkover after %s withdrew on %s.")
            .put(TextKey.WALKOVER_NO_SHOW, "%s won by walkover after %s did not turn up for the %s.")
            .put(TextKey.WALKOVER_REFUSAL_TO_PLAY_ON, "%s won by walkover after %s refused to play on in the %s.")
            .put(TextKey.WALKOVER_TOO_FEW_PLAYERS, "%s won by walkover after %s had too few players for the %s.")
            .put(TextKey.WALKOVER_SUSPENSION, "%s won by walkover after %s suspended %s.")
            .put(TextKey.WALKOVER_SUSPENSION_DATED, "%s won by walkover after %s suspended %s on %s.")
            .put(TextKey.WALKOVER_DISQUALIFICATION, "%s advance after %s were disqualified.")
            .put(TextKey.WALKOVER_DISQUALIFICATION_DATED, "%s advance after %s were disqualified on %s.")
            .put(TextKey.NOBODY_BOTH_OUT, "Nobody advances after the %s.")
            .put(TextKey.NOBODY_BOTH_OUT_EACH, "Nobody advances after the %s and the %s.")
            .put(TextKey.NOBODY_CRITERION, "Nobody advances on %s.")
            .put(TextKey.RULING_TIE_AWARDED, "The organiser awarded the tie to %s.")
            .put(TextKey.AWAITING, "Awaiting %s.")
            .put(TextKey.AWAITING_RULING_ON, "Awaiting a ruling of the organiser on the %s.")
            .put(TextKey.AWAITING_RULING_ON_BOTH, "Awaiting a ruling of the organiser on the %s and the %s.")
            .put(TextKey.AWAITING_RULING_ON_MATCH, "Awaiting a ruling of the organiser on the %s (%s).")
            // facts that the rules make irrelevant
            .put(TextKey.FORM_SINGLE_MATCH, "The tie is a single match; %s are for ties over two legs.")
            .put(TextKey.FORM_TWO_LEGS, "The tie has two legs; %s are for single matches.")
            .put(
                    TextKey.EXTRA_TIME_NOT_IN_RULES,
                    "Extra time was recorded (%s) but does not count: %s have no extra time.")
            .put(
                    TextKey.EXTRA_TIME_MORE_THAN_GOLDEN_GOAL,
                    "Extra time was recorded (%s), although a golden goal ends it.")
            .put(
                    TextKey.EXTRA_TIME_NOT_NEEDED,
                    "Extra time was recorded (%s) but was not needed: %s had settled the tie.")
            .put(
                    TextKey.EXTRA_TIME_TAKEN_AS_GOALLESS,
                    "Extra time was not recorded. It counts as goalless, since %s followed.")
            .put(
                    TextKey.EXTRA_TIME_REPLACED,
                    "Extra time was recorded (%s), but an award replaced the score of its match.")
            .put(
                    TextKey.SHOOT_OUT_NOT_IN_RULES,
                    "A shoot-out was recorded (%s) but does not count: %s have no shoot-out.")
            .put(
                    TextKey.SHOOT_OUT_NOT_NEEDED,
                    "A shoot-out was recorded (%s) but was not needed: %s had settled the tie.")
            .put(
                    TextKey.SHOOT_OUT_REPLACED,
                    "A shoot-out was recorded (%s), but an award replaced the score of its match.")
            .put(
                    TextKey.PLAY_OFF_MATCH_NOT_IN_RULES,
                    "A play-off match was recorded (%s) but does not count: %s have no play-off match.")
            .put(
                    TextKey.PLAY_OFF_MATCH_NOT_NEEDED,
                    "A play-off match was recorded (%s) but was not needed: %s had settled the tie.")
            .put(
                    TextKey.PLAY_OFF_MATCH_SETTLED_WITHOUT,
                    "The play-off match was already settled, so %s was not needed.")
            .put(TextKey.LOTS_NOT_IN_RULES, "Lots were drawn (%s) but do not count: %s have no drawing of lots.")
            .put(TextKey.LOTS_NOT_NEEDED, "Lots were drawn (%s) but were not needed: %s had settled the tie.")
            .put(TextKey.AWARD_FOR_THE_RECORD, "The award of the %s (%s) is for the record only and does not count.")
            // incidents and rulings
            .put(TextKey.INCIDENT_NOT_PUNISHED, "The %s is not punished by %s.")
            .put(TextKey.INCIDENT_NOT_IN_RULES, "The %s does not count: %s have no such match.")
            .put(TextKey.INCIDENT_AFTER_THE_END, "The %s came after the end of the tie and belongs to the next tie.")
            .put(TextKey.INCIDENT_TOO_LATE, "The %s came after another elimination had settled the tie.")
            .put(
                    TextKey.INCIDENT_TOO_LATE_SUSPENSION,
                    "The %s bars its first match only after another elimination had settled the tie.")
            .put(
                    TextKey.INCIDENT_ORDER_NOT_KNOWN,
                    "The %s counts as before the end of the tie, since one of the two dates is unknown.")
            .put(
                    TextKey.INCIDENT_BARS_NO_MATCH,
                    "The %s eliminates nobody, since no remaining match is known to be on a barred date.")
            .put(
                    TextKey.INCIDENT_PLAYED_WHILE_BARRED,
                    "The %s was played on a date barred by the %s, and its score counts.")
            .put(TextKey.INCIDENT_MATCH_PLAYED, "The %s contradicts a score on the pitch (%s).")
            .put(
                    TextKey.INCIDENT_DEALT_WITH,
                    "The %s has no further consequence, since the organiser ruled on the match.")
            .put(TextKey.RULING_OVERTAKEN, "The ruling (%s) does not count: an elimination settled the tie.")
            .put(
                    TextKey.RULING_PLACE_GIVEN,
                    "The ruling (%s) does not change the decision on this tie. It fills the place in the next round.")
            // two sets of rules
            .put(TextKey.WHAT_IF, "%s v %s\n  under %s: %s\n  under %s: %s")
            // ties and clubs of a competition
            .put(TextKey.PAIRING_AWAITS, "%s")
            .put(TextKey.PAIRING_AWAITS_WINNER, "the winner of %s")
            .put(TextKey.PAIRING_AWAITS_LOSER, "the loser of %s")
            .put(TextKey.PAIRING_AWAITS_LOSER_ELSEWHERE, "the loser of %s (%s)")
            .put(TextKey.PAIRING_AWAITS_DRAW, "the draw")
            .put(TextKey.PAIRING_OUTSIDE_WINDOW, "The %s on %s is outside its window (%s to %s).")
            .put(TextKey.PAIRING_ANNULLED, "Everything recorded before was annulled by %s on %s.")
            .put(TextKey.PAIRING_MOVED, "The tie was moved to %s by %s on %s.")
            .put(TextKey.ELIMINATED_PLACE_GIVEN, "%s were given the place by %s.")
            .put(TextKey.ELIMINATED_PLACE_GIVEN_DATED, "%s were given the place by %s on %s.")
            .put(TextKey.ELIMINATED_INCIDENT, "Eliminated after the %s.")
            .put(
                    TextKey.COMPETITION_IDS_ALIKE,
                    "The club ids %s and %s differ only in accents, capitals or punctuation.")
            // outlook
            .put(TextKey.OUTLOOK_NEXT, "Next: %s, %s v %s.")
            .put(TextKey.OUTLOOK_NEXT_POSTPONED, "Next, on a date to be fixed: %s, %s v %s.")
            .put(TextKey.OUTLOOK_IN_PLAY, "In play: %s, %s v %s, at %s.")
            .put(TextKey.OUTLOOK_NOW_ADVANCE, "As it stands, %s advance.")
            .put(TextKey.OUTLOOK_NOW_GOES_ON, "As it stands, it goes to %s.")
            .put(TextKey.OUTLOOK_NOW_AWAITS, "As it stands, it awaits %s.")
            .put(TextKey.OUTLOOK_NOW_NOBODY, "As it stands, nobody advances.")
            .put(TextKey.OUTLOOK_GOAL_ADVANCE, "A goal for %s would put %s through.")
            .put(TextKey.OUTLOOK_GOAL_GOES_ON, "A goal for %s would take it to %s.")
            .put(TextKey.OUTLOOK_GOAL_AWAITS, "A goal for %s would leave it awaiting %s.")
            .put(TextKey.OUTLOOK_GOAL_NOBODY, "A goal for %s would put both teams out.")
            .put(TextKey.OUTLOOK_GOAL_NONE, "No single goal changes that.")
            .put(TextKey.OUTLOOK_GRID_AXES, "%s down, %s across")
            .put(TextKey.OUTLOOK_GRID_ADVANCE, "%s advance")
            .put(TextKey.OUTLOOK_GRID_AWAITS, "%s")
            .put(TextKey.OUTLOOK_GRID_NOBODY, "nobody advances")
            .buildOrThrow();

    private static final ImmutableMap<TextKey, Template> TEMPLATES =
            Maps.immutableEnumMap(Maps.transformValues(TEXTS, Template::of));

    private English() {}

    /** Every key with its text. */
    static Map<TextKey, String> texts() {
        return TEXTS;
    }

    static Template template(TextKey key) {
        Template template = TEMPLATES.get(key);
        return template == null ? Template.of(key.key()) : template;
    }
}
