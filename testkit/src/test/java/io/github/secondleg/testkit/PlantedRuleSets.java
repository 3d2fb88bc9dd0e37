package io.github.secondleg.testkit;

import io.github.secondleg.Citation;
import io.github.secondleg.Edition;
import io.github.secondleg.Goals;
import io.github.secondleg.Incident;
import io.github.secondleg.Match;
import io.github.secondleg.RuleSet;
import io.github.secondleg.Sanctions;
import io.github.secondleg.Side;
import io.github.secondleg.Tie;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.Verdict;
import io.github.secondleg.text.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A rule set without a mistake, and rule sets with one common mistake each. {@link PlantedLoader} loads them. */
public final class PlantedRuleSets {
    private static final Citation ARTICLE = Citation.of("Village Cup Rules", "2026", "7", Citation.Source.TEXT);

    private PlantedRuleSets() {}

    static Tiebreaker cited(String name, Function<Tie, Verdict> rule) {
        return Tiebreaker.of(name, rule).citing(ARTICLE);
    }

    private static Sanctions sanctions() {
        Sanctions sanctions = Sanctions.none();
        for (Incident.Kind kind : Incident.Kind.values()) {
            sanctions = sanctions.eliminating(kind, ARTICLE);
        }
        return sanctions.awarding(Incident.Kind.TOO_FEW_PLAYERS, 3, ARTICLE);
    }

    static TiebreakChain chain() {
        return TiebreakChain.of(
                        "the rules of the Village Cup",
                        Tiebreaker.aggregate().citing(ARTICLE),
                        Tiebreaker.awayGoals().citing(ARTICLE),
                        Tiebreaker.extraTime().citing(ARTICLE),
                        Tiebreaker.shootOut().citing(ARTICLE))
                .withSanctions(sanctions());
    }

    /** The rules with another criterion instead of the shoot-out. */
    static TiebreakChain endingWith(Tiebreaker last) {
        return chain().replacing(Tiebreaker.shootOut(), last);
    }

    /** A rule set without a mistake. */
    public static class Right implements RuleSet {
        /** Called by the loader. */
        public Right() {}

        @Override
        public String name() {
            return "village-cup";
        }

        @Override
        public Set<String> aliases() {
            return Set.of("village");
        }

        @Override
        public TiebreakChain chain() {
            return PlantedRuleSets.chain();
        }

        @Override
        public List<Edition> editions() {
            TiebreakChain replay = TiebreakChain.of(
                            "the rules of the Village Cup until 1990",
                            Tiebreaker.aggregate().citing(ARTICLE),
                            Tiebreaker.playOffMatch().citing(ARTICLE),
                            Tiebreaker.lots().citing(ARTICLE))
                    .withSanctions(sanctions());
            return List.of(
                    Edition.ofSeasons(1980, 1990, replay, "semi-finals", "final"),
                    Edition.sinceSeason(1991, chain(), "semi-finals", "final"));
        }
    }

    /** The goals of each team at home count as away goals. */
    public static final class AwayGoalsOfTheWrongLeg extends Right {
        /** Called by the loader. */
        public AwayGoalsOfTheWrongLeg() {}

        @Override
        public TiebreakChain chain() {
            return PlantedRuleSets.chain()
                    .replacing(
                            Tiebreaker.awayGoals(),
                            cited(
                                    "away goals of the wrong leg",
                                    tie -> Verdict.higher(
                                            tie.goals(Match.FIRST_LEG)
                                                    .map(Goals::first)
                                                    .orElse(0),
                                            tie.goals(Match.SECOND_LEG)
                                                    .map(Goals::second)
                                                    .orElse(0))));
        }
    }

    /** The trailing team advances on aggregate. */
    public static final class AggregateInverted extends Right {
        /** Called by the loader. */
        public AggregateInverted() {}

        @Override
        public TiebreakChain chain() {
            Tiebreaker aggregate = Tiebreaker.aggregate();
            return PlantedRuleSets.chain()
                    .replacing(aggregate, cited("aggregate", tie -> inverted(aggregate.judge(tie))));
        }
    }

    /** The team that loses on penalties advances. */
    public static final class ShootOutInverted extends Right {
        /** Called by the loader. */
        public ShootOutInverted() {}

        @Override
        public TiebreakChain chain() {
            Tiebreaker shootOut = Tiebreaker.shootOut();
            return PlantedRuleSets.chain()
                    .replacing(shootOut, cited("shoot-out", tie -> inverted(shootOut.judge(tie))));
        }
    }

    private static Verdict inverted(Verdict verdict) {
        return verdict.side().map(Side::opponent).map(Verdict::advances).orElse(verdict);
    }

    /** Only the goals of the second leg's visitors count in extra time. */
    public static final class HostForgottenInExtraTime extends Right {
        /** Called by the loader. */
        public HostForgottenInExtraTime() {}

        @Override
        public TiebreakChain chain() {
            return PlantedRuleSets.chain()
                    .replacing(
                            Tiebreaker.extraTime(),
                            cited(
                                    "extra time",
                                    tie -> Verdict.higher(
                                            tie.goalsInExtraTime()
                                                    .map(Goals::first)
                                                    .orElse(0),
                                            0)));
        }
    }

    /** The first team in alphabetical order advances from a level tie. */
    public static final class NameDependent extends Right {
        /** Called by the loader. */
        public NameDependent() {}

        @Override
        public TiebreakChain chain() {
            return PlantedRuleSets.chain()
                    .replacing(
                            Tiebreaker.shootOut(),
                            cited(
                                    "alphabet",
                                    tie -> Verdict.lower(
                                            tie.first()
                                                    .name()
                                                    .compareTo(tie.second().name()),
                                            0)));
        }
    }

    /** Withdrawals have no consequence. */
    public static final class WithdrawalsForgotten extends Right {
        /** Called by the loader. */
        public WithdrawalsForgotten() {}

        @Override
        public TiebreakChain chain() {
            return PlantedRuleSets.chain().withSanctions(sanctions().without(Incident.Kind.WITHDRAWAL));
        }
    }

    /** The criterion assumes that the legs were played. */
    public static final class ThrowsOnCancelledLegs extends Right {
        /** Called by the loader. */
        public ThrowsOnCancelledLegs() {}

        @Override
        public TiebreakChain chain() {
            return PlantedRuleSets.chain()
                    .replacing(
                            Tiebreaker.aggregate(),
                            cited(
                                    "aggregate",
                                    tie -> tie.aggregate()
                                            .orElseThrow()
                                            .leader()
                                            .map(Verdict::advances)
                                            .orElse(Verdict.level())));
        }
    }

    /** The criterion returns no verdict for level teams. */
    public static final class NoVerdict extends Right {
        /** Called by the loader. */
        public NoVerdict() {}

        @Override
        @SuppressWarnings({"DataFlowIssue", "NullAway"}) // null on purpose
        public TiebreakChain chain() {
            return PlantedRuleSets.endingWith(cited("fair play", tie -> null));
        }
    }

    /** The criterion has a verdict and throws for the text. */
    public static final class NoObservation extends Right {
        /** Called by the loader. */
        public NoObservation() {}

        @Override
        public TiebreakChain chain() {
            return PlantedRuleSets.endingWith(
                    new Tiebreaker() {
                        @Override
                        public String name() {
                            return "fair play";
                        }

                        @Override
                        public Verdict judge(Tie tie) {
                            return Verdict.level();
                        }

                        @Override
                        public Note observe(Tie tie) {
                            throw new UnsupportedOperationException("fair play");
                        }
                    }.citing(ARTICLE));
        }
    }

    /** The kicks of a shoot-out count as goals: 1–1 and 4–2 become 5–3. */
    public static final class ShootOutAsGoals extends Right {
        /** Called by the loader. */
        public ShootOutAsGoals() {}

        @Override
        public TiebreakChain chain() {
            Tiebreaker aggregate = Tiebreaker.aggregate();
            return PlantedRuleSets.chain()
                    .replacing(
                            aggregate,
                            cited(
                                    "aggregate",
                                    tie -> tie.aggregate()
                                            .map(goals -> Verdict.higher(
                                                    goals.first()
                                                            + tie.kicks()
                                                                    .map(Goals::first)
                                                                    .orElse(0),
                                                    goals.second()
                                                            + tie.kicks()
                                                                    .map(Goals::second)
                                                                    .orElse(0)))
                                            .orElseGet(() -> aggregate.judge(tie))));
        }
    }

    /** Away goals come before the aggregate, which is not declared. */
    public static final class AwayGoalsFirst extends Right {
        /** Called by the loader. */
        public AwayGoalsFirst() {}

        @Override
        public TiebreakChain chain() {
            return PlantedRuleSets.chain()
                    .without(Tiebreaker.awayGoals())
                    .insertingBefore(
                            Tiebreaker.aggregate(), Tiebreaker.awayGoals().citing(ARTICLE));
        }
    }

    /** The second-leg host advances from a level tie. */
    public static final class HostAdvances extends Right {
        /** Called by the loader. */
        public HostAdvances() {}

        @Override
        public TiebreakChain chain() {
            return PlantedRuleSets.endingWith(cited("host of the second leg", tie -> Verdict.advances(Side.SECOND)));
        }
    }

    /** A criterion has no article. */
    public static final class CriterionWithoutArticle extends Right {
        /** Called by the loader. */
        public CriterionWithoutArticle() {}

        @Override
        public TiebreakChain chain() {
            return PlantedRuleSets.chain().then(Tiebreaker.lots());
        }
    }

    /** A sanction has no article. */
    public static final class SanctionWithoutArticle extends Right {
        /** Called by the loader. */
        public SanctionWithoutArticle() {}

        @Override
        public TiebreakChain chain() {
            return PlantedRuleSets.chain().withSanctions(sanctions().awarding(Incident.Kind.NO_SHOW, 3));
        }
    }

    /** Two editions cover one round of one season. */
    public static final class EditionsOverlap extends Right {
        /** Called by the loader. */
        public EditionsOverlap() {}

        @Override
        public List<Edition> editions() {
            List<Edition> editions = new ArrayList<>(super.editions());
            editions.add(Edition.ofSeason(1990, chain(), "final"));
            return editions;
        }
    }

    /** Only an old edition has a mistake. */
    public static final class WithdrawalsForgottenInOldEdition extends Right {
        /** Called by the loader. */
        public WithdrawalsForgottenInOldEdition() {}

        @Override
        public List<Edition> editions() {
            return List.of(Edition.ofSeason(
                    1979, chain().withSanctions(sanctions().without(Incident.Kind.WITHDRAWAL)), "final"));
        }
    }

    /** It has the name of another rule set, which then is not found. */
    public static final class OtherName extends Right {
        /** Called by the loader. */
        public OtherName() {}
    }

    /** It needs deviations: points come first, goals do not count, and no article is known. */
    public static final class PointsAndPlayOff extends Right {
        /** Called by the loader. */
        public PointsAndPlayOff() {}

        @Override
        public TiebreakChain chain() {
            return TiebreakChain.of(
                    "the rules of the Village Cup until 1979",
                    Tiebreaker.points(2),
                    Tiebreaker.playOffMatch(),
                    Tiebreaker.of("host of the second leg", tie -> Verdict.advances(Side.SECOND)));
        }

        @Override
        public List<Edition> editions() {
            return List.of();
        }
    }

    /** It needs a deviation: there are no sanctions. */
    public static final class Unpunished extends Right {
        /** Called by the loader. */
        public Unpunished() {}

        @Override
        public TiebreakChain chain() {
            return PlantedRuleSets.chain().withSanctions(Sanctions.none());
        }

        @Override
        public List<Edition> editions() {
            return List.of();
        }
    }
}
