package io.github.secondleg;

import java.util.Objects;

/**
 * How a tie of any kind grows once its matches are played, so that each step of {@link Tie} has one home and returns a tie of the same
 * kind.
 *
 * @param <T> that kind
 */
abstract class RecordedTie<T extends RecordedTie<T>> extends Tie {
    RecordedTie(Team first, Team second, int facts, AfterLegs sequel) {
        super(first, second, facts, sequel);
    }

    @Override
    public final T withExtraTime(ExtraTime extraTime) {
        LegUpdate.checkAgrees("extra time", sequel.extraTime(), Objects.requireNonNull(extraTime, "extraTime"));
        return with(sequel.with(extraTime));
    }

    @Override
    public final T withShootOut(ShootOut shootOut) {
        LegUpdate.checkAgrees("shoot-out", sequel.shootOut(), Objects.requireNonNull(shootOut, "shootOut"));
        return with(sequel.with(shootOut));
    }

    @Override
    public final T withPlayOffMatch(PlayOffMatch playOffMatch) {
        Objects.requireNonNull(playOffMatch, "playOffMatch");
        PlayOffMatch old = sequel.playOffMatch();
        return with(sequel.with(old == null ? playOffMatch : playOffMatch.over(old)));
    }

    @Override
    public final T withLotsDrawnFor(Team team) {
        return with(sequel.withLots(sideIn("drawing of lots", team)));
    }

    @Override
    public final T withHigherSeed(Team team) {
        return with(sequel.withHigherSeed(sideIn("seeding", team)));
    }

    @Override
    public final T with(Incident incident) {
        if (!Objects.requireNonNull(incident, "incident").concerns(first) && !incident.concerns(second)) {
            throw TieErrors.incidentOfAnotherTie(incident, this);
        }
        if (incident instanceof Incident.Failure failure && !has(failure.match())) {
            throw TieErrors.matchOfAnotherTie("incident", incident.toString(), failure.match(), this);
        }
        return with(sequel.with(incident));
    }

    @Override
    public final T with(Ruling ruling) {
        Objects.requireNonNull(ruling, "ruling");
        if (ruling instanceof Ruling.TieAwarded award) {
            sideIn("ruling", award.team());
        }
        if (ruling instanceof Ruling.OneLeg oneLeg && !has(oneLeg.leg())) {
            throw TieErrors.matchOfAnotherTie("ruling", ruling.toString(), oneLeg.leg(), this);
        }
        boolean fillsPlace = ruling instanceof Ruling.PlaceGiven;
        sequel.rulings().stream()
                .filter(earlier -> earlier instanceof Ruling.PlaceGiven == fillsPlace)
                .filter(earlier -> !earlier.equals(ruling))
                .findFirst()
                .ifPresent(earlier -> {
                    throw TieErrors.ruledTwice(earlier, ruling);
                });
        return with(sequel.with(ruling));
    }

    @Override
    public final T without(Incident incident) {
        return with(sequel.without(Objects.requireNonNull(incident, "incident")));
    }

    @Override
    public final T without(Ruling ruling) {
        AfterLegs without = sequel.without(Objects.requireNonNull(ruling, "ruling"));
        return with(without.after(lastLeg(without)));
    }

    @Override
    public final T correcting(ExtraTime extraTime) {
        return with(sequel.with(Objects.requireNonNull(extraTime, "extraTime")));
    }

    @Override
    public final T correcting(ShootOut shootOut) {
        return with(sequel.with(Objects.requireNonNull(shootOut, "shootOut")));
    }

    private Side sideIn(String what, Team team) {
        return sideOf(team).orElseThrow(() -> TieErrors.teamOfAnotherTie(what, team, this));
    }

    /** Whether a tie of this kind can have such a match. */
    private boolean has(Match match) {
        return match == Match.PLAY_OFF_MATCH || isOverOneMatch() == (match == Match.SINGLE_MATCH);
    }

    @Override
    final boolean lastMatchIsReplaced() {
        return PackedAnswers.replacesMatch(lastLeg(sequel));
    }

    /** What became of the match that extra time, kicks and lots follow, with the rulings that are recorded there. */
    abstract Leg lastLeg(AfterLegs sequelOfLegs);

    @Override
    public abstract T with(Match match, Leg leg);

    @Override
    public abstract T correcting(Match match, Leg leg);

    @Override
    abstract T with(AfterLegs newSequel);

    @Override
    abstract T withUnchecked(Match match, Leg leg);

    @Override
    abstract T beforePlayOffMatch();

    @Override
    abstract T withoutPlayOffMatch();
}
