package io.github.secondleg.outlook;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.Decision;
import io.github.secondleg.ExtraTime;
import io.github.secondleg.NextOnPitch;
import io.github.secondleg.Score;
import io.github.secondleg.Side;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import io.github.secondleg.Verdict;
import io.github.secondleg.text.Note;
import io.github.secondleg.text.TextKey;
import java.util.List;

/** The sentences of an outlook, before the match and in play: what is next or awaited, how it stands, and what each team needs. */
final class OutlookText {
    private final Decision decision;
    private final Tie tie;
    private final ImmutableList.Builder<Note> sentences = ImmutableList.builder();

    private OutlookText(Decision decision) {
        this.decision = decision;
        this.tie = decision.tie();
    }

    static List<Note> of(Outlook outlook) {
        OutlookText text = new OutlookText(outlook.decision());
        outlook.next().ifPresentOrElse(next -> text.addAhead(next, outlook), text::addDecision);
        return text.end();
    }

    static List<Note> of(LiveOutlook live) {
        OutlookText text = new OutlookText(live.outlook().decision());
        text.addInPlay(live.next(), live);
        return text.end();
    }

    private List<Note> end() {
        return sentences.addAll(decision.notes()).build();
    }

    private void addDecision() {
        sentences.addAll(decision.sentences());
    }

    private void addAhead(NextOnPitch next, Outlook outlook) {
        TextKey key = next.isPostponed() ? TextKey.OUTLOOK_NEXT_POSTPONED : TextKey.OUTLOOK_NEXT;
        sentences.add(Note.of(key, next.kind().awaited(), home(next), away(next)));
        addScenarios(next, outlook.scenarios());
    }

    private void addInPlay(NextOnPitch next, LiveOutlook live) {
        sentences.add(Note.of(
                TextKey.OUTLOOK_IN_PLAY,
                next.kind().awaited(),
                home(next),
                away(next),
                written(next.kind(), live.current())));
        addNow(live, List.of(home(next), away(next)));
        addScenarios(next, live.scenarios());
    }

    private Team home(NextOnPitch next) {
        return tie.team(next.home());
    }

    private Team away(NextOnPitch next) {
        return tie.team(next.home().opponent());
    }

    /** As a results page writes it: {@code 2–1}, {@code 2–1 in extra time}. */
    private static String written(NextOnPitch.Kind kind, Score goals) {
        return kind == NextOnPitch.Kind.EXTRA_TIME
                ? ExtraTime.ofGoals(goals.homeGoals(), goals.awayGoals()).toString()
                : goals.toString();
    }

    private void addScenarios(NextOnPitch next, List<Scenario> scenarios) {
        for (Side side : List.of(next.home(), next.home().opponent())) {
            sentences.addAll(Scenario.seenBy(side, scenarios));
        }
    }

    private void addNow(LiveOutlook live, List<Team> teams) {
        Verdict now = live.asItStands();
        sentences.add(toThat(Keys.NOW, now));
        boolean changes = false;
        for (Team team : teams) {
            Verdict then = live.afterGoalOf(team);
            if (!then.equals(now)) {
                sentences.add(toThat(Keys.AFTER_A_GOAL, then, team));
                changes = true;
            }
        }
        if (!changes) {
            sentences.add(Note.of(TextKey.OUTLOOK_GOAL_NONE));
        }
    }

    private Note toThat(Keys keys, Verdict verdict, Object... before) {
        ImmutableList.Builder<Object> arguments = ImmutableList.builder().add(before);
        verdict.side().ifPresent(side -> arguments.add(tie.team(side)));
        verdict.awaited().ifPresent(arguments::add);
        return Note.of(keys.of(verdict), arguments.build().toArray());
    }

    /** The keys of one sentence, by what a verdict says. */
    private record Keys(TextKey advance, TextKey goesOn, TextKey awaits, TextKey nobody) {
        static final Keys NOW = new Keys(
                TextKey.OUTLOOK_NOW_ADVANCE,
                TextKey.OUTLOOK_NOW_GOES_ON,
                TextKey.OUTLOOK_NOW_AWAITS,
                TextKey.OUTLOOK_NOW_NOBODY);
        static final Keys AFTER_A_GOAL = new Keys(
                TextKey.OUTLOOK_GOAL_ADVANCE,
                TextKey.OUTLOOK_GOAL_GOES_ON,
                TextKey.OUTLOOK_GOAL_AWAITS,
                TextKey.OUTLOOK_GOAL_NOBODY);

        TextKey of(Verdict verdict) {
            if (verdict.side().isPresent()) {
                return advance;
            }
            return verdict.awaited()
                    .map(awaited -> awaited.isOnPitch() ? goesOn : awaits)
                    .orElse(nobody);
        }
    }
}
