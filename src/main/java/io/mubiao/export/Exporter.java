package io.mubiao.export;

import io.mubiao.compare.Comparison;
import io.mubiao.compare.Comparison.Row;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Source;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    /** As below, with all rows made anew. */
    public ExportReport plain(ExportRequest request) throws ExportRefusedException, IOException {
        return plain(request, Unchanged.unknown());
    }

    /**
     * Writes only what costs little: the tables of facts as CSV and JSON Lines, with their data package; whole, or not at all.
     * Rows of documents that did not change since the tables of this folder were made are taken over from there.
     *
     * @throws ExportRefusedException as {@link #apply}
     */
    public ExportReport plain(ExportRequest request, Unchanged unchanged) throws ExportRefusedException, IOException {
        try (ExportFolder folder = ExportFolder.open(request.folder())) {
            Holdings holdings = Holdings.read(unchanged, request.folder());
            ExportReport report = new Run(request, folder.part()).writePlain(unchanged, holdings);
            folder.finish();
            if (!unchanged.maker().isEmpty()) { // of no worth beside other tables, so it comes last
                Files.move(
                        folder.part().resolve(Holdings.PART),
                        unchanged.register(),
                        StandardCopyOption.REPLACE_EXISTING);
            }
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
                DocumentMaking making =
                        new DocumentMaking(request.corpus(), Unchanged.unknown(), Holdings.none(), true);
                facts(sqlite, new FormerTables(part, Holdings.none()), making, rows -> {
                    links.add(rows.document());
                    mostSet.add(rows.document());
                });
                comparison = comparison();
                compared(comparison, sqlite);
                sqlite.finish();
            }
            return told(workbook(comparison));
        }

        ExportReport writePlain(Unchanged unchanged, Holdings holdings) throws IOException {
            try (var former = new FormerTables(request.folder(), holdings);
                    var written = new Holdings.Writing(part, unchanged.maker())) {
                DocumentMaking making = new DocumentMaking(request.corpus(), unchanged, holdings, false);
                facts(null, former, making, rows -> written.add(rows.document().id(), rows.stamp(), rows.extents()));
                ExportReport report = told(0);
                written.end();
                return report;
            }
        }

        private ExportReport told(long cut) throws IOException {
            ExportRequest.Scores scores = request.provenance().scores();
            if (scores != null) {
                Files.writeString(part.resolve(scores.file()), scores.text(), StandardCharsets.UTF_8);
            }
            new DataPackage(request.provenance(), rows, corpus.end()).write(part);
            return new ExportReport(rows, formulaLike, cut);
        }

        private void facts(@Nullable SqliteFile sqlite, FormerTables former, DocumentMaking making, Taking taking)
                throws IOException {
            try (var made = new ReadAhead<>(request.corpus().ids(), making::of);
                    var tables =
                            new FactTables(part, sqlite, request.provenance().version(), former)) {
                while (made.hasNext()) {
                    DocumentRows document = made.next();
                    tables.add(document);
                    taking.take(document);
                    Source source = document.document().source();
                    corpus.add(document.document().id() + " " + source.file().sha256());
                }
                formulaLike += tables.count(rows).formulaLike();
            }
        }

        private Comparison comparison() throws IOException {
            List<String> ids = mostSet.ids(request.comparing().most());
            List<PlanDocument> documents = new ArrayList<>();
            try (var read =
                    new ReadAhead<>(request.corpus().ids(), request.corpus().reading()::read)) {
                while (read.hasNext()) {
                    documents.add(MostSet.only(read.next(), Set.copyOf(ids)));
                }
            }
            return request.comparing().side().apply(documents, ids);
        }

        private void compared(Comparison comparison, SqliteFile sqlite) throws IOException {
            Listing<Compared> listing = Compared.LISTING;
            try (var files =
                    new TableFiles(part, listing, sqlite, request.provenance().version())) {
                List<Compared> some = new ArrayList<>();
                for (Row row : comparison.rows()) {
                    Compared.each(comparison, row, some::add);
                    files.add(Fragment.of(listing, some, true));
                    some.clear();
                }
                rows.put(listing.name(), files.all().rows());
                formulaLike += files.all().formulaLike();
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
    }

    /** Takes what was made of a document. */
    private interface Taking {
        void take(DocumentRows rows) throws IOException;
    }
}
