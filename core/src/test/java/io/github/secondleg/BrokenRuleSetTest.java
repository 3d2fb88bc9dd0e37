package io.github.secondleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.secondleg.SampleRuleSets.Misaliased;
import io.github.secondleg.SampleRuleSets.Misnamed;
import io.github.secondleg.SampleRuleSets.Nameless;
import io.github.secondleg.SampleRuleSets.Unmade;
import io.github.secondleg.SampleRuleSets.Usurper;
import io.github.secondleg.SampleRuleSets.VillageCup;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One broken provider makes every lookup fail with its cause, even a lookup of a good one. */
class BrokenRuleSetTest {
    private static final String PACKAGE = "io.github.secondleg.SampleRuleSets$";

    /** The providers, and the cause as the message quotes it. */
    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        List.of(VillageCup.class, Misnamed.class),
                        "The rule set name (Village Cup) of " + PACKAGE
                                + "Misnamed must have lower-case letters and digits, with hyphens between words.\n"
                                + "Maybe write village-cup for Village Cup."),
                Arguments.of(
                        List.of(Misaliased.class, VillageCup.class),
                        "The rule set name (-cup) of " + PACKAGE
                                + "Misaliased must have lower-case letters and digits, with hyphens between "
                                + "words.\nMaybe write village-cup for Village Cup."),
                Arguments.of(
                        List.of(VillageCup.class, Nameless.class),
                        "The rule set " + PACKAGE
                                + "Nameless has unreadable names (java.lang.NullPointerException: name).\n"
                                + "Maybe its name() or aliases() returns null, or throws."),
                Arguments.of(
                        List.of(VillageCup.class, Usurper.class),
                        "The rule set name (village) belongs to two rule sets: " + PACKAGE + "VillageCup and " + PACKAGE
                                + "Usurper.\nMaybe two versions of one module are on the path."));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void the_faulty_rule_set_is_named(List<Class<?>> offered, String cause) {
        ClassLoader loader = RuleSetsLoader.offering(offered.toArray(Class<?>[]::new));
        String message = "The rule sets cannot be read, since one of them is broken: " + cause + "\n"
                + "Maybe remove its module from the path until it is fixed.";
        assertThatIllegalStateException()
                .isThrownBy(() -> RuleSets.of(loader).find("village-cup"))
                .withMessage(message)
                .havingCause()
                .isInstanceOf(IllegalArgumentException.class)
                .withMessage(cause);
        assertThatIllegalStateException()
                .isThrownBy(() -> RuleSets.of(loader).named("village-cup"))
                .withMessage(message);
        assertThatIllegalStateException()
                .isThrownBy(() -> RuleSets.of(loader).all())
                .withMessage(message);
    }

    /** The words in the middle are the JDK's. */
    @Test
    void one_that_cannot_be_made_is_reported_with_what_it_threw() {
        ClassLoader loader = RuleSetsLoader.offering(VillageCup.class, Unmade.class);
        assertThatIllegalStateException()
                .isThrownBy(() -> RuleSets.of(loader).named("village-cup"))
                .withMessage("The rule sets cannot be read, since one of them is broken: io.github.secondleg.RuleSet:"
                        + " Provider " + PACKAGE + "Unmade could not be instantiated\n"
                        + "Maybe remove its module from the path until it is fixed.")
                .havingCause()
                .isInstanceOf(ServiceConfigurationError.class)
                .havingCause()
                .isInstanceOf(IllegalStateException.class)
                .withMessage("the table of fair play is not there");
    }

    @Test
    void one_whose_class_is_missing_is_reported() {
        ClassLoader loader = RuleSetsLoader.offering(List.of("org.example.Gone"));
        assertThatIllegalStateException()
                .isThrownBy(() -> RuleSets.of(loader).all())
                .withMessage("The rule sets cannot be read, since one of them is broken: "
                        + "io.github.secondleg.RuleSet: Provider org.example.Gone not found\n"
                        + "Maybe remove its module from the path until it is fixed.")
                .havingCause()
                .isInstanceOf(ServiceConfigurationError.class);
    }

    private static RuleSet offering(Supplier<TiebreakChain> chain) {
        return new RuleSet() {
            @Override
            public String name() {
                return "hasty-cup";
            }

            @Override
            public TiebreakChain chain() {
                return chain.get();
            }
        };
    }

    @Test
    void one_without_a_chain_is_named() {
        RuleSet hasty = offering(() -> null);
        assertThatIllegalStateException()
                .isThrownBy(() -> RuleSets.chainOf(hasty))
                .withMessage("The chain of the rule set (hasty-cup), "
                        + hasty.getClass().getName() + ", is null.\n"
                        + "Maybe chain() is not written yet, or reads a constant that is initialised later.");
    }

    @Test
    void one_whose_chain_cannot_be_made_is_named_with_what_it_threw() {
        for (Throwable failure : List.of(new IllegalArgumentException("no table"), new NoClassDefFoundError("Table"))) {
            RuleSet hasty = offering(() -> {
                throw BrokenRuleSetTest.<RuntimeException>unchecked(failure);
            });
            assertThatIllegalStateException()
                    .isThrownBy(() -> RuleSets.chainOf(hasty))
                    .withMessage("The chain of the rule set (hasty-cup), "
                            + hasty.getClass().getName() + ", cannot be made (" + failure + ").\n"
                            + "Maybe remove its module from the path until it is fixed.")
                    .havingCause()
                    .isSameAs(failure);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(Throwable failure) throws T {
        throw (T) failure;
    }

    @Test
    void each_lookup_throws_the_failure_again() {
        RuleSets read = RuleSets.of(RuleSetsLoader.offering(VillageCup.class, Unmade.class));
        Throwable one = catchThrowable(() -> read.find("village-cup"));
        Throwable other = catchThrowable(() -> read.named("no-such-name"));
        assertThat(one).isNotSameAs(other).hasMessage(other.getMessage());
        assertThat(one.getCause()).isNotNull().isSameAs(other.getCause());
        assertThat(other.getStackTrace())
                .extracting(StackTraceElement::getMethodName)
                .contains("named");
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(read::all);
    }
}
