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

/** A rule set in which all is well, and others with one mistake each, such as people make. Loaded by {@link PlantedLoader}. */
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

    /** The rules with something else in place of kicks. */
    static TiebreakChain endingWith(Tiebreaker last) {
        return chain().replacing(Tiebreaker.shootOut(), last);
    }

    /** Nothing is wrong. */
    public static class Right implements RuleSet {
        /** For the loader. */
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

    /** Each team's goals in the other's leg: its own at home. */
    public static final class AwayGoalsOfTheWrongLeg extends Right {
        /** For the loader. */
        public AwayGoalsOfTheWrongLeg() {}

        @Override
        public TiebreakChain chain() {
            return PlantedRuleSets.chain()
                    .replacing(
                            Tiebreaker.awayGoals(),
                            cited(
                                    "goals away",
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
    public static final class AggregateWithItsSignInverted extends Right {
        /** For the loader. */
        public AggregateWithItsSignInverted() {}

        @Override
        public TiebreakChain chain() {
            Tiebreaker aggregate = Tiebreaker.aggregate();
            return PlantedRuleSets.chain()
                    .replacing(aggregate, cited("aggregate", tie -> inverted(aggregate.judge(tie))));
        }
    }

    /** The team that loses on penalties advances. */
    public static final class KicksWithTheirSignInverted extends Right {
        /** For the loader. */
        public KicksWithTheirSignInverted() {}

        @Override
        public TiebreakChain chain() {
            Tiebreaker kicks = Tiebreaker.shootOut();
            return PlantedRuleSets.chain().replacing(kicks, cited("kicks", tie -> inverted(kicks.judge(tie))));
        }
    }

    private static Verdict inverted(Verdict verdict) {
        return verdict.side().map(Side::opponent).map(Verdict::advances).orElse(verdict);
    }

    /** Only the visitors of the second leg are asked about extra time. */
    public static final class HostForgottenInExtraTime extends Right {
        /** For the loader. */
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

    /** The first of the alphabet advances from a tie that is level. */
    public static final class NameDependent extends Right {
        /** For the loader. */
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
        /** For the loader. */
        public WithdrawalsForgotten() {}

        @Override
        public TiebreakChain chain() {
            return PlantedRuleSets.chain().withSanctions(sanctions().without(Incident.Kind.WITHDRAWAL));
        }
    }

    /** Takes for granted that the legs were played. */
    public static final class ThrowsOnCancelledLegs extends Right {
        /** For the loader. */
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

    /** Does not know what to say of level teams. */
    public static final class NoVerdict extends Right {
        /** For the loader. */
        public NoVerdict() {}

        @Override
        @SuppressWarnings({"DataFlowIssue", "NullAway"}) // null on purpose
        public TiebreakChain chain() {
            return PlantedRuleSets.endingWith(cited("fair play", tie -> null));
        }
    }

    /** Decides, and has no words for it. */
    public static final class NoObservation extends Right {
        /** For the loader. */
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

    /** A shoot-out of 4–2 makes 1–1 a 5–3. */
    public static final class KicksAsGoals extends Right {
        /** For the loader. */
        public KicksAsGoals() {}

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

    /** Does not say that away goals come first. */
    public static final class AwayGoalsFirst extends Right {
        /** For the loader. */
        public AwayGoalsFirst() {}

        @Override
        public TiebreakChain chain() {
            return PlantedRuleSets.chain()
                    .without(Tiebreaker.awayGoals())
                    .insertingBefore(
                            Tiebreaker.aggregate(), Tiebreaker.awayGoals().citing(ARTICLE));
        }
    }

    /** The host of the second leg advances from a level tie. */
    public static final class HostAdvances extends Right {
        /** For the loader. */
        public HostAdvances() {}

        @Override
        public TiebreakChain chain() {
            return PlantedRuleSets.endingWith(cited("host of the second leg", tie -> Verdict.advances(Side.SECOND)));
        }
    }

    /** A criterion of no article. */
    public static final class CriterionWithoutArticle extends Right {
        /** For the loader. */
        public CriterionWithoutArticle() {}

        @Override
        public TiebreakChain chain() {
            return PlantedRuleSets.chain().then(Tiebreaker.lots());
        }
    }

    /** A sanction of no article. */
    public static final class SanctionWithoutArticle extends Right {
        /** For the loader. */
        public SanctionWithoutArticle() {}

        @Override
        public TiebreakChain chain() {
            return PlantedRuleSets.chain().withSanctions(sanctions().awarding(Incident.Kind.NO_SHOW, 3));
        }
    }

    /** Two editions of one season. */
    public static final class EditionsOverlap extends Right {
        /** For the loader. */
        public EditionsOverlap() {}

        @Override
        public List<Edition> editions() {
            List<Edition> editions = new ArrayList<>(super.editions());
            editions.add(Edition.ofSeason(1990, chain(), "final"));
            return editions;
        }
    }

    /** Only an edition is wrong, and not the rules of today. */
    public static final class OldEditionForgetsWithdrawals extends Right {
        /** For the loader. */
        public OldEditionForgetsWithdrawals() {}

        @Override
        public List<Edition> editions() {
            return List.of(Edition.ofSeason(
                    1979, chain().withSanctions(sanctions().without(Incident.Kind.WITHDRAWAL)), "final"));
        }
    }

    /** Nothing is wrong but that it takes the name of another, which then is not found. */
    public static final class OtherName extends Right {
        /** For the loader. */
        public OtherName() {}
    }

    /** Nothing is wrong, for points come first and goals do not count, and no article is known. */
    public static final class PointsAndPlayOff extends Right {
        /** For the loader. */
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

    /** Nothing is wrong where nobody is punished. */
    public static final class Unpunished extends Right {
        /** For the loader. */
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
