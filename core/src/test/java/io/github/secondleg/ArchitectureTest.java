package io.github.secondleg;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasSourceCodeLocation;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.secondleg.rules.RuleTable;
import io.github.secondleg.text.Named;
import io.github.secondleg.text.TextKey;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The layout of core and what its types may be, so far as bytecode shows it. ArchUnit fails a rule that examines nothing. */
@AnalyzeClasses(packages = "io.github.secondleg", importOptions = ArchitectureTest.WithoutTests.class)
class ArchitectureTest {
    /** ArchUnit's own option looks for target/test-classes, but a quick build has another folder. */
    static final class WithoutTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    private static final String ROOT = "io.github.secondleg";
    /** How far a line has been read; each lives during one call. */
    private static final Set<String> READING = Set.of(ROOT + ".notation.Line", ROOT + ".notation.Series");

    private static final String DRAW = ROOT + ".draw";

    private static final String TEXT = ROOT + ".text";

    @ArchTest
    static final ArchRule TEXT_STANDS_ALONE = classes()
            .that()
            .resideInAPackage(TEXT)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    TEXT,
                    "java.lang..",
                    "java.time..",
                    "java.util",
                    "java.util.function",
                    "java.util.regex",
                    "java.util.stream",
                    "com.google.common..",
                    "org.jspecify..")
            .because("every other package says something");

    @ArchTest
    static final ArchRule EVERY_KEY_IS_USED = fields().that()
            .areDeclaredIn(TextKey.class)
            .and(are(describe("constants", field -> field.getRawType().isEquivalentTo(TextKey.class))))
            .should(ArchCondition.from(describe(
                    "be used by code that makes notes",
                    key -> key.getAccessesToSelf().stream()
                            .anyMatch(access ->
                                    !access.getOriginOwner().getPackageName().equals(TEXT)))))
            .because("docs/texts.md lists every key, and a translator would translate one that never comes");

    @ArchTest
    static final ArchRule ROOT_STANDS_ALONE = classes()
            .that()
            .resideInAPackage(ROOT)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    ROOT,
                    TEXT,
                    "java.lang..",
                    "java.time..",
                    "java.util",
                    "java.util.function",
                    "java.util.regex",
                    "java.util.stream",
                    "com.google.common..",
                    "org.jspecify..")
            .because("the other packages build on it, and core has no input, output, logging or further libraries");

    @ArchTest
    static final ArchRule NOTATION_STANDS_ON_ROOT_ALONE = classes()
            .that()
            .resideInAPackage(ROOT + ".notation")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    ROOT,
                    ROOT + ".notation",
                    "java.lang..",
                    "java.time",
                    "java.util",
                    "java.util.function",
                    "java.util.stream",
                    "com.google.common.collect",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule OUTLOOKS_STAND_ON_ROOT_AND_TEXTS = classes()
            .that()
            .resideInAPackage(ROOT + ".outlook")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    ROOT,
                    ROOT + ".outlook",
                    TEXT,
                    "java.lang..",
                    "java.util",
                    "java.util.function",
                    "java.util.stream",
                    "com.google.common.collect",
                    "org.jspecify..")
            .because("a decision says what is next, and knows nothing of who asks about it");

    /** What was recorded, and who was there. They know no rules, but for the packed answers, which are both facts and the fast path. */
    private static final Set<Class<?>> FACTS = Set.of(
            Association.class,
            Team.class,
            Side.class,
            Score.class,
            Goals.class,
            ExtraTime.class,
            ShootOut.class,
            Match.class,
            Leg.class,
            PlayOffMatch.class,
            Incident.class,
            Ruling.class,
            AfterLegs.class,
            Tie.class,
            TwoLeggedTie.class,
            SingleMatchTie.class,
            LegText.class,
            LegUpdate.class,
            LastMatch.class,
            Contradictions.class,
            TieUpdate.class,
            TieValidation.class);

    private static final Set<Class<?>> PACKED_ANSWERS = Set.of(PackedAnswers.class, Measure.class, Points.class);

    /** They word and check what the facts hold. */
    private static final Set<Class<?>> HELPERS_OF_FACTS =
            Set.of(TieErrors.class, Bounds.class, ReachableShootOuts.class);

    @ArchTest
    static final ArchRule FACTS_USE_NEITHER_RULES_NOR_ANSWERS = classes()
            .that(belongTo(FACTS))
            .should()
            .onlyDependOnClassesThat(describe(
                    "are facts, the packed answers, or not of the root package",
                    type -> !type.getBaseComponentType().getPackageName().equals(ROOT)
                            || belongTo(FACTS).test(type)
                            || belongTo(PACKED_ANSWERS).test(type)
                            || belongTo(HELPERS_OF_FACTS).test(type)))
            .because("one tie can be decided under any rules");

    private static DescribedPredicate<JavaClass> belongTo(Set<Class<?>> types) {
        return describe(
                "belong to the facts",
                type -> types.stream()
                        .anyMatch(owner ->
                                (type.getBaseComponentType().getName() + "$").startsWith(owner.getName() + "$")));
    }

    @ArchTest
    static final ArchRule RULE_TABLES_STAND_ON_ROOT = classes()
            .that()
            .resideInAPackage(ROOT + ".rules")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    ROOT,
                    ROOT + ".rules",
                    TEXT,
                    "java.lang..",
                    "java.util",
                    "com.google.common.collect",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule COMPETITIONS_STAND_ON_ROOT_AND_DRAWS = classes()
            .that()
            .resideInAPackage(ROOT + ".competition")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    ROOT,
                    ROOT + ".competition",
                    DRAW,
                    TEXT,
                    "java.lang..",
                    "java.text",
                    "java.time..",
                    "java.util",
                    "java.util.function",
                    "java.util.stream",
                    "com.google.common..",
                    "org.jspecify..")
            .because("a round can be filled by a draw, and knows nothing of lines of text");

    @ArchTest
    static final ArchRule DRAW_STANDS_ALONE = classes()
            .that()
            .resideInAPackage(DRAW)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    DRAW,
                    TEXT,
                    "java.lang..",
                    "java.math",
                    "java.util",
                    "java.util.concurrent",
                    "java.util.function",
                    "java.util.random",
                    "java.util.stream",
                    "com.google.common..",
                    "org.jspecify..")
            .because("anything with a name can be drawn, and teams and ties know nothing of draws");

    @ArchTest
    static final ArchRule NO_PACKAGE_IS_A_DRAWER = noClasses()
            .should()
            .resideInAnyPackage("..api..", "..impl..", "..internal..", "..spi..", "..util..")
            .because("packages are named by what the field calls their content");

    @ArchTest
    static final ArchRule ONLY_TWO_TYPES_ARE_OPEN = classes()
            .that()
            .arePublic()
            .and()
            .doNotBelongToAnyOf(Tiebreaker.class, RuleSet.class, RuleTable.class, Tie.class, Named.class)
            .should(be(
                    "final, a record, an enum or sealed",
                    type -> type.getModifiers().contains(JavaModifier.FINAL)
                            || type.isRecord()
                            || type.isEnum()
                            || type.reflect().isSealed()))
            .because("users implement Tiebreaker and RuleSet, or extend RuleTable, and nothing else");

    @ArchTest
    static final ArchRule TIE_IS_EXTENDED_ONLY_HERE = constructors()
            .that()
            .areDeclaredIn(Tie.class)
            .should()
            .bePackagePrivate()
            .because("other kinds of tie will come, and a sealed type that gains a case breaks compiled clients");

    @ArchTest
    static final ArchRule DECISIONS_ARE_MADE_ONLY_HERE = constructors()
            .that()
            .areDeclaredInClassesThat()
            .areAssignableTo(Decision.class)
            .should()
            .notBePublic()
            .andShould()
            .notBeProtected()
            .because("nobody outside can forge one");

    @ArchTest
    static final ArchRule GUAVA_STAYS_INSIDE = members()
            .that(are(describe("visible to users", ArchitectureTest::isVisible)))
            .should(haveNoTypeOf("com.google."))
            .because("signatures say List and promise immutability");

    @ArchTest
    static final ArchRule PUBLIC_FIELDS_ARE_CONSTANTS =
            fields().that().arePublic().should().beStatic().andShould().beFinal();

    @ArchTest
    static final ArchRule OBJECTS_DO_NOT_CHANGE = fields().that()
            .areNotStatic()
            .and(are(describe(
                    "not of a reading",
                    field -> !READING.contains(field.getOwner().getName()))))
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule STATIC_STATE_DOES_NOT_CHANGE = fields().that()
            .areStatic()
            .and(are(describe("written by hand", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))))
            // filled by the class's own initialiser and read by index ever after
            .and(are(describe(
                    "not the table of shoot-outs",
                    field -> !field.getOwner().isEquivalentTo(ReachableShootOuts.class))))
            .should()
            .beFinal()
            .andShould(be("of an immutable type", ArchitectureTest::isImmutable));

    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule THE_MACHINE_HAS_NO_SAY = noClasses()
            .should()
            .callMethodWhere(describe("it depends on locale, zone, clock or thread", ArchitectureTest::asksTheMachine));

    private static final Set<String> ASK_THE_MACHINE = Set.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.Thread.getContextClassLoader()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.util.Locale.getDefault()",
            "java.util.ServiceLoader.load(java.lang.Class)");

    private static boolean asksTheMachine(JavaMethodCall call) {
        return ASK_THE_MACHINE.contains(call.getTarget().getFullName())
                || call.getTargetOwner().getPackageName().equals("java.time")
                        && Set.of("now", "systemDefault").contains(call.getName());
    }

    private static boolean isImmutable(JavaField field) {
        JavaClass type = field.getRawType();
        return type.isPrimitive()
                || type.getPackageName().equals(ROOT)
                || type.isEnum()
                || type.getPackageName().equals(ROOT + ".competition")
                || type.getPackageName().equals(ROOT + ".outlook")
                || type.isAssignableTo(ImmutableList.class)
                || Stream.of(
                                String.class,
                                ImmutableMap.class,
                                ImmutableSet.class,
                                Pattern.class,
                                DateTimeFormatter.class,
                                HexFormat.class,
                                Comparator.class)
                        .anyMatch(type::isEquivalentTo);
    }

    private static boolean isVisible(JavaMember member) {
        return Stream.of(JavaModifier.PUBLIC, JavaModifier.PROTECTED).anyMatch(member.getModifiers()::contains)
                && member.getOwner().getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static ArchCondition<JavaMember> haveNoTypeOf(String prefix) {
        return new ArchCondition<>("have no type of " + prefix) {
            @Override
            public void check(JavaMember member, ConditionEvents events) {
                Stream<? extends JavaType> types = member instanceof JavaCodeUnit code
                        ? Stream.concat(code.getParameterTypes().stream(), Stream.of(code.getReturnType()))
                        : Stream.of(((JavaField) member).getType());
                types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .filter(type -> type.getName().startsWith(prefix))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                member, member.getFullName() + " shows " + type.getName())));
            }
        };
    }

    private static <T extends HasDescription & HasSourceCodeLocation> ArchCondition<T> be(
            String what, Predicate<T> predicate) {
        return ArchCondition.from(describe(what, predicate));
    }
}
