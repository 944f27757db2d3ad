package io.mubiao.export;

import io.mubiao.compare.Comparison;
import io.mubiao.model.PlanDocument;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a folder of tables: {@code targets}, {@code tasks}, {@code commitments}, {@code mentions}, {@code documents} and
 * {@code grounds} and {@code comparison}, each as CSV, JSON Lines and Parquet, all in {@code mubiao.sqlite} and {@code mubiao.xlsx}, and
 * {@code datapackage.json}.
 *
 * <p>Documents are read a few at a time, twice: for their rows, and for the indicators that are compared. In memory is what
 * the comparison holds, and of every document its id and where it stands.
 */
public final class Exporter {
    private final int sheetRows;

    public Exporter() {
        this(WorkbookFile.MOST_ROWS);
    }

    /** @param sheetRows how many rows a sheet of the workbook takes */
    Exporter(int sheetRows) {
        this.sheetRows = sheetRows;
    }

    /**
     * Writes only what costs little: the tables of facts as CSV and JSON Lines, with their data package; whole, or not at all.
     *
     * @throws ExportRefusedException as {@link #apply}
     */
    public ExportReport plain(ExportRequest request) throws ExportRefusedException, IOException {
        try (ExportFolder folder = ExportFolder.open(request.folder())) {
            ExportReport report = new Run(request, folder.part()).writePlain();
            folder.finish();
            return report;
        }
    }

    /**
     * Writes the folder whole, or leaves it as it is.
     *
     * @throws ExportRefusedException where the folder holds what no export wrote, or what was changed since
     */
    public ExportReport apply(ExportRequest request) throws ExportRefusedException, IOException {
        try (ExportFolder folder = ExportFolder.open(request.folder())) {
            ExportReport report = new Run(request, folder.part()).write();
            folder.finish();
            return report;
        }
    }

    /** One export. */
    private final class Run {
        private final ExportRequest request;
        private final Path part;
        private final SourceLinks links;
        private final MostSet mostSet = new MostSet();
        private final Hashes corpus = new Hashes();
        private final Map<String, Long> rows = new LinkedHashMap<>();
        private long formulaLike;

        Run(ExportRequest request, Path part) throws IOException {
            this.request = request;
            this.part = part;
            this.links = new SourceLinks(request.folder(), request.root());
        }

        ExportReport write() throws IOException {
            Comparison comparison;
            try (SqliteFile sqlite = new SqliteFile(part.resolve("mubiao.sqlite"))) {
                facts(sqlite);
                comparison = comparison();
                compared(comparison, sqlite);
                sqlite.finish();
            }
            return told(workbook(comparison));
        }

        ExportReport writePlain() throws IOException {
            facts(null);
            return told(0);
        }

        private ExportReport told(long cut) throws IOException {
            ExportRequest.Scores scores = request.provenance().scores();
            if (scores != null) {
                Files.writeString(part.resolve(scores.file()), scores.text(), StandardCharsets.UTF_8);
            }
            new DataPackage(request.provenance(), rows, corpus.end()).write(part);
            return new ExportReport(rows, formulaLike, cut);
        }

        private void facts(@Nullable SqliteFile sqlite) throws IOException {
            try (var read = new ReadAhead(request.corpus());
                    var targets = files(TargetListing.LISTING, sqlite);
                    var tasks = files(FactListings.TASKS, sqlite);
                    var commitments = files(FactListings.COMMITMENTS, sqlite);
                    var mentions = files(FactListings.MENTIONS, sqlite);
                    var documents = files(DocumentListing.LISTING, sqlite);
                    var grounds = files(FactListings.GROUNDS, sqlite)) {
                for (String id : request.corpus().ids()) {
                    PlanDocument document = read.next();
                    each(document, document.findings().targets(), targets);
                    each(document, document.findings().tasks(), tasks);
                    each(document, document.findings().commitments(), commitments);
                    each(document, document.findings().mentions(), mentions);
                    documents.add(document);
                    each(document, request.corpus().lineage().grounds(id), grounds);
                    if (sqlite != null) { // then the workbook and the comparison follow
                        links.add(document);
                        mostSet.add(document);
                    }
                    corpus.add(id + " " + document.source().file().sha256());
                }
                List.of(targets, tasks, commitments, mentions, documents, grounds)
                        .forEach(this::count);
            }
        }

        private Comparison comparison() throws IOException {
            List<String> ids = mostSet.ids(request.comparing().most());
            List<PlanDocument> documents = new ArrayList<>();
            try (var read = new ReadAhead(request.corpus())) {
                while (read.hasNext()) {
                    documents.add(MostSet.only(read.next(), Set.copyOf(ids)));
                }
            }
            return request.comparing().side().apply(documents, ids);
        }

        private void compared(Comparison comparison, SqliteFile sqlite) throws IOException {
            try (var compared = files(Compared.LISTING, sqlite)) {
                Compared.each(comparison, row -> {
                    try {
                        compared.add(row);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
                count(compared);
            } catch (UncheckedIOException e) {
                throw new IOException(e.getCause());
            }
        }

        /** The sheets are made of the rows in the JSON files, as a workbook takes one sheet after another. */
        private long workbook(Comparison comparison) throws IOException {
            Path file = part.resolve("mubiao.xlsx");
            try (var out = new BufferedOutputStream(Files.newOutputStream(file));
                    WorkbookFile workbook = new WorkbookFile(out, sheetRows)) {
                for (Listing<?> listing : DataPackage.TABLES) {
                    if (!listing.name().equals(FactListings.MENTIONS.name())) {
                        List<String> heads = listing.columns().stream()
                                .<String>map(Column::name)
                                .toList();
                        try (Rows sheet = workbook.sheet(listing.name(), heads, links.of(listing))) {
                            JsonRows.read(TableFiles.json(part, listing), listing, sheet);
                        }
                    }
                }
                MatrixSheet.write(comparison, workbook, links);
                fields(workbook);
                return workbook.cut();
            }
        }

        private void fields(WorkbookFile workbook) throws IOException {
            try (Rows sheet = workbook.sheet("fields", List.of("table", "name", "about"), null)) {
                for (Listing<?> listing : DataPackage.TABLES) {
                    for (Column<?> column : listing.columns()) {
                        sheet.add(List.of(listing.name(), column.name(), column.about()));
                    }
                }
            }
        }

        private <T> TableFiles<T> files(Listing<T> listing, @Nullable SqliteFile sqlite) throws IOException {
            return new TableFiles<>(part, listing, sqlite, request.provenance().version());
        }

        private <T> void each(PlanDocument document, List<T> facts, TableFiles<Of<T>> files) throws IOException {
            for (T fact : facts) {
                files.add(new Of<>(document, fact));
            }
        }

        private void count(TableFiles<? extends @Nullable Object> files) {
            rows.put(files.listing().name(), files.rows());
            formulaLike += files.formulaLike();
        }
    }
}
