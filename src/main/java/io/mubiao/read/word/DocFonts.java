package io.mubiao.read.word;

import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.FontTable;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** The fonts of a DOC file's Chinese characters, which POI's runs do not tell: theirs are those of the Latin ones. */
final class DocFonts {
    private final TreeMap<Integer, CHPX> runs = new TreeMap<>();
    private final StyleSheet styles;
    private final @Nullable FontTable fonts;

    DocFonts(HWPFDocumentCore document) {
        document.getCharacterTable().getTextRuns().forEach(run -> runs.put(run.getStart(), run));
        styles = document.getStyleSheet();
        fonts = document instanceof HWPFDocument current ? current.getFontTable() : null;
    }

    /** The font's name; null where the file does not say. */
    @Nullable
    String of(CharacterRun run, Paragraph paragraph) {
        Map.Entry<Integer, CHPX> stored = runs.floorEntry(run.getStartOffset());
        if (stored == null || fonts == null) {
            return null;
        }
        int font = stored.getValue()
                .getCharacterProperties(styles, paragraph.getStyleIndex())
                .getFtcFE();
        return font >= 0 && font < fonts.getFontNames().length ? fonts.getMainFont(font) : null;
    }
}
