package io.mubiao.export;

import io.mubiao.model.Metadata;
import io.mubiao.model.Period;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Problem;
import io.mubiao.model.Region;
import io.mubiao.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table {@code documents}: a row a document, with how much was found in it. */
final class DocumentListing {
    static final Listing<PlanDocument> LISTING = new Listing<>("documents", "文件：每行一份规划或方案", List.of("id"), columns());

    private DocumentListing() {}

    private static List<Column<PlanDocument>> columns() {
        List<Column<PlanDocument>> columns = new ArrayList<>(source());
        columns.addAll(metadata());
        columns.addAll(counts());
        return columns;
    }

    private static List<Column<PlanDocument>> source() {
        return List.of(
                Column.text("id", "文件编号", PlanDocument::id),
                Column.text("source_path", "源文件路径", d -> d.source().path()),
                Column.text(
                        "copies",
                        "内容相同的其他文件，以分号分隔",
                        d -> Joined.texts(d.source().copies(), "; ")),
                Column.text("sha256", "源文件的 SHA-256", d -> d.source().file().sha256()),
                Column.whole("bytes", "源文件的字节数", d -> d.source().file().bytes()),
                Column.text("media_type", "文件格式", d -> d.source().form().mediaType()),
                Column.whole("pages", "页数", d -> d.source().form().pages()),
                Column.word(
                        "text_layer", "文字来源：digital 文件自带，ocr 识别所得，mixed 两者兼有", Source.TextLayer.class, d -> d.source()
                                .form()
                                .textLayer()));
    }

    private static List<Column<PlanDocument>> metadata() {
        return List.of(
                Column.text("title", "标题", d -> d.metadata().title()),
                Column.text("doc_number", "发文字号", d -> d.metadata().issue().docNumber()),
                Column.text("issuer", "发文机关", d -> d.metadata().issue().issuer()),
                Column.text("issued_on", "成文日期", d -> d.metadata().issue().issuedOn()),
                SharedColumns.regionCode(),
                SharedColumns.regionName(),
                Column.word("region_level", "行政级别：nation 国家，province 省，city 市，county 县", Region.Level.class, d -> {
                    Region region = d.metadata().region();
                    return region == null ? null : region.level();
                }),
                Column.text("region_path", "自省以下各级名称，以斜线分隔", d -> {
                    Region region = d.metadata().region();
                    return region == null ? null : Joined.texts(region.path(), "/");
                }),
                Column.whole("plan_start", "规划期首年", d -> {
                    Period period = d.metadata().period();
                    return period == null ? null : Integer.valueOf(period.start());
                }),
                Column.whole("plan_end", "规划期末年", d -> {
                    Period period = d.metadata().period();
                    return period == null ? null : Integer.valueOf(period.end());
                }),
                Column.text("based_on", "编制依据（标题与发文字号），以分号分隔", d -> Joined.texts(basedOn(d.metadata()), "; ")),
                Column.text(
                        "annexes", "附件，以分号分隔", d -> Joined.texts(d.metadata().annexes(), "; ")));
    }

    private static List<Column<PlanDocument>> counts() {
        return List.of(
                Column.whole("sections", "章节数", d -> d.findings().sections().size()),
                Column.whole("targets", "目标数（targets 表的行数）", d -> d.findings()
                        .targets()
                        .size()),
                Column.whole("tasks", "任务数", d -> d.findings().tasks().size()),
                Column.whole(
                        "commitments", "承诺数", d -> d.findings().commitments().size()),
                Column.whole("mentions", "数字数", d -> d.findings().mentions().size()),
                Column.text(
                        "problems",
                        "读取中的问题代码，以分号分隔",
                        d -> Joined.texts(
                                d.problems().stream()
                                        .map(Problem::code)
                                        .distinct()
                                        .toList(),
                                "; ")));
    }

    private static List<String> basedOn(Metadata metadata) {
        return metadata.basedOn().stream()
                .map(basis -> Stream.of(basis.title(), basis.docNumber())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
