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

    /** What decides: an exit, a ruling, or a criterion by its name. */
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
        this.tie = tie;
        this.own = NaiveOwnResult.of(chain, tie);
        this.exits = new NaiveExits(chain.sanctions(), tie, own);
    }

    static Answer ask(TiebreakChain chain, TwoLeggedTie tie) {
        return new NaiveOracle(chain, tie).answer();
    }

    private Answer answer() {
        for (LocalDate day : calendar()) {
            Set<Team> out = outOn(Optional.of(day));
            if (!out.isEmpty()) {
                return settled(out);
            }
        }
        Set<Team> outAtSomeTime = outOn(Optional.empty());
        return outAtSomeTime.isEmpty() ? own.answer() : settled(outAtSomeTime);
    }

    private Set<Team> outOn(Optional<LocalDate> day) {
        Set<Team> out = new HashSet<>();
        if (exits.isOut(tie.first(), day)) {
            out.add(tie.first());
        }
        if (exits.isOut(tie.second(), day)) {
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

    /** Every day that any fact of the tie names. */
    private TreeSet<LocalDate> calendar() {
        TreeSet<LocalDate> days = new TreeSet<>();
        tie.firstLeg().day().ifPresent(days::add);
        tie.secondLeg().day().ifPresent(days::add);
        tie.playOffMatch().flatMap(playOff -> playOff.match().day()).ifPresent(days::add);
        tie.incidents().forEach(incident -> incident.day().ifPresent(days::add));
        return days;
    }
}
