package org.holdfast.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shape of the house: arrows point one way, and the core stays portable. */
class ArchitectureTest {
    /** Each module and the modules that it may use. A new module adds one line here. */
    private static final String HOUSE =
            """
            messages : ''
            model    : ''
            balance  : model
            plan     : model
            chart    : model
            words    : model
            report   : model chart words
            simulator : model balance plan chart words report
            intake   : model
            casefile : model intake ledger
            highs    : model plan
            stochastic : model plan intake
            answer   : model balance plan explore
            explore  : model balance
            ledger   : model intake
            results  : model plan explore
            questions : model plan intake casefile highs stochastic explore answer results
            brief    : model intake balance chart words report ledger answer results
            oversight : model intake
            store    : model ledger
            studio   : model plan chart words report intake casefile highs explore answer site ledger results questions brief store
            cli      : model balance plan chart words report simulator intake casefile highs stochastic answer explore site ledger results questions brief oversight store studio
            cluster  : model balance intake casefile highs explore answer results
            testing  : ''
            site     : model balance plan words explore simulator
            portable : model balance plan chart words
            browser  : model balance plan simulator
            """;

    private static final JavaClasses HOLDFAST =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(location -> !location.contains("-tests.jar"))
                    .importPackages("org.holdfast");

    @ParameterizedTest(name = "{0} uses {1}")
    @CsvSource(textBlock = HOUSE, delimiter = ':')
    void aModuleUsesOnlyTheModulesBelowIt(String module, String below) {
        String[] allowed =
                Stream.concat(Stream.of(module), Arrays.stream(below.split(" ", -1)))
                        .filter(name -> !name.isEmpty())
                        .map(ArchitectureTest::packagesOf)
                        .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(packagesOf(module))
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage("org.holdfast.."))
                                .or(resideInAnyPackage(allowed))
                                .as("are outside Holdfast or in %s", Arrays.toString(allowed)))
                .check(HOLDFAST);
    }

    @Test
    void everyModuleIsListedAbove() {
        assertThat(HOLDFAST.stream().map(ArchitectureTest::moduleOf).distinct())
                .isSubsetOf(HOUSE.lines().map(line -> line.split(":", -1)[0].strip()).toList());
    }

    @Test
    void nobodyUsesTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packagesOf("cli"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(packagesOf("cli"))
                .check(HOLDFAST);
    }

    @Test
    void onlyTheCommandLineKnowsItsLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packagesOf("cli"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(HOLDFAST);
    }

    @Test
    void onlyTheBrowserKnowsItsCompiler() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packagesOf("browser"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.teavm..")
                .check(HOLDFAST);
    }

    @Test
    void onlyOnePackageKnowsParquet() {
        noClasses()
                .that()
                .resideOutsideOfPackages(packagesOf("results.parquet"), packagesOf("cluster"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.parquet..", "org.apache.hadoop..")
                .check(HOLDFAST);
    }

    @Test
    void onlyTheIntakeKnowsWhatReadsFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packagesOf("intake"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "de.siegmar.fastcsv.reader..",
                        "org.dhatim..",
                        "tools.jackson.dataformat.yaml..")
                .check(HOLDFAST);
    }

    @Test
    void onlyTheStoreKnowsDatabases() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packagesOf("store"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.postgresql..")
                .check(HOLDFAST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "balance", "plan", "chart", "words", "report", "simulator"})
    void theCoreUsesNothingButPlainJava(String module) {
        classes()
                .that()
                .resideInAPackage(packagesOf(module))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(
                                "java..", "org.holdfast..", "org.jspecify.annotations.."))
                .check(HOLDFAST);
    }

    @Test
    void theLogKnowsNothingOfWhatIsEnteredInIt() {
        classes()
                .that()
                .resideInAPackage(packagesOf("store.audit"))
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage("org.holdfast.."))
                                .or(resideInAPackage(packagesOf("store.audit"))))
                .check(HOLDFAST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "balance", "plan", "chart", "words", "report", "simulator"})
    void theCoreKnowsNoFilesClocksOrThreads(String module) {
        noClasses()
                .that()
                .resideInAPackage(packagesOf(module))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                        "java.io..",
                                        "java.nio..",
                                        "java.net..",
                                        "java.sql..",
                                        "java.util.concurrent..",
                                        "java.util.logging..",
                                        "java.lang.reflect..")
                                .or(named("java.lang.Thread", "java.lang.ThreadLocal"))
                                .or(named("java.time.Clock", "java.util.Timer")))
                .orShould()
                .accessTargetWhere(
                        calls("java.lang.System", "currentTimeMillis", "nanoTime")
                                .or(calls("java.lang.Math", "random")))
                .check(HOLDFAST);
    }

    /**
     * The JDK's own formatting prints English in a browser, and weighs more than our charts. A
     * letter's other case needs the locale of no language, and no more of it.
     */
    @ParameterizedTest
    @ValueSource(strings = {"words", "chart", "report"})
    void wordsAndChartsWriteTheirOwnNumbers(String module) {
        noClasses()
                .that()
                .resideInAPackage(packagesOf(module))
                .and()
                .doNotHaveFullyQualifiedName("org.holdfast.words.Letters")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.text..", "java.time.format..")
                                .or(
                                        named(
                                                "java.util.Locale",
                                                "java.util.ResourceBundle",
                                                "java.util.Formatter")))
                .orShould()
                .accessTargetWhere(calls("java.lang.String", "format", "formatted"))
                .check(HOLDFAST);
    }

    /**
     * These give other bits in a browser and on another JVM; decay and growth come in as tables,
     * and draws use FastMath.
     */
    @ParameterizedTest
    @ValueSource(strings = {"balance", "plan", "explore.draw"})
    void theArithmeticIsTheSameEverywhere(String module) {
        String[] uneven = {
            "exp", "expm1", "log", "log10", "log1p", "pow", "sin", "cos", "tan", "asin", "acos",
            "atan", "atan2", "sinh", "cosh", "tanh", "cbrt", "hypot"
        };
        noClasses()
                .that()
                .resideInAPackage(packagesOf(module))
                .should()
                .accessTargetWhere(
                        calls("java.lang.Math", uneven).or(calls("java.lang.StrictMath", "pow")))
                .check(HOLDFAST);
    }

    private static String packagesOf(String module) {
        return "org.holdfast." + module + "..";
    }

    private static String moduleOf(JavaClass type) {
        return type.getPackageName().split("\\.", -1)[2];
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        Set<String> set = Set.of(names);
        return DescribedPredicate.describe(
                "are one of " + Arrays.toString(names), type -> set.contains(type.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String owner, String... methods) {
        Set<String> set = Set.of(methods);
        return DescribedPredicate.describe(
                owner + " " + Arrays.toString(methods),
                access ->
                        access.getTargetOwner().getName().equals(owner)
                                && set.contains(access.getTarget().getName()));
    }
}
