package org.touchstone.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.time.DayBegan;

/** Holds the directions between features and the house rules that a compiler cannot. */
@AnalyzeClasses(packages = "org.touchstone", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.touchstone.";

    /** Feature by feature, what it may know besides the kernel. What is not listed is refused. */
    private static final Map<String, Set<String>> MAY_KNOW =
            Map.ofEntries(
                    Map.entry("shared", Set.of()),
                    Map.entry("platform", Set.of()),
                    Map.entry("audit", Set.of("directory")),
                    Map.entry("directory", Set.of()),
                    Map.entry("scheme", Set.of()),
                    Map.entry("notice", Set.of("directory")),
                    Map.entry("webhook", Set.of("directory", "notice")),
                    Map.entry("machine", Set.of("directory", "notice")),
                    Map.entry("deadline", Set.of("directory", "scheme", "notice")),
                    Map.entry("enrolment", Set.of("directory", "scheme", "notice")),
                    Map.entry(
                            "visit",
                            Set.of("directory", "scheme", "notice", "deadline", "enrolment")),
                    Map.entry(
                            "preparation",
                            Set.of("directory", "scheme", "notice", "enrolment", "visit")),
                    Map.entry(
                            "evidence",
                            Set.of("directory", "scheme", "notice", "enrolment", "visit")),
                    Map.entry(
                            "judging",
                            Set.of(
                                    "directory",
                                    "scheme",
                                    "notice",
                                    "deadline",
                                    "enrolment",
                                    "visit",
                                    "evidence",
                                    "engagement")),
                    Map.entry(
                            "engagement",
                            Set.of(
                                    "directory",
                                    "scheme",
                                    "notice",
                                    "deadline",
                                    "enrolment",
                                    "visit",
                                    "evidence")),
                    Map.entry(
                            "report",
                            Set.of(
                                    "directory",
                                    "scheme",
                                    "notice",
                                    "deadline",
                                    "enrolment",
                                    "visit",
                                    "evidence",
                                    "judging",
                                    "engagement",
                                    "webhook")),
                    Map.entry(
                            "action",
                            Set.of(
                                    "directory",
                                    "scheme",
                                    "notice",
                                    "deadline",
                                    "enrolment",
                                    "visit",
                                    "evidence",
                                    "judging",
                                    "engagement",
                                    "report",
                                    "webhook")),
                    Map.entry(
                            "restriction",
                            Set.of(
                                    "directory",
                                    "scheme",
                                    "notice",
                                    "deadline",
                                    "enrolment",
                                    "visit",
                                    "judging",
                                    "report",
                                    "action",
                                    "webhook")),
                    Map.entry("dataimport", Set.of("directory", "evidence")),
                    Map.entry(
                            "claim",
                            Set.of(
                                    "directory",
                                    "scheme",
                                    "notice",
                                    "webhook",
                                    "enrolment",
                                    "visit",
                                    "restriction")),
                    Map.entry("iqashare", Set.of("directory", "notice", "enrolment", "visit")),
                    Map.entry("unitevidence", Set.of("directory")),
                    Map.entry(
                            "workplan",
                            Set.of(
                                    "iqashare",
                                    "unitevidence",
                                    "directory",
                                    "scheme",
                                    "notice",
                                    "deadline",
                                    "enrolment",
                                    "visit",
                                    "evidence",
                                    "action",
                                    "restriction")),
                    Map.entry("assessment", Set.of("directory", "enrolment")),
                    Map.entry(
                            "sampling",
                            Set.of(
                                    "directory",
                                    "notice",
                                    "evidence",
                                    "action",
                                    "claim",
                                    "assessment",
                                    "iqashare",
                                    "unitevidence",
                                    "workplan")),
                    Map.entry(
                            "observation",
                            Set.of("unitevidence", "directory", "notice", "action", "workplan")),
                    Map.entry(
                            "standardisation",
                            Set.of(
                                    "iqashare",
                                    "unitevidence",
                                    "directory",
                                    "enrolment",
                                    "action",
                                    "workplan")),
                    Map.entry(
                            "development",
                            Set.of("iqashare", "unitevidence", "directory", "evidence")),
                    Map.entry(
                            "monitoring",
                            Set.of(
                                    "iqashare",
                                    "unitevidence",
                                    "directory",
                                    "enrolment",
                                    "notice",
                                    "visit",
                                    "action",
                                    "workplan")));

    /** Serve the whole: they may read from every feature and none reads from them. */
    private static final Set<String> AT_THE_END = Set.of("overview", "sample");

    @ArchTest
    static final ArchRule features_point_one_way =
            classes()
                    .that()
                    .resideInAPackage(ROOT + "*..")
                    .should(onlyKnowWhatIsListed())
                    .because(
                            "a feature hears about those above it through events and never calls those below it");

    @ArchTest
    static final ArchRule no_circles =
            slices().matching(ROOT + "(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("two features in a circle are one feature");

    @ArchTest
    static final ArchRule entities_stay_at_home =
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .bePackagePrivate()
                    .because("other features see events and views, not rows");

    @ArchTest
    static final ArchRule time_is_handed_in =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("ClockProducer")
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(Clock.class, "systemUTC")
                    .orShould()
                    .callMethod(Clock.class, "systemDefaultZone")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .because("deadlines are only testable when the clock is a parameter");

    @ArchTest
    static final ArchRule endpoints_are_public =
            methods()
                    .that()
                    .areMetaAnnotatedWith(HttpMethod.class)
                    .should()
                    .bePublic()
                    .because(
                            "Quarkus REST skips a method that is not public and only logs a warning");

    @ArchTest
    static final ArchRule endpoints_say_who_may_call_them =
            methods()
                    .that()
                    .areMetaAnnotatedWith(HttpMethod.class)
                    .should(sayWhoMayCallThem())
                    .because("the list of roles on the operation is the capability, in one place");

    @ArchTest
    static final ArchRule posts_are_safe_to_repeat =
            methods()
                    .that()
                    .areAnnotatedWith(POST.class)
                    .should(beIdempotent())
                    .allowEmptyShould(true)
                    .because("a double click or a repeated request makes one row");

    @ArchTest
    static final ArchRule a_class_hears_a_day_once =
            classes()
                    .should(hearADayOnce())
                    .because("what a day causes is written down by the name of the class");

    @ArchTest
    static final ArchRule resources_do_not_see_rows =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Resource")
                    .should()
                    .dependOnClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .orShould()
                    .dependOnClassesThat()
                    .haveSimpleNameEndingWith("Repository")
                    .because("a resource is HTTP and one line to the service");

    private static ArchCondition<JavaClass> onlyKnowWhatIsListed() {
        return new ArchCondition<>("only know what the table of directions lists") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var feature = feature(type);
                if (AT_THE_END.contains(feature) || feature.isEmpty()) {
                    return;
                }
                type.getDirectDependenciesFromSelf()
                        .forEach(
                                dependency -> {
                                    var other = feature(dependency.getTargetClass());
                                    var allowed =
                                            other.isEmpty()
                                                    || other.equals(feature)
                                                    || other.equals("shared")
                                                    || MAY_KNOW.getOrDefault(feature, Set.of())
                                                            .contains(other);
                                    if (!allowed) {
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        type, dependency.getDescription()));
                                    }
                                });
            }
        };
    }

    private static ArchCondition<JavaClass> hearADayOnce() {
        return new ArchCondition<>("hear a day once") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var hears =
                        type.getMethods().stream()
                                .filter(
                                        method ->
                                                method.getRawParameterTypes().stream()
                                                        .anyMatch(
                                                                one ->
                                                                        one.isEquivalentTo(
                                                                                DayBegan.class)))
                                .filter(ArchitectureTest::observes)
                                .count();
                if (hears > 1) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    type, type.getName() + " hears a day " + hears + " times"));
                }
            }
        };
    }

    private static boolean observes(JavaMethod method) {
        return method.getParameters().stream().anyMatch(one -> one.isAnnotatedWith(Observes.class));
    }

    private static String feature(JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(ROOT)) {
            return "";
        }
        return name.substring(ROOT.length()).replaceFirst("\\..*", "");
    }

    private static ArchCondition<JavaMethod> beIdempotent() {
        return new ArchCondition<>("be @Idempotent") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!method.isAnnotatedWith(Idempotent.class)
                        && !method.getOwner().isAnnotatedWith(Idempotent.class)) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    method, method.getFullName() + " is not @Idempotent"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var said =
                        java.util.stream.Stream.of(
                                        RolesAllowed.class, Authenticated.class, PermitAll.class)
                                .anyMatch(
                                        a ->
                                                method.isAnnotatedWith(a)
                                                        || method.getOwner().isAnnotatedWith(a));
                if (!said) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    method, method.getFullName() + " says nothing"));
                }
            }
        };
    }
}
