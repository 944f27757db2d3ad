package io.mubiao.bench;

import io.mubiao.index.IndexWriting;
import io.mubiao.index.Vocabulary;
import io.mubiao.model.PlanDocument;
import io.mubiao.pipeline.Documents;
import io.mubiao.pipeline.IndexWords;
import io.mubiao.pipeline.OutputFolder;
import io.mubiao.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the index costs a document, in processor time of the whole process: given are rounds, an output folder, and how many
 * of its documents to put into a new index each round. {@code docs/performance.md} says how to run it.
 */
public final class IndexCost {
    private IndexCost() {}

    public static void main(String[] arguments) throws Exception {
        Documents documents = new Documents(new OutputFolder(Path.of(arguments[1])));
        List<PlanDocument> plans = new ArrayList<>();
        for (String id :
                documents.ids().stream().limit(Long.parseLong(arguments[2])).toList()) {
            plans.add(documents.read(id));
        }
        Vocabulary words = IndexWords.of(RuleBook.load(Path.of("extractors")));
        for (int round = 0; round < Integer.parseInt(arguments[0]); round++) {
            Path folder = Files.createTempDirectory("index");
            try {
                double spent = Clock.of(() -> index(folder, words, plans)).processor() / plans.size();
                System.out.printf(
                        Locale.ROOT,
                        "%d documents: %.1f ms of the processor and %d bytes each%n",
                        plans.size(),
                        spent,
                        bytes(folder) / plans.size());
            } finally {
                WholeIngest.delete(folder);
            }
        }
    }

    private static void index(Path folder, Vocabulary words, List<PlanDocument> plans) throws IOException {
        try (IndexWriting index = IndexWriting.open(folder, words)) {
            for (PlanDocument plan : plans) {
                index.replace(plan);
            }
            index.commit();
        }
    }

    private static long bytes(Path folder) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }
}
