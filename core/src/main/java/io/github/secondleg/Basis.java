package io.github.secondleg;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** What decided a tie where no criterion did: an exit, a ruling, or rules that have come to their end. It says the same of any tie. */
record Basis(String name, Optional<Citation> citation, Note saw, Note sentence, Verdict verdict) implements Tiebreaker {
    static final Basis END_OF_THE_RULES = pending("end of the rules", Note.of("saw.level-throughout"));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Nothing more can be said before the organiser rules. */
    private static Basis pending(String name, Note saw) {
        return new Basis(
                name, Optional.empty(), saw, Note.of("awaiting", Awaited.RULING), Verdict.awaits(Awaited.RULING));
    }

    /** A failure that no rule answers, or that both teams are guilty of where only one can be given the match. */
    static Basis unanswered(Incident.Failure failure) {
        return pending("ruling", Note.of("saw.incident", failure));
    }

    static Basis awarded(Ruling.TieAwarded ruling, Side to) {
        return new Basis(
                "ruling",
                Optional.empty(),
                Note.of("saw.ruling", ruling),
                Note.of("ruling.tie-awarded", ruling.team().name()),
                Verdict.advances(to));
    }

    static Basis walkover(TiebreakChain chain, Tie tie, Exit exit) {
        Side winner = exit.side().opponent();
        return new Basis(
                name(exit),
                chain.sanctions().citation(exit.incident().kind()),
                Note.of("saw.incident", exit.incident()),
                sentence(exit, tie.team(winner).name(), tie.team(exit.side()).name()),
                Verdict.advances(winner));
    }

    static Basis bothOut(TiebreakChain chain, Exit one, Exit other) {
        return new Basis(
                name(one),
                chain.sanctions().citation(one.incident().kind()),
                one.incident().equals(other.incident())
                        ? Note.of("saw.incident", one.incident())
                        : Note.of("saw.incidents", one.incident(), other.incident()),
                Note.of("nobody.both-out"),
                Verdict.nobody());
    }

    private static String name(Exit exit) {
        return switch (exit.incident().kind()) {
            case DISQUALIFICATION, DISQUALIFICATION_FROM_TIE -> "disqualification";
            default -> "walkover";
        };
    }

    private static Note sentence(Exit exit, String winner, String loser) {
        if (exit.incident() instanceof Incident.Suspension suspension) {
            return suspension
                    .day()
                    .map(start -> Note.of(
                            "walkover.suspension.dated",
                            winner,
                            suspension.body(),
                            suspension.association(),
                            inWords(start)))
                    .orElse(Note.of("walkover.suspension", winner, suspension.body(), suspension.association()));
        }
        if (exit.incident() instanceof Incident.Failure failure) {
            return Note.of("walkover." + failure.kind().toString().replace(' ', '-'), winner, loser, failure.match());
        }
        boolean withdrew = exit.incident().kind() == Incident.Kind.WITHDRAWAL;
        return Note.of(withdrew ? "walkover.withdrawal" : "walkover.disqualification", winner, loser);
    }

    private static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    @Override
    public Verdict judge(Tie tie) {
        return verdict;
    }

    @Override
    public Note observe(Tie tie) {
        return saw;
    }

    @Override
    public Note summarise(Tie tie, Side winner) {
        return sentence;
    }
}
