package io.github.secondleg;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * A class loader with a services file of its own, as a container has for a rule module. It defines the providers itself: on the module
 * path those of the tests belong to core's module, where a services file does not count.
 */
final class RuleSetsLoader extends ClassLoader {
    private static final String SERVICES = "META-INF/services/io.github.secondleg.RuleSet";

    private final List<String> providers;

    private RuleSetsLoader(List<String> providers) {
        super(RuleSet.class.getClassLoader());
        this.providers = providers;
    }

    static RuleSetsLoader offering(Class<?>... providers) {
        return offering(List.of(providers).stream().map(Class::getName).toList());
    }

    static RuleSetsLoader offering(List<String> providers) {
        return new RuleSetsLoader(providers);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!providers.contains(name)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = RuleSet.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.equals(SERVICES)
                ? Collections.enumeration(List.of(inMemory(String.join("\n", providers))))
                : super.getResources(name);
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
