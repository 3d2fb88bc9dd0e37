package io.github.secondleg;

import java.util.Optional;

/** A tie that has nothing but {@link PackedAnswers}, to try every word of them, even those that no real tie has. */
final class AnswersOnly extends Tie {
    AnswersOnly(int answers) {
        super(Team.of("One", "EGY"), Team.of("Two", "MLI"), answers, AfterLegs.NOTHING);
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
    Leg legOrNull(Match match) {
        return null;
    }

    @Override
    AnswersOnly withUnchecked(Match match, Leg leg) {
        return this;
    }

    @Override
    AnswersOnly withUnchecked(AfterLegs newAfterLegs) {
        return this;
    }

    @Override
    AnswersOnly with(AfterLegs newAfterLegs) {
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
    public AnswersOnly with(Match match, Leg leg) {
        return this;
    }

    @Override
    public AnswersOnly correcting(Match match, Leg leg) {
        return this;
    }

    @Override
    public AnswersOnly withExtraTime(ExtraTime extraTime) {
        return this;
    }

    @Override
    public AnswersOnly withShootOut(ShootOut shootOut) {
        return this;
    }

    @Override
    public AnswersOnly withPlayOffMatch(PlayOffMatch playOffMatch) {
        return this;
    }

    @Override
    public AnswersOnly withLotsDrawnFor(Team team) {
        return this;
    }

    @Override
    public AnswersOnly withHigherSeed(Team team) {
        return this;
    }

    @Override
    public AnswersOnly with(Incident incident) {
        return this;
    }

    @Override
    public AnswersOnly with(Ruling ruling) {
        return this;
    }

    @Override
    public AnswersOnly without(Incident incident) {
        return this;
    }

    @Override
    public AnswersOnly without(Ruling ruling) {
        return this;
    }

    @Override
    public AnswersOnly correcting(ExtraTime extraTime) {
        return this;
    }

    @Override
    public AnswersOnly correcting(ShootOut shootOut) {
        return this;
    }

    @Override
    public AnswersOnly correcting(PlayOffMatch playOffMatch) {
        return this;
    }
}
