package io.github.secondleg.text;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The English text of every key that a {@link Note} of ours can have: one whole sentence or phrase each, never pieced together. */
final class English {
    private static final ImmutableMap<String, String> TEXTS = ImmutableMap.<String, String>builder()
            // what a criterion saw
            .put("saw.goals", "%s %s %s")
            .put("saw.points", "%s %s points, %s %s points")
            .put("saw.higher-seed", "%s are the higher seed")
            .put("saw.lots", "drawn for %s")
            .put("saw.coin-toss", "won by %s")
            .put("saw.play-off-match", "%s v %s: %s")
            .put("saw.nothing-yet", "not known yet")
            .put("saw.taken-as-goalless", "not recorded, and followed by what comes after a goalless one")
            .put("saw.rule-of-its-own", "by a rule of its own")
            .put("saw.incident", "%s")
            .put("saw.incidents", "%s; %s")
            .put("saw.ruling", "%s")
            .put("saw.level-throughout", "level by every criterion")
            // what it said
            .put("result.level", "level")
            .put("result.advance", "%s advance")
            .put("result.awaiting", "awaiting %s")
            .put("result.nobody", "nobody advances")
            // what a match was taken for
            .put("counted.one-leg", "Only the %s counts.")
            .put("counted.standing", "The %s was abandoned at %s, which stands.")
            .put("counted.award", "The %s was awarded %s.")
            .put("counted.award.instead", "The %s was awarded %s instead of %s.")
            .put("counted.sanction", "The %s counts as %s for the %s.")
            // a results page's table
            .put("headline", "%s v %s: %s")
            .put("line.not-known", "not known yet")
            .put("line.goals", "%s")
            .put("line.goals.extra-time", "%s (aet)")
            .put("line.points", "%s (%s–%s points)")
            .put("line.away-goals", "%s (a)")
            .put("line.away-goals.extra-time", "%s (aet, a)")
            .put("line.shoot-out", "%s (%s pens)")
            .put("line.shoot-out.extra-time", "%s (aet, %s pens)")
            .put("line.play-off-match", "%s (play-off %s)")
            .put("line.criterion", "%s (%s)")
            .put("line.criterion.extra-time", "%s (aet, %s)")
            .put("line.walkover", "w/o")
            .put("line.disqualification", "disqualified")
            .put("line.ruling", "ruling")
            // results-page sentences
            .put("level", "%s on aggregate.")
            .put("level.after-extra-time", "%s on aggregate after extra time.")
            .put("level.match", "%s after normal time.")
            .put("level.match.after-extra-time", "%s after extra time.")
            .put("level.points", "%s–%s on points.")
            .put("won.points", "%s won %s–%s on points.")
            .put("won.aggregate", "%s won %s on aggregate.")
            .put("won.goal-difference", "%s won on goal difference (%s).")
            .put("won.goal-average", "%s won on goal average (%s).")
            .put("won.match", "%s won %s.")
            .put("won.away-goals", "%s won on away goals.")
            .put("won.extra-time", "%s won %s on aggregate after extra time.")
            .put("won.extra-time.alone", "%s won %s in extra time.")
            .put("won.extra-time.match", "%s won %s after extra time.")
            .put("won.golden-goal", "%s won by a golden goal.")
            .put("won.shoot-out", "%s won %s on penalties.")
            .put("won.play-off-match", "%s won the play-off match %s.")
            .put("won.play-off-match.awarded", "%s were awarded the play-off match %s.")
            .put("won.play-off-match.extra-time", "%s won the play-off match %s after extra time.")
            .put("won.play-off-match.shoot-out", "%s won the play-off match %s on penalties.")
            .put("won.lots", "%s won by drawing of lots.")
            .put("won.coin-toss", "%s won on the toss of a coin.")
            .put("won.higher-seed", "%s advance as the higher seed.")
            .put("won.criterion", "%s won on %s.")
            .put("walkover.withdrawal", "%s won on walkover after %s withdrew.")
            .put("walkover.withdrawal.dated", "%s won on walkover after %s withdrew on %s.")
            .put("walkover.no-show", "%s won on walkover after %s did not turn up for the %s.")
            .put("walkover.refusal-to-play-on", "%s won on walkover after %s refused to play on in the %s.")
            .put("walkover.too-few-players", "%s won on walkover after %s had too few players for the %s.")
            .put("walkover.suspension", "%s won on walkover after %s suspended %s.")
            .put("walkover.suspension.dated", "%s won on walkover after %s suspended %s on %s.")
            .put("walkover.disqualification", "%s advance after %s were disqualified.")
            .put("walkover.disqualification.dated", "%s advance after %s were disqualified on %s.")
            .put("nobody.both-out", "Nobody advances after the %s.")
            .put("nobody.both-out.each", "Nobody advances after the %s and the %s.")
            .put("nobody.criterion", "Nobody advances by %s.")
            .put("ruling.tie-awarded", "The organiser awarded the tie to %s.")
            .put("awaiting", "Awaiting %s.")
            .put("awaiting.ruling-on", "Awaiting a ruling of the organiser on the %s.")
            .put("awaiting.ruling-on.both", "Awaiting a ruling of the organiser on the %s and the %s.")
            .put("awaiting.ruling-on-match", "Awaiting a ruling of the organiser on the %s (%s).")
            // facts that the rules make irrelevant
            .put("extra-time.not-in-rules", "Extra time was recorded (%s); %s have none, and it does not count.")
            .put(
                    "extra-time.more-than-golden-goal",
                    "Extra time was recorded (%s), though by the golden goal it ends with its first goal.")
            .put("extra-time.not-needed", "Extra time was recorded (%s) but not needed: %s had settled the tie.")
            .put(
                    "extra-time.taken-as-goalless",
                    "Extra time was not recorded; it was taken as goalless, since %s followed.")
            .put("extra-time.replaced", "Extra time was recorded (%s) in a match whose score was replaced by an award.")
            .put("shoot-out.not-in-rules", "A shoot-out was recorded (%s); %s have none, and it does not count.")
            .put("shoot-out.not-needed", "A shoot-out was recorded (%s) but not needed: %s had settled the tie.")
            .put(
                    "shoot-out.replaced",
                    "A shoot-out was recorded (%s) after a match whose score was replaced by an award.")
            .put(
                    "play-off-match.not-in-rules",
                    "A play-off match was recorded (%s); %s have none, and it does not count.")
            .put(
                    "play-off-match.not-needed",
                    "A play-off match was recorded (%s) but not needed: %s had settled the tie.")
            .put("play-off-match.settled-without", "The play-off match was settled without its %s.")
            .put("lots.not-in-rules", "Lots were drawn (%s); %s have none, and they do not count.")
            .put("lots.not-needed", "Lots were drawn (%s) but not needed: %s had settled the tie.")
            .put("award.for-the-record", "The award of the %s (%s) is for the record only and does not count.")
            // incidents and rulings
            .put("incident.not-punished", "The %s is not punished by %s.")
            .put("incident.not-in-rules", "The %s does not count; %s have no such match.")
            .put("incident.after-the-end", "The %s came after the tie had ended and belongs to the next tie.")
            .put("incident.too-late", "The %s came after another exit had settled the tie.")
            .put(
                    "incident.too-late.suspension",
                    "The %s bars a match only of a day after another exit had settled the tie.")
            .put(
                    "incident.order-not-known",
                    "The %s counts as before the end of the tie, since the day of one of them is not known.")
            .put(
                    "incident.bars-no-match",
                    "The %s has put nobody out: no match still to be played is known to fall under it.")
            .put("incident.played-while-barred", "The %s was played on a day barred by the %s; it stands.")
            .put("incident.match-played", "The %s is recorded beside a score on the pitch (%s).")
            .put("incident.dealt-with", "The %s has no consequence of its own: the organiser ruled on the match.")
            .put("ruling.overtaken", "The ruling (%s) does not count: an exit settled the tie.")
            .put("ruling.place-given", "The tie stands as decided; who takes the place behind it was ruled: %s.")
            // two sets of rules
            .put("what-if", "%s v %s\n  under %s: %s\n  under %s: %s")
            // a tie of a competition
            .put("pairing.awaits", "%s")
            .put("pairing.awaits.winner", "the winner of %s")
            .put("pairing.awaits.loser", "the loser of %s")
            .put("pairing.awaits.loser-elsewhere", "the loser of %s (%s)")
            .put("pairing.awaits.draw", "the draw")
            .put("pairing.outside-window", "The %s on %s is outside its window (%s to %s).")
            .put("pairing.annulled", "What was recorded before was annulled by %s on %s.")
            .put("pairing.moved", "The tie was moved to %s by %s on %s.")
            // clubs of a competition
            .put("eliminated.place-given", "%s were given the place by %s.")
            .put("eliminated.place-given.dated", "%s were given the place by %s on %s.")
            .put("eliminated.incident", "Out after the %s.")
            .put("competition.ids-alike", "The club ids %s and %s differ in accents, capitals or punctuation alone.")
            // outlook
            .put("outlook.next", "Next: %s, %s v %s.")
            .put("outlook.next.postponed", "Next, on a day to be fixed: %s, %s v %s.")
            .put("outlook.in-play", "In play: %s, %s v %s, at %s.")
            .put("outlook.now.advance", "As it stands, %s advance.")
            .put("outlook.now.goes-on", "As it stands, it goes to %s.")
            .put("outlook.now.awaits", "As it stands, it awaits %s.")
            .put("outlook.now.nobody", "As it stands, nobody advances.")
            .put("outlook.goal.advance", "A goal for %s would put %s through.")
            .put("outlook.goal.goes-on", "A goal for %s would take it to %s.")
            .put("outlook.goal.awaits", "A goal for %s would leave it awaiting %s.")
            .put("outlook.goal.nobody", "A goal for %s would put both teams out.")
            .put("outlook.goal.none", "No single goal changes that.")
            .put("outlook.grid.axes", "%s down, %s across")
            .put("outlook.grid.advance", "%s advance")
            .put("outlook.grid.awaits", "%s")
            .put("outlook.grid.nobody", "nobody advances")
            .buildOrThrow();

    private static final String PLACE = "%s";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private English() {}

    /** Every key of ours with its text. */
    static ImmutableMap<String, String> texts() {
        return TEXTS;
    }

    static void checkPlaces(String key, int arguments) {
        int places = places(textOf(key));
        if (places != arguments && (places > 0 || TEXTS.containsKey(key))) {
            throw ErrorMessage.rejection(
                    "The note (" + key + ") has arguments (" + arguments
                            + ") that do not match the places in its text (" + places + "): " + textOf(key),
                    "Maybe an argument was left out, or the text needs a %s for each.");
        }
    }

    static String render(Note note) {
        if (note.key().startsWith(EnglishScenarios.PREFIX)) {
            return EnglishScenarios.render(note).orElseGet(() -> filled(note));
        }
        return filled(note);
    }

    private static String filled(Note note) {
        String text = textOf(note.key());
        List<String> words = note.arguments().stream().map(English::words).toList();
        if (places(text) == 0) {
            return words.isEmpty() ? text : text + ": " + String.join(", ", words);
        }
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (String argument : words) {
            int place = text.indexOf(PLACE, from);
            filled.append(text, from, place).append(argument);
            from = place + PLACE.length();
        }
        return filled.append(text.substring(from)).toString();
    }

    private static String textOf(String key) {
        return TEXTS.getOrDefault(key, key);
    }

    private static int places(String text) {
        return (text.length() - text.replace(PLACE, "").length()) / PLACE.length();
    }

    static String words(Object argument) {
        if (argument instanceof Named named) {
            return named.name();
        }
        if (argument instanceof List<?> sentences) {
            return sentences.stream().map(English::words).collect(Collectors.joining(" "));
        }
        return argument instanceof LocalDate date ? DAY.format(date) : argument.toString();
    }
}
