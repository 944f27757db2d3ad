package io.mubiao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The shape of the program: which package may know which, what things are called, how long they get. */
@AnalyzeClasses(packages = "io.mubiao", importOptions = ArchitectureTest.Shipped.class)
class ArchitectureTest {
    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("src/cluster/java"));
    private static final int LONGEST_FILE = 300;

    /** Each package with those of ours that it may know besides {@code model}. */
    private static final Map<String, List<String>> MAY_KNOW = new TreeMap<>(Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("rules", List.of()),
            Map.entry("read", List.of()),
            Map.entry("clean", List.of("rules")),
            Map.entry("outline", List.of("rules")),
            Map.entry("match", List.of()),
            Map.entry("extract", List.of("rules", "match")),
            Map.entry("link", List.of("rules")),
            Map.entry("compare", List.of("memory", "rules")),
            Map.entry("write", List.of()),
            Map.entry("memory", List.of()),
            Map.entry("index", List.of("compare", "memory")),
            Map.entry("solr", List.of("compare", "index")),
            Map.entry("evaluate", List.of("write")),
            Map.entry("lineage", List.of()),
            Map.entry("export", List.of("compare", "lineage", "write")),
            Map.entry("variants", List.of("rules", "write")),
            Map.entry("pipeline", List.of("rules", "read", "clean", "outline", "extract", "link", "write", "index")),
            Map.entry("answer", List.of("rules", "pipeline", "compare", "write", "index")),
            Map.entry("cluster", List.of("rules", "write", "export", "index", "solr", "pipeline", "cli")),
            Map.entry("mcp", List.of("answer", "memory", "write")),
            Map.entry(
                    "web",
                    List.of(
                            "answer",
                            "rules",
                            "read",
                            "pipeline",
                            "compare",
                            "lineage",
                            "write",
                            "index",
                            "memory",
                            "evaluate",
                            "export")),
            Map.entry(
                    "cli",
                    List.of(
                            "rules",
                            "pipeline",
                            "compare",
                            "write",
                            "index",
                            "evaluate",
                            "lineage",
                            "export",
                            "variants",
                            "solr",
                            "web",
                            "mcp",
                            "answer"))));

    /** All but tests, also where those stand below another folder than {@code target}. */
    static final class Shipped implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    @ArchTest
    static void packagesKnowOnlyWhatTheyMay(JavaClasses all) {
        MAY_KNOW.forEach((name, known) -> {
            String[] allowed = Stream.concat(Stream.of(name, "model"), known.stream())
                    .map(ArchitectureTest::packages)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(packages(name))
                    .should()
                    .dependOnClassesThat(ours().and(DescribedPredicate.not(
                            com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(allowed))))
                    .because(name + " may know only model" + (known.isEmpty() ? "" : " and " + known))
                    .allowEmptyShould(true)
                    .check(all);
        });
    }

    @ArchTest
    static void everyPackageIsListedHere(JavaClasses all) {
        List<String> found = all.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("io.mubiao."))
                .map(name -> name.split("\\.")[2])
                .distinct()
                .toList();
        assertThat(MAY_KNOW.keySet()).containsAll(found);
    }

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching("io.mubiao.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule MODEL_KNOWS_THE_JDK_ALONE = classes()
            .that()
            .resideInAPackage("io.mubiao.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.mubiao.model..", "java..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Processor|Handler|Base|Abstract\\w*)")
            .orShould()
            .haveSimpleNameStartingWith("Abstract")
            .orShould()
            .resideInAnyPackage("..util..", "..common..");

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() throws IOException {
        try (Stream<Path> files = sources()) {
            List<Path> packages = files.filter(Files::isDirectory)
                    .filter(ArchitectureTest::holdsSources)
                    .toList();
            assertThat(packages).isNotEmpty().allSatisfy(folder -> {
                Path info = folder.resolve("package-info.java");
                assertThat(info).exists();
                assertThat(Files.readString(info, StandardCharsets.UTF_8))
                        .contains("/**")
                        .contains("@" + NullMarked.class.getSimpleName());
            });
        }
    }

    @Test
    void noFileIsLongerThanCanBeKeptInMind() throws IOException {
        try (Stream<Path> files = sources()) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file, StandardCharsets.UTF_8))
                            .as(file.toString())
                            .hasSizeLessThanOrEqualTo(LONGEST_FILE));
        }
    }

    private static Stream<Path> sources() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path root : SOURCES) {
            try (Stream<Path> below = Files.walk(root)) {
                below.forEach(files::add);
            }
        }
        return files.stream();
    }

    private static boolean holdsSources(Path folder) {
        String[] names = folder.toFile().list();
        return names != null && Arrays.stream(names).anyMatch(name -> name.endsWith(".java"));
    }

    private static DescribedPredicate<JavaClass> ours() {
        return resideInAPackage("io.mubiao..");
    }

    private static String packages(String name) {
        return "io.mubiao." + name + "..";
    }
}
