package io.mubiao.variants;

import io.mubiao.model.Table.Cell;
import io.mubiao.variants.Piece.Sheet;
import io.mubiao.variants.Piece.Words;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Plain text in GB18030, as older systems write it. */
final class TextForm implements Form {
    private static final Charset CHARSET = Charset.forName("GB18030");

    @Override
    public String ending() {
        return "txt";
    }

    @Override
    public byte[] write(Variant plan) {
        String text = plan.pieces().stream().map(TextForm::lines).collect(Collectors.joining());
        return text.getBytes(CHARSET.newEncoder().canEncode(text) ? CHARSET : StandardCharsets.UTF_8);
    }

    private static String lines(Piece piece) {
        if (piece instanceof Sheet sheet) {
            return sheet.rows().stream().map(TextForm::line).collect(Collectors.joining());
        }
        return "　　" + ((Words) piece).text() + "\r\n";
    }

    private static String line(List<Cell> row) {
        return row.stream().map(Cell::text).collect(Collectors.joining("\t", "", "\r\n"));
    }
}
