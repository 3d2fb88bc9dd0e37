package io.github.secondleg.competition;

import io.github.secondleg.Side;
import io.github.secondleg.draw.Draw;
import io.github.secondleg.draw.Pot;
import io.github.secondleg.draw.PotPairing;
import io.github.secondleg.draw.Procedure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The draws of a random season. Each is held before its round; some are revoked and held again. */
final class SeasonDraws {
    private final Random random;
    private final Map<String, List<Slot>> balls;
    private final Map<String, List<Event>> held = new LinkedHashMap<>();

    SeasonDraws(Random random, Map<String, List<Slot>> balls) {
        this.random = random;
        this.balls = balls;
    }

    /** Holds the draw of a round at the latest when it is played; after that the draw does not change. */
    Competition holdAtLast(Competition season, String round, LocalDate date) {
        Competition drawn = balls.containsKey(round) && !held.containsKey(round) ? hold(season, round, date) : season;
        held.remove(round);
        balls.remove(round);
        return drawn;
    }

    /** Sometimes holds a draw while teams of an earlier round are still playing. */
    Competition maybeHoldEarly(Competition season, LocalDate date) {
        Competition drawn = season;
        for (String round : List.copyOf(balls.keySet())) {
            if (!held.containsKey(round) && random.nextInt(20) == 0) {
                drawn = hold(drawn, round, date);
            }
        }
        return drawn;
    }

    Competition holdAgain(Competition season, LocalDate date) {
        Competition drawn = season;
        for (String round : List.copyOf(held.keySet())) {
            List<Event> back = held.remove(round);
            Collections.shuffle(back, random);
            for (Event event : back) {
                drawn = drawn.record(Event.revoked(event));
            }
            if (random.nextBoolean()) {
                drawn = hold(drawn, round, date);
            }
        }
        return drawn;
    }

    private Competition hold(Competition season, String name, LocalDate date) {
        List<Slot> drawn = new ArrayList<>(balls.get(name));
        Round round = season.rounds().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        boolean isWhole = drawn.size() == round.slots().size() && new HashSet<>(drawn).size() == drawn.size();
        Competition after = isWhole
                ? season.record(
                        name, Draw.of(PotPairing.within(Pot.of("all", drawn))).hold(Procedure.SEQUENTIAL, random), date)
                : byHand(season, round, drawn, date);
        held.put(
                name,
                new ArrayList<>(after.events()
                        .subList(season.events().size(), after.events().size())));
        return after;
    }

    /** Draws with two byes among the balls, or with slots that are known before. {@link Draw} does neither. */
    private Competition byHand(Competition season, Round round, List<Slot> drawn, LocalDate date) {
        Collections.shuffle(drawn, random);
        Iterator<Slot> next = drawn.iterator();
        Competition after = season;
        for (int i = 0; i < round.slots().size(); i++) {
            if (round.slots().get(i).isOpen()) {
                Side side = i % 2 == 0 ? Side.FIRST : Side.SECOND;
                after = after.record(Event.filled(round.tieNames().get(i / 2), side, next.next(), date));
            }
        }
        return after;
    }
}
