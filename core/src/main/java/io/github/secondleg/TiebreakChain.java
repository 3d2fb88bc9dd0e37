package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import io.github.secondleg.names.SeasonRound;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a knock-out round, as its regulations state them: {@link Sanctions} for incidents off the pitch, then criteria in order.
 * The first criterion that is not level decides.
 *
 * <pre>{@code
 * Decision decision = TiebreakChain.caf().decide(tie);
 * Decision without = TiebreakChain.caf().without(Tiebreaker.awayGoals()).decide(tie);
 * }</pre>
 *
 * <p>A varied chain keeps its name, which notes on a decision print; {@link #withName} gives it another one.
 *
 * <p><b>Deciding is total</b>: every tie gets a decision, even if it is only pending. If all criteria are level, a ruling of the organiser
 * is awaited. Standard criteria never throw. An exception of a custom criterion reaches the caller.
 *
 * <p><b>Incidents.</b> The own result of a tie is the decision of the criteria without the sanctions. The tie ends on the date of the
 * match or ruling that gave this result.
 *
 * <ul>
 *   <li>An incident that the sanctions punish with elimination puts the team out if it came before the end. On the date of the end it does
 *       so only if the match was not played. An unknown date of either counts as before the end.
 *   <li>Failures at a match and disqualifications from this very tie count on any date.
 *   <li>The earliest elimination puts the other team through. A dated one comes before an undated one. Later eliminations have no effect,
 *       except that a team disqualified from this very tie never advances.
 *   <li>If both teams are out on the same date, or both eliminations are undated, nobody advances.
 *   <li>A suspension eliminates on the date of the first match it bars. Only for a cancelled match of unknown date does the start of the
 *       suspension count instead.
 * </ul>
 *
 * <p>Immutable, and safe for use by many threads if custom criteria are. Two chains are equal only if they are the same object, since
 * criteria may be functions.
 */
public final class TiebreakChain {
    final Rules rules;
    private final Edition.Form form;
    private final @Nullable SeasonRound foundFor;

    private TiebreakChain(Rules rules, Edition.Form form) {
        this(rules, form, null);
    }

    private TiebreakChain(Rules rules, Edition.Form form, @Nullable SeasonRound foundFor) {
        this.rules = rules;
        this.form = form;
        this.foundFor = foundFor;
    }

    /**
     * CAF's rules for ties over two legs: Regulations III.13–14 as in 2017. This method never changes its meaning. Other editions are
     * found by name and season: see {@link RuleSet#named(String)}.
     *
     * @return the chain of the rule set {@code caf}; its own name is {@code the CAF regulations}
     * @throws RulesNotFoundException.UnknownRuleSet if {@code secondleg-rules-caf} is on neither the class path nor the module path
     * @throws IllegalStateException if a rule set there is broken, or this one gives no chain
     */
    public static TiebreakChain caf() {
        return RuleSets.caf();
    }

    /**
     * The rules of a rule set: the short form of {@code RuleSet.named(ruleSet).chain()}.
     *
     * @param ruleSet the name or an alias of the rule set, as in {@code caf}
     * @return the chain of the rule set
     * @throws RulesNotFoundException.UnknownRuleSet if no rule set has that name
     * @throws IllegalStateException if a rule set on the class path or module path is broken, or this one gives no chain
     */
    public static TiebreakChain named(String ruleSet) {
        return RuleSets.chainOf(RuleSet.named(Objects.requireNonNull(ruleSet, "ruleSet")));
    }

    /**
     * A custom chain with {@link Sanctions#basic()}.
     *
     * @param name the name of the rules, in words that fit before "have": {@code the rules of the Village Cup}
     * @param criteria the criteria in order; without any, every tie awaits a ruling
     * @return the chain
     * @throws IllegalArgumentException if the name is blank, a criterion has no name, or two criteria have the same name
     */
    public static TiebreakChain of(String name, Tiebreaker... criteria) {
        return of(name, Arrays.asList(Objects.requireNonNull(criteria, "criteria")));
    }

    /**
     * A custom chain with {@link Sanctions#basic()}, with the criteria in a list.
     *
     * @param name the name of the rules, in words that fit before "have": {@code the rules of the Village Cup}
     * @param criteria the criteria in order; without any, every tie awaits a ruling
     * @return the chain
     * @throws IllegalArgumentException if the name is blank, a criterion has no name, or two criteria have the same name
     */
    public static TiebreakChain of(String name, List<Tiebreaker> criteria) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw TieErrors.blankChainName(name);
        }
        Objects.requireNonNull(criteria, "criteria")
                .forEach(criterion -> Objects.requireNonNull(criterion, "criterion"));
        return checked(name, Sanctions.basic(), ImmutableList.copyOf(criteria), Edition.Form.EITHER);
    }

    private static TiebreakChain checked(
            String name, Sanctions sanctions, ImmutableList<Tiebreaker> criteria, Edition.Form form) {
        List<String> names = criteria.stream().map(TiebreakChain::checkedNameOf).toList();
        for (int i = 0; i < names.size(); i++) {
            if (names.indexOf(names.get(i)) < i) {
                throw TieErrors.criterionTwice(names.get(i), name);
            }
        }
        return new TiebreakChain(new Rules(name, sanctions, criteria), form);
    }

    private static String checkedNameOf(Tiebreaker criterion) {
        String criterionName = criterion.name();
        if (criterionName == null || criterionName.isBlank()) {
            Tiebreaker rule = criterion instanceof CitedTiebreaker cited ? cited.rule() : criterion;
            throw TieErrors.criterionWithoutName(rule.getClass(), criterionName);
        }
        return criterionName;
    }

    /**
     * The name of the rules.
     *
     * @return the name
     */
    public String name() {
        return rules.name;
    }

    /**
     * The consequences of incidents under these rules.
     *
     * @return the sanctions
     */
    public Sanctions sanctions() {
        return rules.sanctions;
    }

    /**
     * The form of the ties that the rules are for, which the {@link Edition} of the rules gives them.
     *
     * @return the form, which is {@link Edition.Form#EITHER} for a chain without an edition
     */
    public Edition.Form form() {
        return form;
    }

    /**
     * The season and the round that a rule set was asked for, as it understood them: a season that is one year off is seen here.
     *
     * @return the season and the round, or empty for a chain that was not asked for by season and round, or was varied since
     */
    public Optional<SeasonRound> foundFor() {
        return Optional.ofNullable(foundFor);
    }

    TiebreakChain foundFor(SeasonRound asked) {
        return new TiebreakChain(rules, form, asked);
    }

    /** These rules for a later season whose rules are not known. The name and the citations say so. */
    TiebreakChain assumedFrom(Object season) {
        return varied(list -> list.stream()
                        .map(criterion -> criterion
                                .citation()
                                .map(article -> criterion.citing(article.ofEdition(
                                        article.edition().orElse("" + season) + ", assumed to hold since")))
                                .orElse(criterion))
                        .collect(ImmutableList.toImmutableList()))
                .withName(name() + ", assumed as in " + season);
    }

    TiebreakChain withForm(Edition.Form newForm) {
        return newForm == form ? this : new TiebreakChain(rules, newForm);
    }

    /**
     * Whether another chain has the same name, sanctions and criteria, for ties of any form.
     *
     * @param other another chain
     * @return {@code true} if both decide every tie in the same way
     */
    public boolean hasSameRulesAs(TiebreakChain other) {
        Objects.requireNonNull(other, "other");
        return name().equals(other.name())
                && sanctions().equals(other.sanctions())
                && criteria().equals(other.criteria());
    }

    /**
     * The criteria in the order in which they are asked.
     *
     * @return an immutable list
     */
    public List<Tiebreaker> criteria() {
        return rules.criteria;
    }

    /**
     * These rules under another name.
     *
     * @param newName the name
     * @return the renamed chain
     * @throws IllegalArgumentException if the name is blank
     */
    public TiebreakChain withName(String newName) {
        return of(Objects.requireNonNull(newName, "newName"), criteria())
                .withSanctions(sanctions())
                .withForm(form);
    }

    /**
     * These rules with an article for each criterion that cites none.
     *
     * @param article the article that states the rules
     * @return the cited chain
     */
    public TiebreakChain citing(Citation article) {
        Objects.requireNonNull(article, "article");
        return varied(list -> list.stream()
                .map(criterion -> criterion.citation().isPresent() ? criterion : criterion.citing(article))
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * These rules with other sanctions.
     *
     * @param newSanctions the sanctions
     * @return the varied chain
     */
    public TiebreakChain withSanctions(Sanctions newSanctions) {
        return new TiebreakChain(
                new Rules(name(), Objects.requireNonNull(newSanctions, "newSanctions"), rules.criteria), form);
    }

    /**
     * These rules with one more criterion at the end.
     *
     * @param criterion the criterion
     * @return the extended chain
     * @throws IllegalArgumentException if the criterion has no name, or the chain has a criterion of that name
     */
    public TiebreakChain then(Tiebreaker criterion) {
        Objects.requireNonNull(criterion, "criterion");
        return varied(list -> insert(list, list.size(), criterion));
    }

    /**
     * These rules with one more criterion before an existing one: {@code caf().insertingBefore(Tiebreaker.shootOut(),
     * Tiebreaker.extraTime())} asks extra time before the shoot-out.
     *
     * @param existing the criterion of the chain before which to insert, found by its name
     * @param criterion the new criterion
     * @return the extended chain
     * @throws IllegalArgumentException if the chain does not have the existing criterion, or if the new one has no name or the name of
     *     another in the chain
     */
    public TiebreakChain insertingBefore(Tiebreaker existing, Tiebreaker criterion) {
        Objects.requireNonNull(criterion, "criterion");
        int place = placeOf(existing);
        return varied(list -> insert(list, place, criterion));
    }

    /**
     * These rules without a criterion: {@code caf().without(Tiebreaker.awayGoals())}.
     *
     * @param existing the criterion of the chain to remove, found by its name
     * @return the reduced chain
     * @throws IllegalArgumentException if the chain has no criterion of that name
     */
    public TiebreakChain without(Tiebreaker existing) {
        Tiebreaker found = criteria().get(placeOf(existing));
        return varied(list -> list.stream().filter(other -> other != found).collect(ImmutableList.toImmutableList()));
    }

    /**
     * These rules with a criterion in place of an existing one.
     *
     * @param existing the criterion of the chain to replace, found by its name
     * @param criterion the new criterion
     * @return the varied chain
     * @throws IllegalArgumentException if the chain does not have the existing criterion, or if the new one has no name or the name of
     *     another in the chain
     */
    public TiebreakChain replacing(Tiebreaker existing, Tiebreaker criterion) {
        Objects.requireNonNull(criterion, "criterion");
        Tiebreaker found = criteria().get(placeOf(existing));
        return varied(list -> list.stream()
                .map(other -> other == found ? criterion : other)
                .collect(ImmutableList.toImmutableList()));
    }

    private TiebreakChain varied(UnaryOperator<ImmutableList<Tiebreaker>> change) {
        return checked(name(), sanctions(), change.apply(rules.criteria), form);
    }

    private static ImmutableList<Tiebreaker> insert(List<Tiebreaker> list, int place, Tiebreaker criterion) {
        return ImmutableList.<Tiebreaker>builder()
                .addAll(list.subList(0, place))
                .add(criterion)
                .addAll(list.subList(place, list.size()))
                .build();
    }

    private int placeOf(Tiebreaker existing) {
        Objects.requireNonNull(existing, "existing");
        List<String> names = criteria().stream().map(Tiebreaker::name).toList();
        int place = names.indexOf(existing.name());
        if (place < 0) {
            throw TieErrors.criterionNotInChain(existing.name(), name(), names);
        }
        return place;
    }

    /**
     * Decides a tie. {@link #winner} is its quick twin for callers that need nothing but the winner.
     *
     * @param tie the facts
     * @return the decision: a team advances, the tie is pending, or nobody advances
     * @throws IllegalStateException if a custom criterion returns no verdict
     */
    public Decision decide(Tie tie) {
        Objects.requireNonNull(tie, "tie");
        if (PackedAnswers.takesIncidentPath(tie.answers)) {
            return Decision.of(this, IncidentPath.judge(rules, tie));
        }
        StandardTiebreaker deciding = rules.deciding(tie.answers);
        if (deciding == null) {
            return Decision.of(this, rules.byCriteria(tie, tie));
        }
        Side side = rules.side(tie.answers);
        return side == null
                ? new Decision.Pending(this, tie, tie, deciding, deciding.awaitedIn(tie))
                : new Decision.Advances(this, tie, tie, deciding, side);
    }

    /**
     * The team that advances: the quick twin of {@code decide(tie).winner()}. It allocates nothing for a tie without incidents and
     * rulings that standard criteria decide.
     *
     * @param tie the facts
     * @return the winner, or empty if the tie is pending or nobody advances
     * @throws IllegalStateException if a custom criterion returns no verdict
     */
    public Optional<Team> winner(Tie tie) {
        Objects.requireNonNull(tie, "tie");
        Side side = PackedAnswers.takesIncidentPath(tie.answers) ? null : rules.side(tie.answers);
        return side == null ? decide(tie).winner() : tie.team(side).present();
    }

    /** The name and the criteria in order: {@code the CAF regulations: aggregate, away goals, penalty shoot-out}. */
    @Override
    public String toString() {
        return name() + ": "
                + String.join(", ", criteria().stream().map(Tiebreaker::name).toList());
    }
}
