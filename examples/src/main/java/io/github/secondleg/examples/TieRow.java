package io.github.secondleg.examples;

import io.github.secondleg.Association;
import io.github.secondleg.Incident;
import io.github.secondleg.Leg;
import io.github.secondleg.ShootOut;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import io.github.secondleg.TwoLeggedTie;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads a row as a tie. It first reads every cell, then checks the cells against each other, so no fault hides another one. */
final class TieRow {
    static final List<String> COLUMNS = List.of(
            "round",
            "tie",
            "first_leg_host",
            "first_leg_host_association",
            "second_leg_host",
            "second_leg_host_association",
            "first_leg",
            "second_leg",
            "penalties",
            "incident",
            "advances",
            "decided_by");

    private final CsvRow row;
    private final Clubs clubs;

    private TieRow(CsvRow row, Clubs clubs) {
        this.row = row;
        this.clubs = clubs;
    }

    /** The tie, or empty if the row has faults. */
    static Optional<TieOnRecord> read(CsvRow row, Clubs clubs) {
        return new TieRow(row, clubs).read();
    }

    private Optional<TieOnRecord> read() {
        Optional<String> round = row.read("round", CsvCell::name);
        Optional<Integer> number = row.read("tie", CsvCell::number);
        Optional<Team> first = club("first_leg_host");
        Optional<Team> second = club("second_leg_host");
        Optional<Leg> firstLeg = row.read("first_leg", CsvCell::leg);
        Optional<Leg> secondLeg = row.read("second_leg", CsvCell::leg);
        Optional<ShootOut> shootOut = row.readIfPresent("penalties", CsvCell::shootOut);
        Optional<Function<Tie, Incident>> incident = row.readIfPresent("incident", IncidentText::read);
        Optional<String> criterion = row.read("decided_by", CsvCell::criterion);

        Optional<TwoLeggedTie> pairing = both(first, second, this::between);
        Optional<TwoLeggedTie> withIncident =
                both(pairing, incident, (tie, of) -> row.read("incident", text -> tie.with(of.apply(tie))));
        Optional<Team> advanced = pairing.flatMap(tie -> row.read("advances", name -> Clubs.oneOf(tie, name)));
        Optional<TwoLeggedTie> played = withIncident
                .or(() -> pairing)
                .flatMap(tie -> both(
                        firstLeg,
                        secondLeg,
                        (one, two) -> Optional.of(tie.withFirstLeg(one).withSecondLeg(two))));
        Optional<TwoLeggedTie> ended =
                both(played, shootOut, (tie, kicks) -> row.read("penalties", text -> tie.withShootOut(kicks)));

        return row.hasNoFault()
                ? Optional.of(new TieOnRecord(
                        round.orElseThrow(),
                        number.orElseThrow(),
                        ended.or(() -> played).orElseThrow(),
                        advanced.orElseThrow(),
                        criterion.orElseThrow()))
                : Optional.empty();
    }

    private Optional<TwoLeggedTie> between(Team first, Team second) {
        return row.read("second_leg_host", name -> TwoLeggedTie.between(first, second));
    }

    private static <A, B, C> Optional<C> both(Optional<A> one, Optional<B> other, BiFunction<A, B, Optional<C>> then) {
        return one.flatMap(a -> other.flatMap(b -> then.apply(a, b)));
    }

    private Optional<Team> club(String column) {
        String associationColumn = column + "_association";
        Optional<String> name = row.read(column, text -> clubs.name(text, row.line()));
        Optional<Association> association = row.read(associationColumn, Association::of);
        return both(
                name,
                association,
                (known, entering) -> row.read(associationColumn, code -> clubs.team(known, entering, row.line())));
    }
}
