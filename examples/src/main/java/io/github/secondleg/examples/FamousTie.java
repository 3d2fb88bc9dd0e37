package io.github.secondleg.examples;

import io.github.secondleg.Decision;
import io.github.secondleg.RuleSet;
import io.github.secondleg.Tie;
import io.github.secondleg.notation.TieNotation;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A famous tie: a row of {@code famous-ties.csv}. The file has only ties whose rules are known.
 *
 * @param ruleSet the name of its rules
 * @param season the year in which its season began
 * @param round the round
 * @param tie the tie with its facts
 * @param outcome the word {@code advances} with the name of the winner, or {@code pending} or {@code nobody}
 * @param whyFamous the reason why it is famous
 * @param source the source of the facts
 */
record FamousTie(String ruleSet, int season, String round, Tie tie, String outcome, String whyFamous, String source) {
    private static final String FILE = "/famous-ties.csv";
    private static final CSVFormat FORM =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    /** All famous ties, in the order of the file. */
    static List<FamousTie> all() {
        try (InputStreamReader file = new InputStreamReader(
                        Objects.requireNonNull(FamousTie.class.getResourceAsStream(FILE), FILE),
                        StandardCharsets.UTF_8);
                CSVParser rows = CSVParser.parse(file, FORM)) {
            return rows.stream().map(FamousTie::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FamousTie of(CSVRecord row) {
        return new FamousTie(
                row.get("rule_set"),
                Integer.parseInt(row.get("season")),
                row.get("round"),
                TieNotation.parse(row.get("tie")),
                row.get("outcome"),
                row.get("why_famous"),
                row.get("source"));
    }

    Decision decision() {
        return RuleSet.named(ruleSet).forRound(season, round).decide(tie);
    }

    /** Rule set, season, round and teams, as in {@code uefa-champions-league 1969, second round: Celtic v Benfica}. */
    @Override
    public String toString() {
        return ruleSet + " " + season + ", " + round + ": " + tie.first().name() + " v "
                + tie.second().name();
    }
}
