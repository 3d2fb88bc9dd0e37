package io.github.secondleg;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * When an incident settles a tie, written a second time: slow, plain, from the public facts alone, and not in the engine's way. It
 * walks through the days of a tie and asks on each of them who is out.
 */
final class NaiveOracle {
    enum Outcome {
        ADVANCES,
        PENDING,
        NOBODY
    }

    /** The name of what decides: an elimination, a ruling, or a criterion. */
    record Answer(Outcome outcome, Optional<Team> winner, String by) {
        static final String EXIT = "an exit";
        static final String RULING = "ruling";

        static Answer advances(Team team, String by) {
            return new Answer(Outcome.ADVANCES, Optional.of(team), by);
        }

        static Answer pending(String by) {
            return new Answer(Outcome.PENDING, Optional.empty(), by);
        }

        static Answer nobody(String by) {
            return new Answer(Outcome.NOBODY, Optional.empty(), by);
        }
    }

    private final TwoLeggedTie tie;
    private final NaiveExits exits;
    private final NaiveOwnResult own;

    NaiveOracle(TiebreakChain chain, TwoLeggedTie tie) {
        this.tie = knowsPlayOffMatch(chain) ? tie : withoutPlayOffMatch(tie);
        this.own = NaiveOwnResult.of(chain, playOffMatchOf(tie, this.tie));
        this.exits = new NaiveExits(chain.sanctions(), this.tie, own);
    }

    static Answer ask(TiebreakChain chain, TwoLeggedTie tie) {
        return new NaiveOracle(chain, tie).answer();
    }

    private static boolean knowsPlayOffMatch(TiebreakChain chain) {
        return chain.criteria().stream().anyMatch(NaiveOracle::knowsPlayOffMatch);
    }

    /** A custom criterion might ask for it. */
    static boolean knowsPlayOffMatch(Tiebreaker criterion) {
        Set<String> others = Set.of(
                "points",
                "aggregate",
                "goal difference",
                "goal average",
                "away goals",
                "extra time",
                "golden goal",
                "silver goal",
                "coin toss",
                "away goals in extra time",
                "penalty shoot-out",
                "drawing of lots",
                "higher seed");
        return !others.contains(criterion.name());
    }

    private static TwoLeggedTie withoutPlayOffMatch(TwoLeggedTie tie) {
        TwoLeggedTie bare = NaiveOwnResult.withoutIncidents(tie);
        for (Incident incident : tie.incidents()) {
            boolean atPlayOff = incident instanceof Incident.Failure failure && failure.match() == Match.PLAY_OFF_MATCH;
            bare = atPlayOff ? bare : bare.with(incident);
        }
        return bare;
    }

    /** The criteria still know that there was one, since it shows a goalless extra time. */
    private static TwoLeggedTie playOffMatchOf(TwoLeggedTie tie, TwoLeggedTie other) {
        return tie.playOffMatch().map(other::withPlayOffMatch).orElse(other);
    }

    private Answer answer() {
        for (LocalDate date : calendar()) {
            Set<Team> out = outOn(Optional.of(date));
            if (!out.isEmpty()) {
                return settled(out);
            }
        }
        Set<Team> outAtSomeTime = outOn(Optional.empty());
        return outAtSomeTime.isEmpty() ? own.answer() : settled(outAtSomeTime);
    }

    private Set<Team> outOn(Optional<LocalDate> date) {
        Set<Team> out = new HashSet<>();
        if (exits.isOut(tie.first(), date)) {
            out.add(tie.first());
        }
        if (exits.isOut(tie.second(), date)) {
            out.add(tie.second());
        }
        return out;
    }

    private Answer settled(Set<Team> out) {
        for (Team team : new Team[] {tie.first(), tie.second()}) {
            if (!out.contains(team) && !exits.isDisqualifiedFromThisTie(team)) {
                return Answer.advances(team, Answer.EXIT);
            }
        }
        return Answer.nobody(Answer.EXIT);
    }

    /** Every date in a fact of the tie. */
    private TreeSet<LocalDate> calendar() {
        TreeSet<LocalDate> days = new TreeSet<>();
        tie.firstLeg().date().ifPresent(days::add);
        tie.secondLeg().date().ifPresent(days::add);
        tie.playOffMatch().flatMap(playOff -> playOff.match().date()).ifPresent(days::add);
        tie.incidents().forEach(incident -> incident.date().ifPresent(days::add));
        return days;
    }
}
