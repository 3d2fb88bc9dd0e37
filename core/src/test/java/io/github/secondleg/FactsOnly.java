package io.github.secondleg;

import java.util.Optional;

/** A tie that is nothing but a packed word of {@link PackedAnswers}: to ask about every word there can be, also those no tie has. */
final class FactsOnly extends Tie {
    FactsOnly(int facts) {
        super(Team.of("One", "EGY"), Team.of("Two", "MLI"), facts, AfterLegs.NOTHING);
    }

    @Override
    public Optional<Goals> aggregate() {
        return Optional.empty();
    }

    @Override
    public Optional<Goals> awayGoals() {
        return Optional.empty();
    }

    @Override
    Leg lastLeg(AfterLegs sequelOfLegs) {
        return Leg.scheduled();
    }

    @Override
    Leg became(Match match) {
        return null;
    }

    @Override
    FactsOnly withUnchecked(Match match, Leg leg) {
        return this;
    }

    @Override
    FactsOnly withoutPlayOffMatch() {
        return this;
    }

    @Override
    FactsOnly with(AfterLegs newSequel) {
        return this;
    }

    @Override
    FactsOnly beforePlayOffMatch() {
        return this;
    }

    @Override
    Match missingLeg() {
        return Match.FIRST_LEG;
    }

    @Override
    Match lastMatch() {
        return Match.SECOND_LEG;
    }

    @Override
    boolean isOverOneMatch() {
        return false;
    }

    @Override
    public FactsOnly with(Match match, Leg leg) {
        return this;
    }

    @Override
    public FactsOnly correcting(Match match, Leg leg) {
        return this;
    }

    @Override
    public FactsOnly withExtraTime(ExtraTime extraTime) {
        return this;
    }

    @Override
    public FactsOnly withShootOut(ShootOut shootOut) {
        return this;
    }

    @Override
    public FactsOnly withPlayOffMatch(PlayOffMatch playOffMatch) {
        return this;
    }

    @Override
    public FactsOnly withLotsDrawnFor(Team team) {
        return this;
    }

    @Override
    public FactsOnly withHigherSeed(Team team) {
        return this;
    }

    @Override
    public FactsOnly with(Incident incident) {
        return this;
    }

    @Override
    public FactsOnly with(Ruling ruling) {
        return this;
    }

    @Override
    public FactsOnly without(Incident incident) {
        return this;
    }

    @Override
    public FactsOnly without(Ruling ruling) {
        return this;
    }

    @Override
    public FactsOnly correcting(ExtraTime extraTime) {
        return this;
    }

    @Override
    public FactsOnly correcting(ShootOut shootOut) {
        return this;
    }

    @Override
    public FactsOnly correcting(PlayOffMatch playOffMatch) {
        return this;
    }
}
