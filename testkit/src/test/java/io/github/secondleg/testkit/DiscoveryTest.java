package io.github.secondleg.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.secondleg.RuleSet;
import io.github.secondleg.testkit.PlantedRuleSets.OtherName;
import io.github.secondleg.testkit.PlantedRuleSets.Right;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract fails for a rule set that users would not find. */
class DiscoveryTest {
    private static final String SERVICES = "META-INF/services/io.github.secondleg.RuleSet";

    @Test
    void a_rule_set_that_is_not_declared_breaks_the_contract() {
        RuleSet undeclared = PlantedLoader.made(Right.class, "");

        assertThat(ContractRun.on(undeclared).broken()).containsExactly("the_rule_set_is_found_by_its_names");
        assertThatThrownBy(() -> Discovery.check(undeclared))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("found by the name village-cup");
    }

    @Test
    void a_rule_set_with_the_name_of_another_is_not_found() {
        RuleSet shadowed = PlantedLoader.made(Right.class, OtherName.class.getName() + "\n");

        assertThatThrownBy(() -> Discovery.check(shadowed))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("found by the name village-cup");
    }

    @Test
    void a_module_must_provide_its_rule_sets() {
        ModuleDescriptor withoutProvides = ModuleDescriptor.newModule("org.example.villagecup")
                .packages(Set.of("org.example.villagecup"))
                .provides("java.lang.Runnable", List.of("org.example.villagecup.VillageCup"))
                .build();

        assertThatThrownBy(() -> Discovery.checkProvided("org.example.villagecup.VillageCup", withoutProvides))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("module org.example.villagecup provides as rule sets, for the module path");
    }

    @Test
    void a_rule_set_that_its_own_module_does_not_provide_breaks_the_contract(@TempDir Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("module-info.java"), "module org.example.villagecup {}");
        ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, source.toString());
        RuleSet forgotten = PlantedLoader.from(folder.toUri().toURL(), Right.class);

        assertThat(ContractRun.on(forgotten).broken()).containsExactly("the_rule_set_is_found_by_its_names");
        assertThatThrownBy(() -> Discovery.check(forgotten))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("module org.example.villagecup provides as rule sets, for the module path");
    }

    @Test
    void a_module_that_provides_its_rule_sets_passes() {
        ModuleDescriptor withProvides = ModuleDescriptor.newModule("org.example.villagecup")
                .packages(Set.of("org.example.villagecup"))
                .provides(RuleSet.class.getName(), List.of("org.example.villagecup.VillageCup"))
                .build();

        assertThatCode(() -> Discovery.checkProvided("org.example.villagecup.VillageCup", withProvides))
                .doesNotThrowAnyException();
    }

    @Test
    void the_services_file_must_name_the_class() {
        RuleSet right = PlantedLoader.declared(Right.class);

        assertThat(Discovery.linesOf(right.getClass().getClassLoader()))
                .contains(right.getClass().getName());
        assertThatThrownBy(() -> Discovery.checkListed(
                        "org.example.VillageCup", right.getClass().getClassLoader()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the classes named in " + SERVICES + ", for the class path");
    }

    @Test
    void the_module_of_a_class_is_found_in_a_folder_in_a_jar_and_in_the_jdk() {
        assertThat(Discovery.moduleOf(RuleSetContract.class).map(ModuleDescriptor::name))
                .contains("io.github.secondleg.testkit");
        assertThat(Discovery.moduleOf(Property.class).map(ModuleDescriptor::name))
                .contains("net.jqwik.api");
        assertThat(Discovery.moduleOf(String.class).map(ModuleDescriptor::name)).contains("java.base");
    }

    @Test
    void a_class_without_a_code_source_has_no_module() {
        assertThat(Discovery.moduleOf(PlantedLoader.declared(Right.class).getClass()))
                .isEmpty();
    }
}
