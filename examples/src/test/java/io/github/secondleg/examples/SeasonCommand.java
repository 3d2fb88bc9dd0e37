package io.github.secondleg.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** One run of the command {@link Season}: its exit status and its output. */
record SeasonCommand(int status, String out, String err) {
    static final String HEADER = "round,tie,first_leg_host,first_leg_host_association,second_leg_host,"
            + "second_leg_host_association,first_leg,second_leg,penalties,incident,advances,decided_by\n";

    static SeasonCommand run(Ansi ansi, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Season.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
        return new SeasonCommand(command.execute(arguments), out.toString(), err.toString());
    }

    static SeasonCommand runWithRows(Path folder, String... rows) {
        try {
            Path file = Files.writeString(folder.resolve("season.csv"), HEADER + String.join("\n", rows));
            return run(Ansi.OFF, file.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
