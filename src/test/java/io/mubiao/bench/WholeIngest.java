package io.mubiao.bench;

import io.mubiao.compare.Comparison;
import io.mubiao.export.ExportRequest;
import io.mubiao.export.Exporter;
import io.mubiao.lineage.Lineage;
import io.mubiao.model.OcrUse;
import io.mubiao.pipeline.Batch;
import io.mubiao.pipeline.BatchReport;
import io.mubiao.pipeline.BatchRequest;
import io.mubiao.pipeline.Documents;
import io.mubiao.pipeline.FileOutcome;
import io.mubiao.pipeline.Names;
import io.mubiao.pipeline.OutputFolder;
import io.mubiao.pipeline.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All that {@code ./mubiao ingest} does with files: documents, report, index and tables. */
final class WholeIngest {
    private static final Progress SILENT = new Progress() {
        @Override
        public void planned(int documents) {
            // nobody looks
        }

        @Override
        public void finished(FileOutcome outcome) {
            // nobody looks
        }
    };

    private WholeIngest() {}

    static BatchReport apply(List<Path> files, Path folder, int threads, Batch batch) throws Exception {
        OutputFolder output = new OutputFolder(folder.resolve("output"));
        Names names = new Names(Path.of(""), Path.of(""));
        BatchReport report = batch.apply(
                new BatchRequest(files, output, names, threads, BatchRequest.Redo.CHANGED, OcrUse.NEVER), SILENT);
        Documents documents = new Documents(output);
        new Exporter()
                .plain(new ExportRequest(
                        output.path().resolve("exports"),
                        names.root(),
                        new ExportRequest.Corpus(documents.ids(), documents::read, Lineage.of(documents.metadata())),
                        new ExportRequest.Comparing(
                                0, (compared, wanted) -> new Comparison(List.of(), List.of(), List.of())),
                        new ExportRequest.Provenance("bench", documents.builds(), null)));
        return report;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> held = Files.walk(folder)) {
            for (Path each : held.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
