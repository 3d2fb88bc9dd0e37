package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.Team;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects every fault of a plan, so that no fault hides another. The rounds are checked from the first to the last. */
final class PlanFaults {
    private final List<String> faults = new ArrayList<>();
    /** The round of every tie of the plan, by the name of the tie. */
    private final Map<String, Round> rounds = new HashMap<>();

    private final Map<String, Round> earlier = new HashMap<>();
    private final Map<Slot, String> taken = new HashMap<>();
    private final Map<String, Slot.Entrant> entrants = new HashMap<>();

    PlanFaults(String competition, List<Round> plan) {
        if (plan.isEmpty()) {
            add(CompetitionErrors.noRounds(competition));
        }
        for (Round round : plan) {
            round.tieNames().forEach(tie -> rounds.putIfAbsent(tie, round));
        }
    }

    List<String> all() {
        return ImmutableList.copyOf(faults);
    }

    void add(String fault) {
        faults.add(fault);
    }

    void check(Round round) {
        if (round.slots().isEmpty()) {
            add(CompetitionErrors.roundWithoutTies(round.name()));
        } else if (round.slots().size() % 2 == 1) {
            add(CompetitionErrors.slotLeftOver(round.name(), round.slots().size()));
        }
        List<String> names = round.tieNames();
        for (int i = 0; i < round.slots().size(); i++) {
            String tie = names.get(i / 2);
            checkSlot(round.slots().get(i), tie);
            if (i % 2 == 1 && earlier.put(tie, round) != null) {
                add(CompetitionErrors.tieTwice(tie));
            }
        }
        checkWindow(round);
    }

    private void checkSlot(Slot slot, String tie) {
        BracketLinks.source(slot).ifPresent(source -> {
            if (!rounds.containsKey(source)) {
                add(CompetitionErrors.slotOfUnknownTie(slot, tie));
            } else if (!earlier.containsKey(source)) {
                add(CompetitionErrors.slotOfLaterTie(slot, tie));
            }
            String other = taken.putIfAbsent(slot, tie);
            if (other != null) {
                add(CompetitionErrors.slotTwice(slot, other, tie));
            }
        });
        if (slot instanceof Slot.Entrant entrant) {
            Slot.Entrant other = entrants.putIfAbsent(entrant.team().id(), entrant);
            String before = taken.putIfAbsent(slot, tie);
            if (other != null) {
                Team team = entrant.team();
                add(CompetitionErrors.teamTwice(other.team(), String.valueOf(before), team, tie));
            }
        }
    }

    /** Compares the first window of a round with the last window of each round that feeds it. */
    private void checkWindow(Round round) {
        round.window(round.firstMatch())
                .ifPresent(window -> round.slots().stream()
                        .flatMap(slot -> BracketLinks.source(slot).stream())
                        .flatMap(source -> Optional.ofNullable(earlier.get(source)).stream())
                        .filter(feeding -> !feeding.equals(round))
                        .distinct()
                        .forEach(feeding -> feeding.window(feeding.lastMatch())
                                .filter(before -> !window.first().isAfter(before.last()))
                                .ifPresent(before -> add(windowBeforeFeeding(round, window, feeding, before)))));
    }

    private static String windowBeforeFeeding(Round round, Window window, Round feeding, Window before) {
        return CompetitionErrors.windowBeforeFeeding(
                round.name(), round.firstMatch(), window, feeding.name(), feeding.lastMatch(), before);
    }
}
