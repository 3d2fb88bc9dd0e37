package io.github.secondleg.testkit;

import io.github.secondleg.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * A class loader with its own services file, as in a container with a rule module. It defines the planted rule sets itself. On the module path
 * they would belong to the testkit's module, which ignores services files.
 */
final class PlantedLoader extends ClassLoader {
    private static final String SERVICES = "META-INF/services/io.github.secondleg.RuleSet";

    private static final List<String> PLANTED = List.of(
            PlantedRuleSets.class.getName(), PlantedEditions.class.getName(), PlantedErraticRules.class.getName());

    private final String services;
    private final ProtectionDomain place;

    private PlantedLoader(String services, ProtectionDomain place) {
        super(PlantedLoader.class.getClassLoader());
        this.services = services;
        this.place = place;
    }

    /** The rule set with a correct services file. */
    static RuleSet declared(Class<? extends RuleSet> type) {
        return made(type, "# a comment\n" + type.getName() + " # and another\n");
    }

    /** The rule set with a services file that has a given text. */
    static RuleSet made(Class<? extends RuleSet> type, String services) {
        return made(type, services, null);
    }

    /** The rule set with a folder as its code source, declared in the services file. */
    static RuleSet from(URL folder, Class<? extends RuleSet> type) {
        return made(type, type.getName(), new CodeSource(folder, (Certificate[]) null));
    }

    private static RuleSet made(Class<? extends RuleSet> type, String services, CodeSource source) {
        try {
            return (RuleSet) new PlantedLoader(services, new ProtectionDomain(source, null))
                    .loadClass(type.getName())
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (PLANTED.stream().noneMatch(name::startsWith)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = PlantedLoader.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length, place);
        } catch (IOException failure) {
            throw new ClassNotFoundException(name, failure);
        }
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.equals(SERVICES) ? Collections.enumeration(List.of(inMemory(services))) : super.getResources(name);
    }

    private static URL inMemory(String text) throws IOException {
        return new URL(null, "memory:services", new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) {
                return new URLConnection(url) {
                    @Override
                    public void connect() {}

                    @Override
                    public InputStream getInputStream() {
                        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
                    }
                };
            }
        });
    }
}
