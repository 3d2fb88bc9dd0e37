package io.github.secondleg.draw;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pots of a draw in the order in which pairings name them, and its ties in the order in which they are drawn. */
final class Schedule<E> {
    /** A set of balls is stored as the bits of a word. */
    private static final int MOST_BALLS = 64;

    final ImmutableList<Pot<E>> pots;
    final ImmutableList<Turn> turns;
    /** The number of balls that are never drawn, by pot. */
    final ImmutableList<Integer> undrawn;

    Schedule(List<PotPairing<E>> pairings) {
        if (pairings.isEmpty()) {
            throw DrawErrors.noPairing();
        }
        pots = pots(pairings);
        int[] left = pots.stream().mapToInt(pot -> pot.balls().size()).toArray();
        List<Turn> all = new ArrayList<>();
        for (int number = 0; number < pairings.size(); number++) {
            addTurns(number, pairings.get(number), left, all);
        }
        turns = ImmutableList.copyOf(all);
        undrawn = Arrays.stream(left).boxed().collect(ImmutableList.toImmutableList());
    }

    private static <E> ImmutableList<Pot<E>> pots(List<PotPairing<E>> pairings) {
        Map<String, Pot<E>> byName = new LinkedHashMap<>();
        Map<E, Pot<E>> byBall = new LinkedHashMap<>();
        for (PotPairing<E> pairing : pairings) {
            for (Pot<E> pot : List.of(pairing.first(), pairing.second())) {
                if (!byName.computeIfAbsent(pot.name(), name -> pot).equals(pot)) {
                    throw DrawErrors.twoPotsOfOneName(pot.name());
                }
                for (E ball : pot.balls()) {
                    Pot<E> holder = byBall.computeIfAbsent(ball, key -> pot);
                    if (!holder.equals(pot)) {
                        throw DrawErrors.ballTwice(ball, holder.name(), pot.name());
                    }
                }
            }
        }
        if (byBall.size() > MOST_BALLS) {
            throw DrawErrors.tooManyBalls(byBall.size(), MOST_BALLS);
        }
        return ImmutableList.copyOf(byName.values());
    }

    /** The number of balls that are drawn. */
    int balls() {
        Turn last = turns.get(turns.size() - 1);
        return last.ball() + last.balls();
    }

    private void addTurns(int number, PotPairing<E> pairing, int[] left, List<Turn> all) {
        int first = pots.indexOf(pairing.first());
        int second = pots.indexOf(pairing.second());
        int eachTie = first == second ? 2 : 1;
        int shorter = left[first] <= left[second] ? first : second;
        if (left[shorter] == 0) {
            throw DrawErrors.nothingLeft(pairing, pots.get(shorter).name());
        }
        if (left[shorter] < eachTie) {
            throw DrawErrors.singleBall(pots.get(shorter).name());
        }
        int most = left[shorter] / eachTie;
        int ties = pairing.ties().orElse(most);
        if (ties > most) {
            throw DrawErrors.tooManyTies(pairing, ties, pots.get(shorter).name(), left[shorter]);
        }
        for (int tie = 0; tie < ties; tie++) {
            boolean firstRunsOut = left[first] == (ties - tie) * eachTie;
            boolean secondRunsOut = left[second] == (ties - tie) * eachTie;
            int firstLeft = left[first]--;
            int secondLeft = left[second]--;
            Turn before = all.isEmpty() ? null : all.get(all.size() - 1);
            int ball = before == null ? 0 : before.ball() + before.balls();
            all.add(new Turn(
                    ball,
                    number,
                    first,
                    second,
                    pairing.hosting(),
                    firstLeft,
                    secondLeft,
                    firstRunsOut,
                    secondRunsOut));
        }
    }
}
