package io.github.secondleg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.RuleSet;
import io.github.secondleg.RuleSets;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that a rule set is found by its names and declared for both the class path and the module path. */
final class Discovery {
    private static final String SERVICES = "META-INF/services/" + RuleSet.class.getName();

    private Discovery() {}

    static void check(RuleSet ruleSet) {
        Class<?> type = ruleSet.getClass();
        Set<String> names = new LinkedHashSet<>();
        names.add(ruleSet.name());
        names.addAll(ruleSet.aliases());
        for (String name : names) {
            assertThat(RuleSets.of(loaderOf(type))
                            .find(name)
                            .map(Object::getClass)
                            .map(Class::getName))
                    .as("the class of the rule set that is found by the name %s", name)
                    .contains(type.getName());
        }
        checkListed(type.getName(), loaderOf(type));
        moduleOf(type).ifPresent(module -> checkProvided(type.getName(), module));
    }

    static void checkListed(String type, ClassLoader loader) {
        assertThat(linesOf(loader))
                .as("the classes named in %s, for the class path", SERVICES)
                .contains(type);
    }

    static void checkProvided(String type, ModuleDescriptor module) {
        assertThat(providersOf(module))
                .as("the classes that module %s provides as rule sets, for the module path", module.name())
                .contains(type);
    }

    private static ClassLoader loaderOf(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return loader != null ? loader : ClassLoader.getSystemClassLoader();
    }

    static List<String> linesOf(ClassLoader loader) {
        List<String> lines = new ArrayList<>();
        try {
            for (URL url : Collections.list(loader.getResources(SERVICES))) {
                try (InputStream in = url.openStream();
                        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                    reader.lines()
                            .map(line -> line.replaceFirst("#.*", "").strip())
                            .forEach(lines::add);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return lines;
    }

    /** The module of a class. On the class path, it is the module that the class would have on the module path. */
    static Optional<ModuleDescriptor> moduleOf(Class<?> type) {
        if (type.getModule().isNamed()) {
            return Optional.of(type.getModule().getDescriptor());
        }
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .flatMap(Discovery::moduleAt);
    }

    private static Optional<ModuleDescriptor> moduleAt(URL location) {
        String root = location.toString().endsWith("/") ? location.toString() : "jar:" + location + "!/";
        try (InputStream in = new URL(root + "module-info.class").openStream()) {
            return Optional.of(ModuleDescriptor.read(in));
        } catch (FileNotFoundException noModule) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> providersOf(ModuleDescriptor module) {
        return module.provides().stream()
                .filter(provides -> provides.service().equals(RuleSet.class.getName()))
                .flatMap(provides -> provides.providers().stream())
                .toList();
    }
}
