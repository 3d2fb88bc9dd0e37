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

/** A row as a tie: first every cell by itself, then what the cells say of each other, so that no fault hides another. */
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

    private final Row row;
    private final Clubs clubs;

    private TieRow(Row row, Clubs clubs) {
        this.row = row;
        this.clubs = clubs;
    }

    /** The tie, or nothing if the row has been left with faults. */
    static Optional<RecordedTie> read(Row row, Clubs clubs) {
        return new TieRow(row, clubs).read();
    }

    private Optional<RecordedTie> read() {
        Optional<String> round = row.read("round", Cell::name);
        Optional<Integer> number = row.read("tie", Cell::number);
        Optional<Team> first = club("first_leg_host");
        Optional<Team> second = club("second_leg_host");
        Optional<Leg> firstLeg = row.read("first_leg", Cell::leg);
        Optional<Leg> secondLeg = row.read("second_leg", Cell::leg);
        Optional<ShootOut> shootOut = row.readIfPresent("penalties", Cell::shootOut);
        Optional<Function<Tie, Incident>> told = row.readIfPresent("incident", IncidentText::read);
        Optional<String> criterion = row.read("decided_by", Cell::criterion);

        Optional<TwoLeggedTie> pairing = both(first, second, this::between);
        Optional<TwoLeggedTie> eventful =
                both(pairing, told, (tie, incident) -> row.read("incident", text -> tie.with(incident.apply(tie))));
        Optional<Team> advanced = pairing.flatMap(tie -> row.read("advances", name -> Clubs.oneOf(tie, name)));
        Optional<TwoLeggedTie> played = eventful.or(() -> pairing)
                .flatMap(tie -> both(
                        firstLeg,
                        secondLeg,
                        (one, two) -> Optional.of(tie.withFirstLeg(one).withSecondLeg(two))));
        Optional<TwoLeggedTie> ended =
                both(played, shootOut, (tie, kicks) -> row.read("penalties", text -> tie.withShootOut(kicks)));

        return row.isSound()
                ? Optional.of(new RecordedTie(
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
