package io.mubiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mubiao.model.PlanDocument;
import io.mubiao.pipeline.Facts.Making;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The samples in other and harder forms, where they are at hand beside the project: not a character is lost or added, and
 * what is found in them does not depend on their form.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleFormsTest {
    private static final Path SHARED = Path.of("..", "shared");
    private static final Map<String, String> TEXTS =
            Map.of("金台区", "jintai", "武威市", "wuwei", "汉中市", "hanzhong", "遵义市", "zunyi", "永川区", "yongchuan");

    private final Map<Path, PlanDocument> documents = new HashMap<>();
    private Making making;

    @BeforeAll
    void load() throws Exception {
        assumeTrue(Files.isDirectory(SHARED.resolve("evaluation/text")), "the samples' texts are not at hand");
        making = new Making();
    }

    static List<String> wholeForms() throws IOException {
        return Stream.concat(names("corpus"), names("corpus-variants"))
                .filter(name -> !name.contains("扫描") && !name.contains("节选"))
                .toList();
    }

    private static Stream<String> names(String folder) throws IOException {
        if (!Files.isDirectory(SHARED.resolve(folder))) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(SHARED.resolve(folder))) {
            return files
                    .filter(file -> !file.toString().endsWith(".md"))
                    .map(file -> folder + "/" + file.getFileName())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("wholeForms")
    void notACharacterDiffers(String name) throws Exception {
        assertThat(Facts.bare(document(name).text())).isEqualTo(text(name));
    }

    @ParameterizedTest
    @CsvSource("双栏,三、进一步完善节能减排政策机制")
    void anExcerptIsTheTextUpToItsEnd(String form, String next) throws Exception {
        String name = names("corpus-variants")
                .filter(each -> each.contains(form))
                .findFirst()
                .orElseThrow();
        String whole = text(name);
        assertThat(Facts.bare(document(name).text())).isEqualTo(whole.substring(0, whole.indexOf(next)));
    }

    @ParameterizedTest
    @CsvSource({"遵义市,3", "汉中市,2", "永川区,2"})
    void whatIsFoundDoesNotDependOnTheForm(String region, int forms) throws Exception {
        List<String> names =
                wholeForms().stream().filter(name -> name.contains(region)).toList();
        assertThat(names).hasSize(forms);
        Facts first = Facts.of(document(names.get(0)));
        for (String name : names) {
            Facts facts = Facts.of(document(name));
            assertThat(facts.sections()).as(name).isEqualTo(first.sections());
            assertThat(facts.targets()).as(name).isEqualTo(first.targets());
            assertThat(facts).as(name).isEqualTo(first);
        }
    }

    private PlanDocument document(String name) throws Exception {
        Path file = SHARED.resolve(name);
        PlanDocument document = documents.get(file);
        if (document == null) {
            document = making.document(file);
            documents.put(file, document);
        }
        return document;
    }

    private static String text(String name) throws IOException {
        for (Map.Entry<String, String> text : TEXTS.entrySet()) {
            if (name.contains(text.getKey())) {
                Path file = SHARED.resolve("evaluation/text").resolve(text.getValue() + ".txt");
                return Facts.bare(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        throw new IllegalArgumentException("no text for " + name);
    }
}
