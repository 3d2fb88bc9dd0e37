package io.github.secondleg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Decision;
import io.github.secondleg.Edition;
import io.github.secondleg.RuleSet;
import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.Team;
import io.github.secondleg.Tie;
import io.github.secondleg.TwoLeggedTie;
import io.github.secondleg.names.RoundName;
import io.github.secondleg.text.Note;
import io.github.secondleg.text.TextKey;
import java.util.List;
import java.util.Optional;

/** Checks of the form and the sources of a rule set's editions. */
final class EditionCheck {
    private static final Team FIRST = Team.of("First", "ENG");
    private static final Team SECOND = Team.of("Second", "SCO");

    private EditionCheck() {}

    /** Each round of the edition that the season had is found by its name, with the rules of the edition; and there is at least one. */
    static void checkRounds(RuleSet ruleSet, Edition edition, int season) {
        List<RoundName> rounds = ruleSet.rounds(season).rounds().stream()
                .filter(round -> round.all().stream().anyMatch(name -> edition.covers(season, name)))
                .toList();
        assertThat(rounds)
                .as("the rounds of the edition %s that the season %s had", edition, season)
                .isNotEmpty();
        for (RoundName round : rounds) {
            assertThat(ruleSet.forRound(season, round.name()).toString())
                    .as("the rules of the %s of %s", round, season)
                    .isEqualTo(edition.chain().toString());
        }
    }

    /** The rules of a round give a note to a tie of another form, and to no other tie. Other properties find missing or failing rules. */
    static void checkForm(RuleSet ruleSet, Edition edition) {
        for (String round : edition.rounds()) {
            chain(ruleSet, edition.firstSeason(), round).ifPresent(rules -> {
                check(TextKey.FORM_SINGLE_MATCH, edition, rules, SingleMatchTie.between(FIRST, SECOND));
                check(TextKey.FORM_TWO_LEGS, edition, rules, TwoLeggedTie.between(FIRST, SECOND));
            });
        }
    }

    private static Optional<RulesUnderTest> chain(RuleSet ruleSet, int season, String round) {
        try {
            return Optional.of(new RulesUnderTest(
                    ruleSet.name() + " " + season + " (" + round + ")", ruleSet.forRound(season, round)));
        } catch (RuntimeException failure) {
            return Optional.empty();
        }
    }

    private static void check(TextKey key, Edition edition, RulesUnderTest rules, Tie tie) {
        boolean other = edition.form() == otherThan(tie);
        Optional<List<String>> notes = rules.decide(tie)
                .map(Decision::notes)
                .map(list -> list.stream().map(Note::key).toList());
        notes.ifPresent(keys -> assertThat(keys.contains(key.key()))
                .as(
                        "the decision by %s has the note %s for a tie of the other form, since the edition has the form %s; "
                                + "maybe return the edition's own chain",
                        rules, key.key(), edition.form())
                .isEqualTo(other));
    }

    private static Edition.Form otherThan(Tie tie) {
        return tie instanceof SingleMatchTie ? Edition.Form.TWO_LEGS : Edition.Form.ONE_MATCH;
    }

    /** Either no edition refers to a source, or each does. */
    static void checkSources(RuleSet ruleSet) {
        List<Edition> without = ruleSet.editions().stream()
                .filter(edition -> edition.sources().isEmpty())
                .toList();
        if (without.size() < ruleSet.editions().size()) {
            assertThat(without)
                    .as(
                            "the editions of %s without a source, although others have one; maybe add it with knownFrom",
                            ruleSet.name())
                    .isEmpty();
        }
    }
}
