package io.github.secondleg.notation;

import io.github.secondleg.Association;
import io.github.secondleg.Incident;
import io.github.secondleg.Match;
import io.github.secondleg.Ruling;
import io.github.secondleg.Side;
import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.SingleTies;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import io.github.secondleg.Ties;
import io.github.secondleg.TwoLeggedTie;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random ties with any facts, and with names that are hard for a notation. */
final class NotedTies {
    private NotedTies() {}

    static Arbitrary<TwoLeggedTie> any() {
        return Combinators.combine(
                        Ties.anyBetween(pairs()),
                        names(),
                        teams(),
                        Arbitraries.integers().between(0, 9))
                .as((tie, name, other, oddity) ->
                        oddity == 5 ? passedOver(tie) : (TwoLeggedTie) withOddities(tie, name, other, oddity));
    }

    /** The same for ties of a single match. */
    static Arbitrary<SingleMatchTie> anyOfOneMatch() {
        return Combinators.combine(
                        SingleTies.anyBetween(pairs()),
                        names(),
                        teams(),
                        Arbitraries.integers().between(0, 9))
                .as((tie, name, other, oddity) -> (SingleMatchTie) withOddities(tie, name, other, oddity));
    }

    static Arbitrary<String> names() {
        Arbitrary<String> known = Arbitraries.of(
                "Onze Créateurs",
                "Étoile du Congo",
                "الأهلي",
                "浦和レッズ",
                "İstanbul Başakşehir",
                "1. FC",
                "v",
                "Hotel by the Sea",
                "Ajax, the",
                "The \"Reds\"",
                "first leg",
                "1–0");
        Arbitrary<String> ofMarks = Arbitraries.strings()
                .withChars(" vonat–1(),;:#\"\\\u00A0\u202E\u200D\u2028\uD83D\uDE00\n\t")
                .ofMinLength(1)
                .ofMaxLength(12);
        Arbitrary<String> ofAll = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(12);
        return Arbitraries.frequencyOf(Tuple.of(5, known), Tuple.of(2, ofMarks), Tuple.of(1, ofAll))
                .filter(name -> !name.isBlank() && name.equals(name.strip()));
    }

    private static Arbitrary<Team> teams() {
        Arbitrary<String> codes = Arbitraries.of("MLI", "EGY", "RWA");
        return Combinators.combine(names(), codes, names().optional(0.2)).as((name, code, id) -> {
            Team team = Team.of(name, code);
            return id.isPresent() ? team.withId(id.get()) : team;
        });
    }

    /** Teams with different ids, some of them with the same name. */
    private static Arbitrary<Tuple.Tuple2<Team, Team>> pairs() {
        return Combinators.combine(teams(), teams())
                .as((one, two) -> Tuple.of(one, one.equals(two) ? two.withId(two.id() + "*") : two));
    }

    private static TwoLeggedTie passedOver(TwoLeggedTie tie) {
        return TwoLeggedTie.between(tie.first(), tie.second())
                .with(Incident.noShow(tie.first(), Match.FIRST_LEG))
                .withSecondLeg(tie.secondLeg());
    }

    private static Tie withOddities(Tie tie, String name, Team other, int oddity) {
        Team first = tie.first();
        return switch (oddity) {
            case 0 -> tie.with(Incident.withdrawal(other.withId(first.id())));
            case 1 -> tie.with(Incident.suspension(first.association(), name));
            case 2 ->
                tie.with(Incident.suspension(Association.of(first.association().code()), " " + name + "\n"));
            case 3 -> placeGiven(tie, other, name);
            case 4 -> placeGiven(tie, tie.team(Side.SECOND), " " + name);
            default -> tie;
        };
    }

    private static Tie placeGiven(Tie tie, Team team, String authority) {
        return tie.rulings().stream().anyMatch(Ruling.PlaceGiven.class::isInstance)
                ? tie
                : tie.with(Ruling.placeGivenTo(team, authority));
    }
}
