package io.github.secondleg.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Compiles every Java block of the README, runs those with a main method, and compares what they print with the block behind them. */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
    private static final Pattern CLASS = Pattern.compile("public (?:final )?class (\\w+)");
    private static final String SERVICES = "META-INF/services/io.github.secondleg.RuleSet";
    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    private final String readme = read(Path.of("..", "README.md"));
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> outputs = new LinkedHashMap<>();
    private String services = "";

    @TempDir
    private Path folder;

    ReadmeTest() {
        String main = "";
        Matcher block = BLOCK.matcher(readme);
        for (int end = 0; block.find(); end = block.end()) {
            String body = block.group(2);
            if (block.group(1).equals("java")) {
                String name =
                        CLASS.matcher(body).results().findFirst().orElseThrow().group(1);
                sources.put(name, body);
                main = body.contains("void main(") ? name : "";
            } else if (readme.substring(end, block.start()).contains(SERVICES)) {
                services = body;
            } else if (!main.isEmpty()) {
                outputs.put(main, body);
                main = "";
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> each_snippet_prints_what_the_readme_shows() throws IOException {
        compile();
        return outputs.entrySet().stream()
                .map(snippet -> dynamicTest(
                        snippet.getKey(),
                        () -> assertThat(run(snippet.getKey())).isEqualTo(snippet.getValue())));
    }

    @Test
    void every_snippet_that_can_be_run_has_its_output_shown() {
        assertThat(sources.entrySet().stream()
                        .filter(source -> source.getValue().contains("void main("))
                        .map(Map.Entry::getKey))
                .isNotEmpty()
                .containsExactlyElementsOf(outputs.keySet());
    }

    @Test
    void the_first_two_shell_blocks_are_the_season_and_the_tests() {
        assertThat(BLOCK.matcher(readme)
                        .results()
                        .filter(block -> block.group(1).equals("sh"))
                        .map(block -> block.group(2)))
                .startsWith("./season\n", "mvn verify\n");
    }

    private void compile() throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("-d", folder.toString(), "-cp", CLASS_PATH, "-encoding", "UTF-8"));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve(source.getKey() + ".java");
            Files.writeString(file, source.getValue());
            arguments.add(file.toString());
        }
        Files.createDirectories(folder.resolve(SERVICES).getParent());
        Files.writeString(folder.resolve(SERVICES), services);
        ByteArrayOutputStream faults = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, faults, arguments.toArray(String[]::new));
        assertThat(status).as(faults.toString(UTF_8)).isZero();
    }

    /** In a JVM of its own, since rule sets are looked for on the class path that core was loaded from. */
    private String run(String main) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        folder + File.pathSeparator + CLASS_PATH,
                        main)
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
