package io.github.secondleg.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** The Java blocks of one page of the documentation. Each block has a class, and the block after a main method is its output. */
final class Snippets {
    static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

    private static final Pattern CLASS = Pattern.compile("public (?:final )?class (\\w+)");
    private static final String SERVICES = "META-INF/services/io.github.secondleg.RuleSet";
    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> outputs = new LinkedHashMap<>();
    private final String services;

    private Snippets(String page) {
        String main = "";
        String provided = "";
        Matcher block = BLOCK.matcher(page);
        for (int end = 0; block.find(); end = block.end()) {
            String body = block.group(2);
            if (block.group(1).equals("java")) {
                String name =
                        CLASS.matcher(body).results().findFirst().orElseThrow().group(1);
                sources.put(name, body);
                main = body.contains("void main(") ? name : "";
            } else if (page.substring(end, block.start()).contains(SERVICES)) {
                provided = body;
            } else if (!main.isEmpty()) {
                outputs.put(main, body);
                main = "";
            }
        }
        services = provided;
    }

    static Snippets of(Path page) throws IOException {
        return new Snippets(Files.readString(page));
    }

    /** The outputs that the page shows, by the name of the class. */
    Map<String, String> outputs() {
        return outputs;
    }

    boolean isEmpty() {
        return sources.isEmpty();
    }

    /** The names of the classes with a main method. */
    List<String> runnable() {
        return sources.entrySet().stream()
                .filter(source -> source.getValue().contains("void main("))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Compiles all blocks together, with the service file of the page. */
    void compileInto(Path folder) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("-d", folder.toString(), "-cp", CLASS_PATH, "-encoding", "UTF-8"));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve(source.getKey() + ".java");
            Files.writeString(file, source.getValue());
            arguments.add(file.toString());
        }
        Files.createDirectories(folder.resolve(SERVICES).getParent());
        Files.writeString(folder.resolve(SERVICES), services);
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, errors, arguments.toArray(String[]::new));
        assertThat(status).as(errors.toString(UTF_8)).isZero();
    }

    /** The output of a class, run in its own JVM, since rule sets are found on the class path that core was loaded from. */
    static String run(String main, Path folder) throws IOException, InterruptedException {
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
}
