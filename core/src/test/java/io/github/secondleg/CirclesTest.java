package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.ImmutableGraph;
import com.google.common.graph.MutableGraph;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many classes of a package need one another in a circle, by bytecode; a nested class counts as a part of the one around it. */
class CirclesTest {
    private static final String ROOT = "io.github.secondleg";
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ArchitectureTest.WithoutTests())
            .importPackages(ROOT);

    @ParameterizedTest
    @CsvSource({
        "'', 15",
        ".competition, 15",
        ".draw, 15",
        ".names, 15",
        ".notation, 15",
        ".outlook, 15",
        ".rules, 15",
        ".text, 15"
    })
    void no_circle_of_classes_is_large(String name, int most) {
        assertThat(largestCircle(ROOT + name)).hasSizeLessThanOrEqualTo(most);
    }

    @Test
    void the_root_shows_few_types() {
        assertThat(CORE.stream()
                        .filter(type -> type.getPackageName().equals(ROOT))
                        .filter(type ->
                                type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName))
                .hasSizeLessThanOrEqualTo(28);
    }

    private static Set<String> largestCircle(String name) {
        ImmutableGraph<String> arrows = arrows(name);
        ImmutableGraph<String> ways = ImmutableGraph.copyOf(Graphs.transitiveClosure(arrows));
        Set<String> largest = new TreeSet<>();
        for (String type : ways.nodes()) {
            Set<String> circle = ways.successors(type).stream()
                    .filter(other -> ways.hasEdgeConnecting(other, type))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (circle.size() > largest.size()) {
                largest = circle;
            }
        }
        return largest;
    }

    private static ImmutableGraph<String> arrows(String name) {
        MutableGraph<String> arrows =
                GraphBuilder.directed().allowsSelfLoops(true).build();
        for (JavaClass type : CORE) {
            if (type.getPackageName().equals(name) && !type.getSimpleName().equals("package-info")) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (target.getPackageName().equals(name)) {
                        arrows.putEdge(topLevel(type), topLevel(target));
                    }
                }
            }
        }
        return ImmutableGraph.copyOf(arrows);
    }

    private static String topLevel(JavaClass type) {
        return type.getEnclosingClass().map(CirclesTest::topLevel).orElse(type.getSimpleName());
    }
}
