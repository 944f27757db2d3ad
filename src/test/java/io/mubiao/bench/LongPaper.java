package io.mubiao.bench;

import io.mubiao.model.OcrUse;
import io.mubiao.pipeline.Batch;
import io.mubiao.pipeline.BatchRequest;
import io.mubiao.pipeline.Names;
import io.mubiao.pipeline.OutputFolder;
import io.mubiao.pipeline.Silence;
import io.mubiao.pipeline.Stages;
import io.mubiao.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A PDF of a hundred pages: those of the samples in {@code corpus/} over and over, put into one file and read. */
final class LongPaper {
    private static final int PAGES = 100;

    private LongPaper() {}

    /** Made and ingested in this folder: its corpus is {@code corpus}, its results are in {@code output}. */
    static OutputFolder in(Path folder, RuleBook book) throws Exception {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        List<Path> samples;
        try (Stream<Path> files = Files.list(Path.of("corpus"))) {
            samples = files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
        write(samples, corpus.resolve("long.pdf"));
        OutputFolder output = new OutputFolder(folder.resolve("output"));
        Names names = new Names(folder, folder);
        BatchRequest request =
                new BatchRequest(List.of(corpus), output, names, 1, BatchRequest.Redo.CHANGED, OcrUse.NEVER);
        new Batch(book, Stages.of(book, OcrUse.NEVER)).apply(request, new Silence());
        return output;
    }

    private static void write(List<Path> samples, Path file) throws IOException {
        List<PDDocument> open = new ArrayList<>();
        try (PDDocument whole = new PDDocument()) {
            while (whole.getNumberOfPages() < PAGES) {
                for (Path sample : samples) {
                    PDDocument one = Loader.loadPDF(sample.toFile());
                    open.add(one);
                    for (PDPage page : one.getPages()) {
                        if (whole.getNumberOfPages() < PAGES) {
                            whole.importPage(page);
                        }
                    }
                }
            }
            whole.save(file.toFile());
        } finally {
            for (PDDocument one : open) { // what was imported lies in its own file until all is saved
                one.close();
            }
        }
    }
}
