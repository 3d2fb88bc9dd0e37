package io.github.secondleg.examples;

import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.competition.Competition;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decides every qualifying tie of the 2017 CAF Confederation Cup, and compares the decisions with the record. */
@Command(
        name = "season",
        description = "Decides every tie of a season under CAF's rules, and compares the decisions with the record.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:every tie is decided as recorded",
            "1:a decision differs from the record, or a row could not be read",
            "2:the file could not be read, or the criterion is not in the rules"
        })
public final class Season implements Callable<Integer> {
    private static final String SEASON_2017 = "/caf-confederation-cup-2017.csv";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the call
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A season in the same form, as CSV in UTF-8, instead of the qualifying rounds of 2017.")
    private @Nullable Path file;

    @Option(
            names = "--without",
            paramLabel = "CRITERION",
            description = "Show the ties that have another decision without a criterion, such as \"away goals\".")
    private @Nullable String without;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description =
                    "Print the bracket of 2017 at the end of a date, as in 2017-03-18, and the clubs still in the competition.")
    private @Nullable LocalDate on;

    @Option(names = "--help", usageHelp = true, description = "Show this.")
    @SuppressWarnings("unused") // picocli reads it
    private boolean help;

    /** Called by picocli. */
    public Season() {}

    /** Prints the season. The exit status is zero if all decisions agree with the record. */
    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command. It writes UTF-8 in any locale, since names need it and the default locale of a container does not have it. */
    static CommandLine commandLine() {
        return new CommandLine(new Season())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }

    @Override
    public Integer call() {
        SeasonFile season;
        try {
            season = SeasonFile.parse(file == null ? season2017() : Files.readString(file));
        } catch (NoSuchFileException missing) {
            return failForFile("does not exist.\nMaybe add its folder.");
        } catch (CharacterCodingException otherEncoding) {
            return failForFile("must be text in UTF-8.\nMaybe it was saved in the encoding of an older system.");
        } catch (IOException failure) {
            return failForFile("cannot be read: " + failure.getMessage() + ".\nMaybe it is a folder.");
        }
        if (without != null) {
            return whatIf(season, without);
        }
        if (on != null) {
            return bracket(season, on);
        }
        List<DecidedTie> ties = file == null ? run(season.ties()) : decided(season.ties());
        if (!ties.isEmpty()) {
            print(spec.commandLine().getOut(), SeasonPage.of(ties));
        }
        print(spec.commandLine().getErr(), faults(season.faults()));
        return season.faults().isEmpty() && ties.stream().allMatch(DecidedTie::isAsRecorded) ? 0 : 1;
    }

    /** The ties of a file without a bracket. Each is decided alone. */
    private static List<DecidedTie> decided(List<TieOnRecord> ties) {
        return ties.stream().map(tie -> tie.decideBy(TiebreakChain.caf())).toList();
    }

    /** The season of 2017 as a competition from its draw to its last tie. */
    private static List<DecidedTie> run(List<TieOnRecord> ties) {
        Competition season = SeasonEvents.recorded(ties);
        return ties.stream()
                .map(tie -> new DecidedTie(
                        tie, season.pairing(tie.name()).decision().orElseThrow()))
                .toList();
    }

    private int bracket(SeasonFile season, LocalDate date) {
        if (file != null) {
            return fail("The bracket of the file (" + file
                    + ") is not known, only that of 2017.\nMaybe leave the file out.");
        }
        print(spec.commandLine().getOut(), BracketPage.of(SeasonEvents.recorded(season.ties()), date));
        return 0;
    }

    private int whatIf(SeasonFile season, String criterion) {
        TiebreakChain caf = TiebreakChain.caf();
        Optional<Tiebreaker> found = caf.criteria().stream()
                .filter(one -> one.name().equals(criterion))
                .findFirst();
        if (found.isEmpty()) {
            String names = String.join(
                    ", ", caf.criteria().stream().map(Tiebreaker::name).toList());
            return fail("The criterion (" + criterion + ") is not in the rules.\nMaybe one of these: " + names + ".");
        }
        print(spec.commandLine().getOut(), WhatIfPage.of(season.ties(), caf, found.get()));
        print(spec.commandLine().getErr(), faults(season.faults()));
        return season.faults().isEmpty() ? 0 : 1;
    }

    private int failForFile(String problem) {
        return fail("The file (" + file + ") " + problem);
    }

    private int fail(String message) {
        print(
                spec.commandLine().getErr(),
                new Page().add(Page.Style.LOUD, message).endLine());
        return 2;
    }

    private static Page faults(List<Fault> faults) {
        Page page = new Page();
        if (!faults.isEmpty()) {
            page.endLine().add(Page.Style.LOUD, "ROWS WITH FAULTS, left out:").endLine();
        }
        faults.forEach(fault -> page.add(fault.toString()).endLine());
        return page;
    }

    private void print(PrintWriter out, Page page) {
        out.print(page.print(spec.commandLine().getColorScheme().ansi().enabled()));
        out.flush();
    }

    static String season2017() throws IOException {
        try (InputStream csv = Objects.requireNonNull(Season.class.getResourceAsStream(SEASON_2017))) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
