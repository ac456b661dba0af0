package org.tisserand.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The rules of the house, for the packages below a root: the real one, or the violations kept to see each rule red. */
final class Rules {

    private final String root;

    Rules(String root) {
        this.root = root;
    }

    /** Every rule by the name under which the tests show it. */
    Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("the data flows one way", dataFlowsOneWay());
        rules.put("packages form no cycle", noPackageCycles());
        rules.put("the model is plain Java", modelIsPlainJava());
        rules.put("the core reads no clock, disk or network", coreIsPure());
        rules.put("the core draws no unseeded chance", coreIsSeeded());
        rules.put("the driver has one home", oneHome("org.neo4j.driver..", "store.."));
        rules.put("the server has one home", serverHasOneHome());
        rules.put("JGraphT has its homes", oneHome("org.jgrapht..", "network..", "metrics..", "findings.."));
        rules.put("GraphStream has one home", oneHome("org.graphstream..", "layout.."));
        rules.put("Javalin has one home", oneHome("io.javalin..", "web.."));
        rules.put("streams belong to the program's edges", streamsBelongToTheEdges());
        rules.put("only the program's edges end it", exitBelongsToTheEdges());
        rules.put("the model cannot change", modelCannotChange());
        rules.put("names say what a thing is", namesSayWhat());
        rules.put("every package refuses nulls", packagesRefuseNulls());
        return rules;
    }

    private ArchRule dataFlowsOneWay() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("model")
                .definedBy(in("model"))
                .layer("ingest")
                .definedBy(in("ingest"))
                .layer("store")
                .definedBy(in("store"))
                .layer("network")
                .definedBy(in("network"))
                .layer("metrics")
                .definedBy(in("metrics"))
                .layer("findings")
                .definedBy(in("findings"))
                .layer("layout")
                .definedBy(in("layout"))
                .layer("report")
                .definedBy(in("report"))
                .layer("study")
                .definedBy(in("study"))
                .layer("web")
                .definedBy(in("web"))
                .layer("app")
                .definedBy(in("app"))
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("web")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("study")
                .mayOnlyBeAccessedByLayers("web", "app")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("web", "app")
                .whereLayer("layout")
                .mayOnlyBeAccessedByLayers("report", "web", "app")
                .whereLayer("findings")
                .mayOnlyBeAccessedByLayers("report", "study", "web", "app")
                .whereLayer("metrics")
                .mayOnlyBeAccessedByLayers("findings", "report", "study", "web", "app")
                .whereLayer("network")
                .mayOnlyBeAccessedByLayers("metrics", "findings", "layout", "report", "study", "web", "app")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("study", "web", "app")
                .whereLayer("ingest")
                .mayOnlyBeAccessedByLayers("study", "web", "app")
                .because("a reader who knows the journey of the data knows who may import whom");
    }

    private ArchRule noPackageCycles() {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("two packages that need each other are one package");
    }

    private ArchRule modelIsPlainJava() {
        return classes()
                .that()
                .resideInAPackage(in("model"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify.annotations..", in("model"))
                .because("the domain is what everything else is said in");
    }

    private ArchRule coreIsPure() {
        return noClasses()
                .that()
                .resideInAnyPackage(core())
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.nio.file..", "java.net..", "java.net.http..", "java.sql.."))
                .orShould()
                .dependOnClassesThat(describe(
                        "read the clock or a file",
                        type -> type.isAssignableTo(java.time.Clock.class)
                                || type.isAssignableTo(java.io.File.class)
                                || type.isAssignableTo(java.io.FileInputStream.class)))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .because("the same facts and recipe must give the same bits, anywhere and at any time");
    }

    private ArchRule coreIsSeeded() {
        return noClasses()
                .that()
                .resideInAnyPackage(core())
                .should()
                .callConstructor(Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat(describe(
                        "draw chance without a seed",
                        type -> type.isAssignableTo(java.util.concurrent.ThreadLocalRandom.class)
                                || type.isAssignableTo(java.util.UUID.class)))
                .because("a result that cannot be had again is not a result");
    }

    private ArchRule serverHasOneHome() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(in("store.server"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.neo4j..")
                        .and(describe("are not the driver", type -> !type.getPackageName()
                                .startsWith("org.neo4j.driver"))))
                .because("the server's jars are on the child's class path alone");
    }

    private ArchRule oneHome(String library, String... homes) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(
                        Stream.of(homes).map(home -> root + "." + home).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("a library with one home can be replaced there");
    }

    private ArchRule streamsBelongToTheEdges() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(in("app"), in("store.server"))
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .because("what the program prints is said in one place, in the reader's language");
    }

    private ArchRule exitBelongsToTheEdges() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(in("app"), in("store.server"))
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .because("a room may not pull down the house");
    }

    private ArchRule modelCannotChange() {
        return classes()
                .that()
                .resideInAPackage(in("model"))
                .and()
                .areTopLevelClasses()
                .should(be(describe("records, enums, interfaces or final", type -> type.isRecord() || closed(type))))
                .because("a fact that changes under its reader is not a fact");
    }

    private static boolean closed(JavaClass type) {
        return type.isEnum()
                || type.isInterface()
                || type.getModifiers().contains(JavaModifier.FINAL)
                || type.getSimpleName().equals("package-info");
    }

    private ArchRule namesSayWhat() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Base)(\\$.*)?$")
                .because("a name that fits anything says nothing");
    }

    private ArchRule packagesRefuseNulls() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .areTopLevelClasses()
                .should(be(describe("in a @NullMarked package", type -> type.getPackage()
                        .isAnnotatedWith("org.jspecify.annotations.NullMarked"))))
                .because("nulls do not cross packages");
    }

    private String[] core() {
        return new String[] {in("model"), in("network"), in("metrics"), in("findings")};
    }

    private String in(String room) {
        return root + "." + room + "..";
    }
}
