package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A type that is hidden from users must not show itself: not as a supertype of a public one, nor in a signature. */
class HiddenTypesTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ArchitectureTest.WithoutTests())
            .importPackages(HiddenTypesTest.class.getPackageName());

    @Test
    void no_public_type_has_a_hidden_supertype() {
        assertThat(publicTypes().flatMap(HiddenTypesTest::hiddenSupertypes)).isEmpty();
    }

    @Test
    void no_signature_that_users_can_call_mentions_a_hidden_type() {
        assertThat(publicTypes().flatMap(HiddenTypesTest::hiddenInSignatures)).isEmpty();
    }

    /** Two that hide something, so that the tests above are known to find it. */
    @Test
    void a_hidden_type_would_be_found() {
        assertThat(hiddenSupertypes(Shown.class)).containsExactly("Shown is a Hidden");
        assertThat(hiddenInSignatures(Shown.class))
                .containsExactlyInAnyOrder("Shown.list mentions Hidden", "Shown.take mentions Hidden");
    }

    private static Stream<Class<?>> publicTypes() {
        List<Class<?>> types = new ArrayList<>();
        for (JavaClass type : CORE) {
            Class<?> reflected = type.reflect();
            if (isShown(reflected)) {
                types.add(reflected);
            }
        }
        assertThat(types).hasSizeGreaterThan(60);
        return types.stream();
    }

    private static Stream<String> hiddenSupertypes(Class<?> type) {
        Set<Class<?>> above = new HashSet<>();
        collectAbove(type, above);
        return above.stream()
                .filter(one -> !isShown(one))
                .map(one -> type.getSimpleName() + " is a " + one.getSimpleName());
    }

    private static void collectAbove(Class<?> type, Set<Class<?>> above) {
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .filter(above::add)
                .forEach(one -> collectAbove(one, above));
    }

    private static Stream<String> hiddenInSignatures(Class<?> type) {
        List<String> found = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            if (isCallable(method.getModifiers()) && !method.isSynthetic()) {
                Set<Class<?>> mentioned = new HashSet<>();
                collect(method.getGenericReturnType(), mentioned);
                for (Type parameter : method.getGenericParameterTypes()) {
                    collect(parameter, mentioned);
                }
                mentioned.stream()
                        .filter(one -> !isShown(one))
                        .forEach(one -> found.add(
                                type.getSimpleName() + "." + method.getName() + " mentions " + one.getSimpleName()));
            }
        }
        return found.stream();
    }

    private static void collect(Type type, Set<Class<?>> mentioned) {
        if (type instanceof Class<?> plain) {
            mentioned.add(plain.isArray() ? plain.getComponentType() : plain);
        } else if (type instanceof ParameterizedType generic) {
            collect(generic.getRawType(), mentioned);
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, mentioned));
        } else if (type instanceof GenericArrayType array) {
            collect(array.getGenericComponentType(), mentioned);
        } else if (type instanceof WildcardType wildcard) {
            Arrays.stream(wildcard.getUpperBounds()).forEach(bound -> collect(bound, mentioned));
        } else if (type instanceof TypeVariable<?> variable) {
            Arrays.stream(variable.getBounds())
                    .filter(Class.class::isInstance)
                    .forEach(bound -> collect(bound, mentioned));
        }
    }

    private static boolean isShown(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return type.isPrimitive()
                || (isCallable(type.getModifiers()) && !type.isAnonymousClass() && (outer == null || isShown(outer)));
    }

    private static boolean isCallable(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    interface Hidden {}

    /** Stands where a public type would. */
    public static final class Shown implements Hidden {
        public List<? extends Hidden> list() {
            return List.of();
        }

        public void take(Hidden hidden) {}
    }
}
