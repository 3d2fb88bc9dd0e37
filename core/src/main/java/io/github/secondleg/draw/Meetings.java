package io.github.secondleg.draw;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the constraints say about every possible tie, with the first-leg host first: a tie is barred, or it belongs to a set of limited
 * groups. Ties of the same groups have the same signature, a number. Signature 0 means no group.
 */
final class Meetings<E> {
    static final int BARRED = -1;
    static final int FREE = 0;

    private record Group(int constraint, Object key) {}

    /** Signatures by host and visitor. */
    private final int[][] signatures;
    /** Groups by signature. */
    final ImmutableList<ImmutableList<Integer>> groups;
    /** The limit of each group. */
    final ImmutableList<Integer> limits;

    Meetings(Schedule<E> schedule, List<E> balls, int[] potOf, List<Constraint<E>> constraints) {
        signatures = new int[balls.size()][balls.size()];
        boolean[][] hosts = hosts(schedule);
        Map<Group, Set<Long>> members = new LinkedHashMap<>();
        Map<Long, List<Group>> limited = new LinkedHashMap<>();
        for (int host = 0; host < balls.size(); host++) {
            for (int visitor = 0; visitor < balls.size(); visitor++) {
                Optional<List<Group>> found = host != visitor && hosts[potOf[host]][potOf[visitor]]
                        ? groupsOf(new DrawnTie<>(balls.get(host), balls.get(visitor)), constraints)
                        : Optional.empty();
                signatures[host][visitor] = found.isPresent() ? FREE : BARRED;
                for (Group group : found.orElse(List.of())) {
                    long pair = Math.min(host, visitor) * 64L + Math.max(host, visitor);
                    members.computeIfAbsent(group, key -> new HashSet<>()).add(pair);
                    limited.computeIfAbsent(host * 64L + visitor, key -> new ArrayList<>())
                            .add(group);
                }
            }
        }
        // a limit that the ties of its group cannot exceed has no effect
        members.entrySet()
                .removeIf(group -> constraints.get(group.getKey().constraint()).most()
                        >= Math.min(group.getValue().size(), schedule.turns.size()));
        List<Group> live = new ArrayList<>(members.keySet());
        limits = live.stream()
                .map(group -> constraints.get(group.constraint()).most())
                .collect(ImmutableList.toImmutableList());
        Map<ImmutableList<Integer>, Integer> numbers = new HashMap<>(Map.of(ImmutableList.of(), FREE));
        List<ImmutableList<Integer>> bySignature = new ArrayList<>(List.of(ImmutableList.of()));
        limited.forEach((pair, all) -> {
            ImmutableList<Integer> indices = all.stream()
                    .map(live::indexOf)
                    .filter(index -> index >= 0)
                    .collect(ImmutableList.toImmutableList());
            int signature = numbers.computeIfAbsent(indices, key -> bySignature.size());
            if (signature == bySignature.size()) {
                bySignature.add(indices);
            }
            signatures[(int) (pair / 64)][(int) (pair % 64)] = signature;
        });
        groups = ImmutableList.copyOf(bySignature);
    }

    /** By two pots: {@code true} if a ball of the first ever hosts the first leg against a ball of the second. */
    private static boolean[][] hosts(Schedule<?> schedule) {
        boolean[][] hosts = new boolean[schedule.pots.size()][schedule.pots.size()];
        for (Turn turn : schedule.turns) {
            hosts[turn.firstPot()][turn.secondPot()] |= turn.hosting() != Hosting.SECOND_BALL;
            hosts[turn.secondPot()][turn.firstPot()] |= turn.hosting() != Hosting.FIRST_BALL;
        }
        return hosts;
    }

    /** The limited groups of a tie, or empty if the tie is barred. */
    private static <E> Optional<List<Group>> groupsOf(DrawnTie<E> tie, List<Constraint<E>> constraints) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < constraints.size(); i++) {
            Optional<?> key = constraints.get(i).groupOf(tie);
            if (key.isPresent() && constraints.get(i).most() == 0) {
                return Optional.empty();
            }
            if (key.isPresent()) {
                groups.add(new Group(i, key.get()));
            }
        }
        return Optional.of(groups);
    }

    int signature(int host, int visitor) {
        return signatures[host][visitor];
    }

    /** {@code true} if no constraint distinguishes two balls of one pot, so that swapping them changes no signature. */
    boolean areAlike(int one, int other) {
        if (signatures[one][other] != signatures[other][one]) {
            return false;
        }
        for (int third = 0; third < signatures.length; third++) {
            if (third != one
                    && third != other
                    && (signatures[one][third] != signatures[other][third]
                            || signatures[third][one] != signatures[third][other])) {
                return false;
            }
        }
        return true;
    }
}
