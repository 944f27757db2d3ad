package io.mubiao.export;

import io.mubiao.model.PlanDocument;
import io.mubiao.model.Target;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a search found, however much, as one table to take away; a row goes out as soon as it comes in. */
public final class FoundTable {
    private static final Listing<Found> TEXTS = new Listing<>(
            "found",
            "检索结果：每行一条",
            List.of(),
            List.of(
                    Column.text("kind", "target 目标，section 章节，document 文件", Found::kind),
                    Column.text("document", "文件编号", found -> found.where().document()),
                    Column.text("region_code", "行政区划代码", found -> found.where().regionCode()),
                    Column.text("region", "地区名称", found -> found.where().region()),
                    Column.text("document_title", "文件标题，没有的写文件名", found -> found.where()
                            .title()),
                    Column.text("address", "所在章节的路径", Found::address),
                    Column.whole("page", "所在页码", Found::page),
                    Column.text("target", "目标编号", Found::target),
                    Column.text("quote", "原文", Found::text)));

    private static final Listing<Load> LOADS = new Listing<>(
            "departments",
            "部门：每行一个",
            List.of(),
            List.of(
                    Column.text("department", "部门的共同名称，没有时为原文名称", Load::department),
                    Column.whole("targets", "目标数", Load::targets),
                    Column.whole("sections", "负责的章节数", Load::sections),
                    Column.whole("documents", "文件数", Load::documents),
                    Column.whole("lead", "牵头的目标和章节数", load -> load.shares().lead()),
                    Column.whole(
                            "responsible", "负责的目标和章节数", load -> load.shares().responsible()),
                    Column.whole(
                            "cooperator", "配合的目标和章节数", load -> load.shares().cooperator())));

    private final OutputStream out;
    private final Form form;

    /** What kind of file it is. */
    public enum Form {
        CSV,
        XLSX
    }

    /** A hit of any kind. */
    public record Found(
            String kind, Where where, @Nullable String address, int page, @Nullable String target, String text) {}

    /** The document of a hit. */
    public record Where(String document, String title, @Nullable String regionCode, @Nullable String region) {}

    /** How much a department is held to. */
    public record Load(String department, int targets, int sections, int documents, Shares shares) {}

    /** Of how many targets and sections it has the lead, is responsible, or helps; null where that is not known. */
    public record Shares(@Nullable Integer lead, @Nullable Integer responsible, @Nullable Integer cooperator) {}

    /** Hands the rows over, one after another. */
    @FunctionalInterface
    public interface Source<T> {
        void each(Taking<T> taking) throws IOException;
    }

    /** Takes a row. */
    @FunctionalInterface
    public interface Taking<T> {
        void take(T row) throws IOException;
    }

    /**
     * A target and the document that sets it.
     *
     * @param place of its row in the table, from 0
     */
    public record FoundTarget(int place, PlanDocument document, Target target) {}

    public FoundTable(Form form, OutputStream out) {
        this.form = form;
        this.out = out;
    }

    /** Hands over the row of a place that is wanted, and with it others that are made at once. */
    @FunctionalInterface
    public interface Making {
        void make(int place, Taking<FoundTarget> taking) throws IOException;
    }

    /**
     * Targets with all that is known of each, in the columns of the table {@code targets}; where nothing is made for a place, it has no
     * row.
     *
     * @param places how many rows there may be
     */
    public void targets(int places, Making making) throws IOException {
        try (Shelf shelf = Shelf.of(places)) {
            OneTable.fill(form, out, TargetListing.LISTING, rows -> {
                for (int place = 0; place < places; place++) {
                    if (!shelf.has(place)) {
                        making.make(place, one -> shelf.put(one.place(), row(one)));
                    }
                    if (shelf.has(place)) {
                        rows.add(shelf.row(place));
                    }
                }
            });
        }
    }

    private static List<@Nullable Object> row(FoundTarget one) {
        return TargetListing.LISTING.row(new Of<>(one.document(), one.target()));
    }

    /** Hits of all kinds with their text. */
    public void texts(Source<Found> found) throws IOException {
        write(TEXTS, found);
    }

    /** Departments with how much they are held to. */
    public void loads(Source<Load> loads) throws IOException {
        write(LOADS, loads);
    }

    private <T> void write(Listing<T> listing, Source<T> source) throws IOException {
        OneTable.write(form, out, listing, source);
    }
}
