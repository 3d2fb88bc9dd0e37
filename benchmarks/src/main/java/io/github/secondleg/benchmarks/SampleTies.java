package io.github.secondleg.benchmarks;

import io.github.secondleg.ExtraTime;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.Score;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Team;
import io.github.secondleg.TwoLeggedTie;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Made-up ties, always the same ones, in orders that a branch predictor cannot learn. */
public final class SampleTies {
    /** The number of ties in one order. */
    public static final int COUNT = 4096;

    private static final int ORDERS = 16;
    private static final int TEAMS = 256;
    private static final int MOST_GOALS = 4;
    private static final int[][] SHOOT_OUTS = {{3, 0}, {4, 2}, {4, 3}, {5, 3}, {5, 4}, {6, 5}};
    private static final LocalDate SUSPENDED = LocalDate.of(2017, 3, 17);

    private final RandomGenerator random = new SplittableRandom(2017);
    private final Team[] teams = new Team[TEAMS];

    private SampleTies() {
        for (int i = 0; i < TEAMS; i++) {
            String code = "" + (char) ('A' + i / 26 % 26) + (char) ('A' + i % 26) + 'X';
            teams[i] = Team.of("Team " + i, code);
        }
    }

    /** Ties of a mix, in several orders. */
    public static TwoLeggedTie[][] of(Mix mix) {
        SampleTies ties = new SampleTies();
        return ties.inManyOrders(() -> ties.decidedBy(mix.draw(ties.random)));
    }

    /** Ties that only the first leg separates, so the last custom criterion decides. */
    public static TwoLeggedTie[][] levelButForTheFirstLeg() {
        SampleTies ties = new SampleTies();
        return ties.inManyOrders(() -> {
            Score score = ties.score();
            while (score.homeGoals() == score.awayGoals()) {
                score = ties.score();
            }
            return ties.tie(Leg.played(score), Leg.played(Score.of(score.homeGoals(), score.awayGoals())))
                    .withExtraTime(ExtraTime.ofGoals(0, 0));
        });
    }

    private TwoLeggedTie[][] inManyOrders(Supplier<TwoLeggedTie> next) {
        TwoLeggedTie[] ties = new TwoLeggedTie[COUNT];
        Arrays.setAll(ties, i -> next.get());
        TwoLeggedTie[][] orders = new TwoLeggedTie[ORDERS][];
        Arrays.setAll(orders, i -> shuffled(ties));
        return orders;
    }

    private TwoLeggedTie[] shuffled(TwoLeggedTie[] ties) {
        TwoLeggedTie[] shuffled = ties.clone();
        for (int i = COUNT - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            TwoLeggedTie swapped = shuffled[i];
            shuffled[i] = shuffled[other];
            shuffled[other] = swapped;
        }
        return shuffled;
    }

    private TwoLeggedTie decidedBy(Mix.Way way) {
        return switch (way) {
            case AGGREGATE -> onAggregate();
            case AWAY_GOALS -> onAwayGoals();
            case SHOOT_OUT -> onPenalties();
            case WALKOVER -> random.nextBoolean() ? byWithdrawal() : bySuspension();
        };
    }

    private TwoLeggedTie onAggregate() {
        Score one = score();
        Score two = score();
        return one.homeGoals() + two.awayGoals() == one.awayGoals() + two.homeGoals()
                ? onAggregate()
                : tie(Leg.played(one), Leg.played(two));
    }

    private TwoLeggedTie onAwayGoals() {
        Score one = score();
        Score two = score();
        boolean level = one.homeGoals() + two.awayGoals() == one.awayGoals() + two.homeGoals();
        return level && one.awayGoals() != two.awayGoals() ? tie(Leg.played(one), Leg.played(two)) : onAwayGoals();
    }

    private TwoLeggedTie onPenalties() {
        Score score = score();
        int[] kicks = SHOOT_OUTS[random.nextInt(SHOOT_OUTS.length)];
        ShootOut shootOut = random.nextBoolean() ? ShootOut.of(kicks[0], kicks[1]) : ShootOut.of(kicks[1], kicks[0]);
        return tie(Leg.played(score), Leg.played(Score.of(score.homeGoals(), score.awayGoals())))
                .withShootOut(shootOut);
    }

    private TwoLeggedTie byWithdrawal() {
        TwoLeggedTie tie = tie(Leg.played(score()), Leg.cancelled());
        return tie.with(Incident.withdrawal(anyOf(tie)));
    }

    private TwoLeggedTie bySuspension() {
        TwoLeggedTie tie = tie(Leg.played(score()), Leg.cancelled());
        return tie.with(Incident.suspension(anyOf(tie).association(), "FIFA").from(SUSPENDED));
    }

    private Team anyOf(TwoLeggedTie tie) {
        return random.nextBoolean() ? tie.first() : tie.second();
    }

    private TwoLeggedTie tie(Leg first, Leg second) {
        int host = random.nextInt(TEAMS);
        int visitors = (host + 1 + random.nextInt(TEAMS - 1)) % TEAMS;
        return TwoLeggedTie.of(teams[host], teams[visitors], first, second);
    }

    private Score score() {
        return Score.of(random.nextInt(MOST_GOALS + 1), random.nextInt(MOST_GOALS + 1));
    }
}
