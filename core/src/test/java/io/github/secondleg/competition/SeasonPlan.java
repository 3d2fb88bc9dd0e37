package io.github.secondleg.competition;

import io.github.secondleg.Team;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A random plan for 2 to 64 teams. It has byes, matches for third place, windows, and rounds that are completely or partly drawn later,
 * with teams that enter by the draw.
 */
final class SeasonPlan {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int DAYS_OF_A_ROUND = 10;
    private static final int MOST_CLUBS = 64;

    private final Random random;
    private final List<Round> rounds = new ArrayList<>();
    /** The slots that are drawn for each drawn round, from the first to the last. */
    private final Map<String, List<Slot>> balls = new LinkedHashMap<>();

    private final boolean hasDraws;
    private int clubs;

    SeasonPlan(Random random) {
        this.random = random;
        hasDraws = random.nextBoolean();
        int most = 2 + random.nextInt(MOST_CLUBS - 1);
        int atFirst = 2 + random.nextInt(most - 1); // small plans are more frequent, which is faster
        List<Slot> slots = new ArrayList<>();
        while (slots.size() < atFirst) {
            slots.add(newClub());
        }
        Collections.shuffle(slots, random);
        for (int number = 1; slots.size() > 1; number++) {
            slots = winners(add("Round " + number, slots));
        }
        if (random.nextBoolean()) {
            rounds.replaceAll(this::maybeInWindows);
        }
    }

    Competition competition() {
        return Competition.of("Random Cup", 2026, Cups.RULES, rounds.toArray(Round[]::new));
    }

    Map<String, List<Slot>> balls() {
        return balls;
    }

    /** The first date on which a round is played. */
    static LocalDate date(int round) {
        return START.plusDays((long) DAYS_OF_A_ROUND * round);
    }

    private Slot newClub() {
        return Slot.entrant(Team.of("Club " + ++clubs, "AS" + (char) ('A' + random.nextInt(8))));
    }

    private Round add(String name, List<Slot> slots) {
        boolean isDrawn = hasDraws && !rounds.isEmpty() && random.nextBoolean();
        if (isDrawn && slots.size() > 2) {
            int late = Math.min(random.nextInt(slots.size() / 4 + 1), MOST_CLUBS - clubs);
            for (int club = 0; club < late; club++) {
                slots.add(newClub());
            }
        }
        while (slots.size() % 2 == 1 || (slots.size() > 2 && random.nextInt(12) == 0)) {
            slots.add(random.nextInt(slots.size() + 1), Slot.bye());
        }
        Round round = Round.named(name).slots(isDrawn ? leftOpen(name, slots) : slots);
        if (slots.size() == 2 && !rounds.isEmpty() && random.nextBoolean()) {
            Round before = rounds.get(rounds.size() - 1);
            if (before.slots().size() == 4) {
                rounds.add(Round.named("Match for third place")
                        .slots(before.tieNames().stream().map(Slot::loserOf).toList()));
            }
        }
        rounds.add(round);
        return round;
    }

    /** The slots of a round that is drawn later. In one round of three some slots are known before. */
    private List<Slot> leftOpen(String round, List<Slot> slots) {
        boolean isWhole = random.nextInt(3) > 0;
        List<Slot> open = new ArrayList<>();
        List<Slot> drawn = new ArrayList<>();
        for (Slot slot : slots) {
            boolean isKnown = !isWhole && random.nextInt(3) == 0;
            open.add(isKnown ? slot : Slot.drawnLater());
            if (!isKnown) {
                drawn.add(slot);
            }
        }
        balls.put(round, drawn);
        return open;
    }

    private static List<Slot> winners(Round round) {
        List<String> ties = round.tieNames();
        return ties.stream()
                .filter(tie -> ties.size() > 1)
                .map(Slot::winnerOf)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** A window of one to three dates. Matches are played on any of three dates, so some are outside their windows. */
    private Round maybeInWindows(Round round) {
        LocalDate first = date(rounds.indexOf(round));
        LocalDate second = first.plusDays(5);
        return random.nextInt(4) == 0
                ? round
                : round.windows(
                        Window.of(first, first.plusDays(random.nextInt(3))),
                        Window.of(second, second.plusDays(random.nextInt(3))));
    }
}
