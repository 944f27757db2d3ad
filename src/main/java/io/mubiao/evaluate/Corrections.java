package io.mubiao.evaluate;

import io.mubiao.model.PlanDocument;
import io.mubiao.model.Target;
import io.mubiao.write.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What readers say of targets, a folder of gold rows a document: {@code targets.tsv} holds what is right and what is
 * missing, {@code wrong.tsv} what is wrong, each as it was when it was said, with the reader's note.
 *
 * <p>It is a folder that {@code evaluate} takes. As a reader looks at some targets and not at all, a document is scored by
 * those alone that were judged. Nothing here changes what is extracted.
 */
public final class Corrections {
    static final String RIGHT = "targets.tsv";
    static final String WRONG = "wrong.tsv";

    private final Path folder;

    public Corrections(Path folder) {
        this.folder = folder;
    }

    /** What can be said of a target. */
    public enum Verdict {
        RIGHT,
        WRONG,
        MISSING
    }

    /** A verdict with the reader's own words. */
    public record Said(Verdict verdict, String note) {}

    /**
     * A target that a reader misses: what is known of it, absent facts empty.
     *
     * @param facts by the columns of gold rows: {@code value_min}, {@code unit}, {@code target_year} …
     */
    public record Missing(String indicator, String quote, Map<String, String> facts, String note) {
        public Missing {
            facts = Map.copyOf(facts);
        }

        /** What tells it from others that are missing in its document. */
        public String key() {
            return GoldRow.of(this).key();
        }
    }

    /** What was said of the targets of a document, by their ids; of one that is extracted otherwise now, nothing was. */
    public synchronized Map<String, Said> of(PlanDocument document) throws IOException {
        List<GoldRow> right = rows(document, RIGHT);
        List<GoldRow> wrong = rows(document, WRONG);
        Map<String, Said> said = new HashMap<>();
        for (Target target : document.findings().targets()) {
            GoldRow row = GoldRow.of(target, "");
            find(right, row).ifPresent(found -> said.put(target.id(), new Said(Verdict.RIGHT, found.cell("note"))));
            find(wrong, row).ifPresent(found -> said.put(target.id(), new Said(Verdict.WRONG, found.cell("note"))));
        }
        return said;
    }

    /** What was said to be missing in a document. */
    public synchronized List<Missing> missing(PlanDocument document) throws IOException {
        return rows(document, RIGHT).stream()
                .filter(GoldRow::isMissing)
                .map(GoldRow::missing)
                .toList();
    }

    /** Keeps a verdict in the place of an earlier one. */
    public synchronized void say(PlanDocument document, Target target, Verdict verdict, String note)
            throws IOException {
        GoldRow row = GoldRow.of(target, note).with("verdict", verdict == Verdict.RIGHT ? "right" : "wrong");
        List<GoldRow> right = without(rows(document, RIGHT), row);
        List<GoldRow> wrong = without(rows(document, WRONG), row);
        (verdict == Verdict.RIGHT ? right : wrong).add(row);
        write(document, right, wrong);
    }

    /** Takes a verdict back. */
    public synchronized void withdraw(PlanDocument document, Target target) throws IOException {
        GoldRow row = GoldRow.of(target, "");
        write(document, without(rows(document, RIGHT), row), without(rows(document, WRONG), row));
    }

    /** Keeps what is missing. */
    public synchronized void add(PlanDocument document, Missing missing) throws IOException {
        GoldRow row = GoldRow.of(missing).with("verdict", "missing");
        List<GoldRow> right = without(rows(document, RIGHT), row);
        right.add(row);
        write(document, right, rows(document, WRONG));
    }

    /** Takes back that something is missing. */
    public synchronized void withdraw(PlanDocument document, String key) throws IOException {
        List<GoldRow> right = new ArrayList<>(rows(document, RIGHT));
        right.removeIf(row -> row.isMissing() && row.key().equals(key));
        write(document, right, rows(document, WRONG));
    }

    private List<GoldRow> rows(PlanDocument document, String file) throws IOException {
        GoldFolder gold = new GoldFolder(folder.resolve(document.id()));
        return gold.rows(file).stream().map(GoldRow::new).toList();
    }

    private void write(PlanDocument document, List<GoldRow> right, List<GoldRow> wrong) throws IOException {
        Path place = folder.resolve(document.id());
        Files.createDirectories(place);
        WholeFile.write(place.resolve("source.txt"), bytes(document.source().path() + "\n"));
        WholeFile.write(place.resolve(WRONG), bytes(GoldRow.table(wrong)));
        WholeFile.write(place.resolve(RIGHT), bytes(GoldRow.table(right)));
    }

    private static Optional<GoldRow> find(List<GoldRow> rows, GoldRow wanted) {
        return rows.stream().filter(wanted::meansTheSame).findFirst();
    }

    private static List<GoldRow> without(List<GoldRow> rows, GoldRow unwanted) {
        return new ArrayList<>(
                rows.stream().filter(row -> !unwanted.meansTheSame(row)).toList());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
