package io.mubiao.variants;

import io.mubiao.variants.Piece.Sheet;
import io.mubiao.variants.Piece.Words;
import io.mubiao.variants.Raster.Slot;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Rich text, which any word processor writes. */
final class RtfForm implements Form {
    private static final int LAST_ASCII = 0x7E;
    private static final int COLUMN_TWIPS = 1500;

    @Override
    public String ending() {
        return "rtf";
    }

    @Override
    public byte[] write(Variant plan) {
        String body = plan.pieces().stream().map(RtfForm::piece).collect(Collectors.joining());
        return ("{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}\n" + body + "}\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String piece(Piece piece) {
        if (piece instanceof Sheet sheet) {
            return new Raster(sheet).rows().stream().map(RtfForm::row).collect(Collectors.joining());
        }
        return "\\pard " + escaped(((Words) piece).text()) + "\\par\n";
    }

    private static String row(List<Slot> slots) {
        String edges = slots.stream().map(RtfForm::edge).collect(Collectors.joining());
        String cells = slots.stream()
                .map(slot ->
                        "\\pard\\intbl " + (slot.begins() ? escaped(slot.cell().text()) : "") + "\\cell\n")
                .collect(Collectors.joining());
        return "\\trowd" + edges + "\n" + cells + "\\row\n";
    }

    private static String edge(Slot slot) {
        String merge = slot.begins() ? slot.ends() ? "" : "\\clvmgf" : "\\clvmrg";
        return merge + "\\cellx" + (slot.column() + slot.width()) * COLUMN_TWIPS;
    }

    /** {@code 节} as its number: two bytes with a sign, and what a program that knows it not shows instead. */
    private static String escaped(String text) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == '{' || c == '}') {
                written.append('\\').append(c);
            } else if (c >= ' ' && c <= LAST_ASCII) {
                written.append(c);
            } else {
                written.append("\\u").append((int) (short) c).append('?');
            }
        }
        return written.toString();
    }
}
