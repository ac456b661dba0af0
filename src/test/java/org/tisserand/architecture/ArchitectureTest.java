package org.tisserand.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** The picture of the packages, held by tests; each rule is also seen red, on violations kept for that. */
class ArchitectureTest {

    private static final JavaClasses PROJECT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(place -> !place.contains("/web/jte/"))
            .importPackages("org.tisserand");

    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages("org.tisserand.violations");

    @TestFactory
    Stream<DynamicTest> everyRuleHolds() {
        return new Rules("org.tisserand")
                .all().entrySet().stream()
                        .map(rule ->
                                dynamicTest(rule.getKey(), () -> rule.getValue().check(PROJECT)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleIsSeenRedOnItsViolation() {
        return new Rules("org.tisserand.violations")
                .all().entrySet().stream()
                        .map(rule -> dynamicTest(rule.getKey(), () -> assertThat(rule.getValue()
                                        .allowEmptyShould(true)
                                        .evaluate(VIOLATIONS)
                                        .hasViolation())
                                .isTrue()));
    }

    @Test
    void thereAreAtMostElevenTopPackages() {
        assertThat(PROJECT.stream()
                        .map(type -> type.getPackageName().split("\\.", -1))
                        .filter(name -> name.length > 2)
                        .map(name -> name[2])
                        .distinct())
                .hasSizeLessThanOrEqualTo(11);
    }
}
