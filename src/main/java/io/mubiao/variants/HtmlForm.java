package io.mubiao.variants;

import io.mubiao.model.Table.Cell;
import io.mubiao.variants.Piece.Sheet;
import io.mubiao.variants.Piece.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A page of a government's site, with what stands around the article there. */
final class HtmlForm implements Form {
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="zh-CN"><head><meta charset="utf-8"><title>%1$s_政府信息公开</title></head>
            <body><div class="nav"><a href="/">首页</a> <a href="/zwgk">政务公开</a> <a href="/hdjl">互动交流</a></div>
            <div class="article">
            %2$s</div>
            <div class="footer">主办单位：政府办公室 <a href="/map">网站地图</a></div></body></html>
            """;

    @Override
    public String ending() {
        return "html";
    }

    @Override
    public byte[] write(Variant plan) {
        String body = plan.pieces().stream().map(HtmlForm::piece).collect(Collectors.joining());
        return PAGE.formatted(Markup.escaped(plan.title()), body).getBytes(StandardCharsets.UTF_8);
    }

    private static String piece(Piece piece) {
        if (piece instanceof Sheet sheet) {
            return sheet.rows().stream()
                    .map(HtmlForm::row)
                    .collect(Collectors.joining("", "<table border=\"1\">\n", "</table>\n"));
        }
        return "<p>" + Markup.escaped(((Words) piece).text()) + "</p>\n";
    }

    private static String row(List<Cell> cells) {
        return cells.stream().map(HtmlForm::cell).collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private static String cell(Cell cell) {
        String name = cell.header() ? "th" : "td";
        return "<%1$s rowspan=\"%2$d\" colspan=\"%3$d\">%4$s</%1$s>"
                .formatted(name, cell.rowSpan(), cell.colSpan(), Markup.escaped(cell.text()));
    }
}
