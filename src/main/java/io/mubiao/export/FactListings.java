package io.mubiao.export;

import io.mubiao.lineage.Ground;
import io.mubiao.model.Commitment;
import io.mubiao.model.Mention;
import io.mubiao.model.Task;
import java.util.ArrayList;
import java.util.List;

/** The tables of what else a document says: {@code tasks}, {@code commitments} and {@code mentions}. */
final class FactListings {
    static final Listing<Of<Task>> TASKS = new Listing<>("tasks", "任务分工：每行一项任务", List.of(), tasks());

    static final Listing<Of<Commitment>> COMMITMENTS =
            new Listing<>("commitments", "承诺：有年份而无数值的目标，每行一项", List.of(), commitments());

    static final Listing<Of<Mention>> MENTIONS =
            new Listing<>("mentions", "数字台账：文中每个数字一行", List.of("document", "start"), mentions());

    static final Listing<Of<Ground>> GROUNDS = new Listing<>("grounds", "编制依据：每行一份文件所依据的一份上位文件", List.of(), grounds());

    private FactListings() {}

    private static List<Column<Of<Ground>>> grounds() {
        List<Column<Of<Ground>>> columns = new ArrayList<>(SharedColumns.document());
        columns.add(Column.text("title", "所依据文件的标题，照原文", of -> of.fact().basis().title()));
        columns.add(
                Column.text("doc_number", "所依据文件的发文字号", of -> of.fact().basis().docNumber()));
        columns.add(Column.text(
                "ground", "所依据文件的编号（见 documents 表的 id），不在其中时为空", of -> of.fact().document()));
        columns.addAll(SharedColumns.source());
        return columns;
    }

    private static List<Column<Of<Task>>> tasks() {
        List<Column<Of<Task>>> columns = new ArrayList<>(SharedColumns.document());
        columns.add(Column.text("address", "任务的路径，如 附件1/5", of -> of.fact().address()));
        columns.add(Column.text("number", "序号，照原文", of -> of.fact().number()));
        columns.add(Column.text("task", "任务内容", of -> of.fact().text()));
        columns.addAll(SharedColumns.departments(of -> of.fact().departments()));
        columns.add(Column.whole("start", "任务在净文本中的起点", of -> of.fact().start()));
        columns.add(Column.whole("end", "任务在净文本中的终点（不含）", of -> of.fact().end()));
        columns.addAll(SharedColumns.source());
        return columns;
    }

    private static List<Column<Of<Commitment>>> commitments() {
        List<Column<Of<Commitment>>> columns = new ArrayList<>(SharedColumns.document());
        columns.add(Column.text("address", "所在章节的路径", of -> of.fact().address()));
        columns.add(Column.text("commitment", "承诺内容", of -> of.fact().text()));
        columns.add(Column.whole("target_year", "目标年", of -> of.fact().targetYear()));
        columns.addAll(SharedColumns.departments(of -> of.fact().departments()));
        columns.addAll(SharedColumns.place(of -> of.fact().source()));
        columns.addAll(SharedColumns.source());
        return columns;
    }

    private static List<Column<Of<Mention>>> mentions() {
        List<Column<Of<Mention>>> columns = new ArrayList<>(SharedColumns.document());
        columns.add(Column.text("address", "所在章节的路径", of -> of.fact().address()));
        columns.add(Column.text("number", "数字，照原文", of -> of.fact().text()));
        columns.add(Column.text("unit", "单位，照原文", of -> of.fact().unit()));
        columns.add(Column.word(
                "role",
                "target 目标，baseline 基期值，achieved 已完成，condition 条件，count 计数，date 日期，docnumber 文号，label 编号，other 其他",
                Mention.Role.class,
                of -> of.fact().role()));
        columns.add(Column.text("target", "所属目标的编号（见 targets 表，与 document 一起唯一）", of -> of.fact()
                .target()));
        columns.add(Column.whole("page", "所在页码，从1起", of -> of.fact().spot().page()));
        columns.add(Column.whole("start", "数字在净文本中的起点", of -> of.fact().spot().start()));
        columns.add(Column.whole("end", "数字在净文本中的终点（不含）", of -> of.fact().spot().end()));
        columns.addAll(SharedColumns.source());
        return columns;
    }
}
