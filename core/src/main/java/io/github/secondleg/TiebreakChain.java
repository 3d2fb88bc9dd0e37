package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The rules of a knock-out round, as its regulations write them: {@link Sanctions} for what happens off the pitch, then criteria in
 * order, of which the first that is not level decides.
 *
 * <pre>{@code
 * Decision decision = TiebreakChain.caf().decide(tie);
 * Decision without = TiebreakChain.caf().without(Tiebreaker.awayGoals()).decide(tie);
 * }</pre>
 *
 * <p>A chain that is varied keeps its name, which notes on a decision print; {@link #withName} gives it another.
 *
 * <p><b>Deciding is total</b>: every tie gets an answer, be it that something is still awaited; a chain whose criteria are all level
 * awaits a ruling of the organiser. Standard criteria never throw; what a criterion of your own throws reaches the caller.
 *
 * <p><b>Incidents.</b> A tie's own result is what the criteria give without the sanctions, and it ends on the day of the match that
 * gave it, or of the ruling. What the sanctions punish puts a club out if it came before that end, or if its day or the end is not
 * known; on the day itself, if the match was not played. Failures at a match and disqualifications from this very tie count whatever
 * the day. The first exit by day, a dated one before one without a day, puts the other team through, unless that one is disqualified
 * from this tie; if both are out on one day, or both without a day, nobody advances. The day of a suspension's exit is that of the match
 * it bars, not that of its start (which stands in only for a match that was called off for good and has no day).
 *
 * <p>Immutable and safe for use by many threads, as long as criteria of your own are. Two chains are equal only if they are the same
 * object, since criteria may be functions.
 */
public final class TiebreakChain {
    final Rules rules;
    private final Edition.Form form;

    private TiebreakChain(Rules rules, Edition.Form form) {
        this.rules = rules;
        this.form = form;
    }

    /**
     * CAF's rules for ties over two legs: Regulations III.13–14 as in 2017, for ever. Other editions go by name and season: see
     * {@link RuleSet#named(String)}.
     *
     * @return the chain of the rule set {@code caf}; its own name is {@code the CAF regulations}
     * @throws RulesNotFoundException.UnknownRuleSet if {@code secondleg-rules-caf} is on neither the class path nor the module path
     * @throws IllegalStateException if a rule set there is broken, or this one gives no chain
     */
    public static TiebreakChain caf() {
        return RuleSets.caf();
    }

    /**
     * The rules of a rule set.
     *
     * @param ruleSet its name or an alias of it, as in {@code caf}
     * @return its chain
     * @throws RulesNotFoundException.UnknownRuleSet if there is none of that name
     * @throws IllegalStateException if a rule set on the class path or module path is broken, or this one gives no chain
     */
    public static TiebreakChain named(String ruleSet) {
        return RuleSets.chainOf(RuleSet.named(Objects.requireNonNull(ruleSet, "ruleSet")));
    }

    /**
     * A chain of your own, with {@link Sanctions#basic()}.
     *
     * @param name what the rules are called, in words that fit before "have": {@code the rules of the Village Cup}
     * @param criteria the criteria in order; none at all leaves every tie to the organiser
     * @return the chain
     * @throws IllegalArgumentException if the name is blank, a criterion has none, or two have the same
     */
    public static TiebreakChain of(String name, Tiebreaker... criteria) {
        return of(name, Arrays.asList(Objects.requireNonNull(criteria, "criteria")));
    }

    /**
     * A chain of your own, with {@link Sanctions#basic()}.
     *
     * @param name what the rules are called, in words that fit before "have": {@code the rules of the Village Cup}
     * @param criteria the criteria in order; none at all leaves every tie to the organiser
     * @return the chain
     * @throws IllegalArgumentException if the name is blank, a criterion has none, or two have the same
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
     * What the rules are called.
     *
     * @return the name
     */
    public String name() {
        return rules.name;
    }

    /**
     * What the rules do about incidents.
     *
     * @return the sanctions
     */
    public Sanctions sanctions() {
        return rules.sanctions;
    }

    /**
     * The form of the ties that the rules are for: that of the {@link Edition} they come from.
     *
     * @return the form; {@link Edition.Form#EITHER} for a chain that comes from no edition
     */
    public Edition.Form form() {
        return form;
    }

    TiebreakChain withForm(Edition.Form newForm) {
        return newForm == form ? this : new TiebreakChain(rules, newForm);
    }

    /** Whether another chain has the same rules, for ties of whatever form. */
    boolean hasSameRulesAs(TiebreakChain other) {
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
     * These rules, written in an article: each criterion that cites nothing cites it.
     *
     * @param article where the rules are written
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
     * These rules with one more criterion behind the last.
     *
     * @param criterion the criterion
     * @return the extended chain
     * @throws IllegalArgumentException if the criterion has no name, or the chain has one of that name
     */
    public TiebreakChain then(Tiebreaker criterion) {
        Objects.requireNonNull(criterion, "criterion");
        return varied(list -> insert(list, list.size(), criterion));
    }

    /**
     * These rules with one more criterion in front of one they have: {@code caf().insertingBefore(Tiebreaker.shootOut(),
     * Tiebreaker.extraTime())} asks extra time before the shoot-out.
     *
     * @param existing a criterion of the chain, found by its name
     * @param criterion the criterion to ask just before it
     * @return the extended chain
     * @throws IllegalArgumentException if the chain lacks the one, or the other has no name or that of one in the chain
     */
    public TiebreakChain insertingBefore(Tiebreaker existing, Tiebreaker criterion) {
        Objects.requireNonNull(criterion, "criterion");
        int place = placeOf(existing);
        return varied(list -> insert(list, place, criterion));
    }

    /**
     * These rules without a criterion: {@code caf().without(Tiebreaker.awayGoals())}.
     *
     * @param existing a criterion of the chain, found by its name
     * @return the reduced chain
     * @throws IllegalArgumentException if the chain has no criterion of that name
     */
    public TiebreakChain without(Tiebreaker existing) {
        Tiebreaker found = criteria().get(placeOf(existing));
        return varied(list -> list.stream().filter(other -> other != found).collect(ImmutableList.toImmutableList()));
    }

    /**
     * These rules with a criterion in place of another.
     *
     * @param existing a criterion of the chain, found by its name
     * @param criterion the criterion to ask instead
     * @return the varied chain
     * @throws IllegalArgumentException if the chain lacks the one, or the other has no name or that of another in the chain
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
     * Decides a tie.
     *
     * @param tie the facts
     * @return who advances, or what is awaited, or that nobody advances; never null
     * @throws IllegalStateException if a criterion of your own returns no verdict
     */
    public Decision decide(Tie tie) {
        Objects.requireNonNull(tie, "tie");
        if (PackedAnswers.takesIncidentPath(tie.answers)) {
            return Decision.of(this, IncidentPath.judge(rules, tie));
        }
        StandardTiebreaker quick = rules.deciding(tie.answers);
        if (quick == null) {
            return Decision.of(this, rules.byCriteria(tie, tie));
        }
        Side side = rules.side(tie.answers);
        return side == null
                ? new Decision.Pending(this, tie, tie, quick, quick.awaitedIn(tie))
                : new Decision.Advances(this, tie, tie, quick, side);
    }

    /**
     * The team that advances, for those who need nothing else: allocates nothing for a tie without incidents, under standard criteria.
     *
     * @param tie the facts
     * @return the winner, or empty while the tie is pending and if nobody advances
     * @throws IllegalStateException if a criterion of your own returns no verdict
     */
    public Optional<Team> winner(Tie tie) {
        Objects.requireNonNull(tie, "tie");
        Side side = PackedAnswers.takesIncidentPath(tie.answers) ? null : rules.side(tie.answers);
        return side == null ? decide(tie).winner() : tie.team(side).present();
    }

    /** The chain as its regulations would list it: {@code the CAF regulations: aggregate, away goals, penalty shoot-out}. */
    @Override
    public String toString() {
        return name() + ": "
                + String.join(", ", criteria().stream().map(Tiebreaker::name).toList());
    }
}
