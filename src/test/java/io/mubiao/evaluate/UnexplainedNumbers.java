package io.mubiao.evaluate;

import io.mubiao.model.Mention;
import io.mubiao.model.PlanDocument;
import io.mubiao.write.DocumentJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Counts the numbers of an output folder's PDFs whose role is {@code other}: what nothing explains, and what a reader has
 * to look at.
 *
 * <p>The output folder comes in; numbers, those without explanation and their share in per cent go out. It ends with 1
 * where more than two in a hundred are unexplained.
 */
final class UnexplainedNumbers {
    private static final int ALLOWED = 2;

    private UnexplainedNumbers() {}

    public static void main(String[] args) throws Exception {
        long numbers = 0;
        long other = 0;
        try (Stream<Path> files = Files.list(Path.of(args[0], "documents"))) {
            for (Path file : files.toList()) {
                PlanDocument document = new DocumentJson().read(Files.readAllBytes(file));
                if (document.source().path().endsWith(".pdf")) {
                    List<Mention> mentions = document.findings().mentions();
                    numbers += mentions.size();
                    other += mentions.stream()
                            .filter(m -> m.role() == Mention.Role.OTHER)
                            .count();
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "numbers,%d%nunexplained,%d%nper cent,%.2f%n",
                numbers,
                other,
                100.0 * other / Math.max(1, numbers));
        System.exit(numbers > 0 && other * 100 <= numbers * ALLOWED ? 0 : 1);
    }
}
