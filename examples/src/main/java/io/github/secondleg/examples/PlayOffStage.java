package io.github.secondleg.examples;

import io.github.secondleg.Team;
import io.github.secondleg.draw.Constraint;
import io.github.secondleg.draw.Draw;
import io.github.secondleg.draw.DrawRecord;
import io.github.secondleg.draw.Odds;
import io.github.secondleg.draw.Procedure;
import io.github.secondleg.rules.caf.PlayOffDraw;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws the play-off round of the 2017 CAF Confederation Cup again, ball by ball, and prints the odds of each tie. */
@Command(
        name = "draw",
        description = "Draws the play-off round of the 2017 CAF Confederation Cup again, ball by ball.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:the draw was held", "2:an option is wrong, or the picture cannot be written"})
public final class PlayOffStage implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the call
    private CommandSpec spec;

    @Option(
            names = "--seed",
            description = "The seed; the same seed gives the same draw everywhere (${DEFAULT-VALUE}).")
    private long seed = 2017;

    @Option(
            names = "--procedure",
            description =
                    "The procedure: SEQUENTIAL, as on the stage, or UNIFORM over all valid outcomes (${DEFAULT-VALUE}).")
    private Procedure procedure = Procedure.SEQUENTIAL;

    @Option(names = "--apart", description = "Keep clubs of one association apart, which the draw of 2017 did not do.")
    private boolean apart;

    @Option(names = "--pause", description = "Seconds between two balls (${DEFAULT-VALUE}).")
    private int pause = 0;

    @Option(names = "--odds", description = "Print the odds of each tie under both procedures.")
    private boolean odds;

    @Option(names = "--svg", paramLabel = "FILE", description = "Write the odds as a picture in SVG.")
    private @Nullable Path svg;

    @Option(names = "--help", usageHelp = true, description = "Show this.")
    @SuppressWarnings("unused") // picocli reads it
    private boolean help;

    /** Called by picocli. */
    public PlayOffStage() {}

    /** Holds the draw. */
    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command. It writes UTF-8 in any locale, since names need it and the default locale of a container does not have it. */
    static CommandLine commandLine() {
        return new CommandLine(new PlayOffStage())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }

    @Override
    public Integer call() throws InterruptedException {
        Draw<Team> draw = PlayOffDraw.of2017();
        if (apart) {
            draw = draw.with(Constraint.apart("clubs of one association are kept apart", Team::association));
        }
        hold(draw);
        if (odds) {
            OddsTable table = new OddsTable(draw);
            print(table.clubs());
            for (Procedure each : Procedure.values()) {
                print(table.of(draw.odds(each)));
            }
        }
        return svg == null || write(draw, svg) ? 0 : 2;
    }

    private void hold(Draw<Team> draw) throws InterruptedException {
        // this generator is fully specified, so a seed gives the same draw everywhere
        DrawRecord<Team> record = draw.hold(
                procedure, RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
        print(StagePage.opening(draw, procedure, seed));
        for (int ball = 0; ball < record.balls().size(); ball++) {
            TimeUnit.SECONDS.sleep(ball == 0 ? 0 : pause);
            print(StagePage.ball(record.balls().get(ball)));
        }
        print(StagePage.ties(record));
    }

    private boolean write(Draw<Team> draw, Path file) {
        Odds<Team> shown = draw.odds(procedure);
        try {
            Files.writeString(file, OddsPicture.of(draw, shown));
            return true;
        } catch (IOException failure) {
            print(new Page()
                    .add(
                            Page.Style.LOUD,
                            "The file (" + file + ") cannot be written.\nMaybe its folder does not exist.")
                    .endLine());
            return false;
        }
    }

    private void print(Page page) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(page.print(spec.commandLine().getColorScheme().ansi().enabled()));
        out.flush();
    }
}
