package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.text.Note;
import java.util.List;

/** The sentences of an {@link Outlook}: what is next or awaited, how it stands in play, and what each club needs. */
final class OutlookText {
    private final Outlook outlook;
    private final Decision decision;
    private final Tie tie;
    private final ImmutableList.Builder<Note> sentences = ImmutableList.builder();

    private OutlookText(Outlook outlook) {
        this.outlook = outlook;
        this.decision = outlook.decision();
        this.tie = decision.tie;
    }

    static List<Note> of(Outlook outlook) {
        OutlookText text = new OutlookText(outlook);
        NextOnPitch next = outlook.stage();
        if (next == null) {
            text.sentences.addAll(Summary.sentences(text.decision));
        } else {
            text.addNext(next);
        }
        return text.sentences.addAll(text.decision.notes()).build();
    }

    private void addNext(NextOnPitch next) {
        Side atHome = next.homeIn(tie);
        Team home = tie.team(atHome);
        Team away = tie.team(atHome.opponent());
        Score current = outlook.current().orElse(null);
        if (current == null) {
            String key = next.isPutOffIn(tie) ? "outlook.next.postponed" : "outlook.next";
            sentences.add(Note.of(key, next.awaited(), home, away));
        } else {
            String score = next.written(current);
            sentences.add(Note.of("outlook.in-play", next.awaited(), home, away, score));
            addNow(home, away);
        }
        List<Outlook.Scenario> rules = outlook.scenarios();
        sentences.addAll(outlook.seenBy(atHome, rules));
        sentences.addAll(outlook.seenBy(atHome.opponent(), rules));
    }

    private void addNow(Team home, Team away) {
        Verdict now = outlook.asItStands();
        sentences.add(toThat("outlook.now.", now));
        boolean changes = false;
        for (Team team : List.of(home, away)) {
            Verdict then = outlook.afterGoalOf(team);
            if (!then.equals(now)) {
                sentences.add(toThat("outlook.goal.", then, team));
                changes = true;
            }
        }
        if (!changes) {
            sentences.add(Note.of("outlook.goal.none"));
        }
    }

    private Note toThat(String key, Verdict verdict, Object... before) {
        ImmutableList.Builder<Object> arguments = ImmutableList.builder().add(before);
        verdict.side().ifPresent(side -> arguments.add(tie.team(side)));
        verdict.awaited().ifPresent(arguments::add);
        return Note.of(key + kind(verdict), arguments.build().toArray());
    }

    /** What a verdict is called in the keys of texts that do not say it of one club. */
    private static String kind(Verdict verdict) {
        if (verdict.side().isPresent()) {
            return "advance";
        }
        return verdict.awaited()
                .map(awaited -> NextOnPitch.isOnPitch(awaited) ? "goes-on" : "awaits")
                .orElse("nobody");
    }
}
