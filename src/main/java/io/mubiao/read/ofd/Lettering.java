package io.mubiao.read.ofd;

import io.mubiao.read.pdf.Glyph;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws characters with fonts of this machine: the one that the file names where it is installed, else one of its kind. What
 * an OFD embeds are parts of fonts under numbers of their own, which are not used.
 */
final class Lettering {
    private static final char CHINESE = '国';
    private static final List<String> UPRIGHT = List.of(
            "FangSong",
            "SimSun",
            "Noto Serif CJK SC",
            "Source Han Serif SC",
            "Songti SC",
            "AR PL UMing CN",
            Font.SERIF);
    private static final List<String> PLAIN = List.of(
            "SimHei", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", Font.SANS_SERIF);

    private final Graphics2D brush;
    private final Map<String, Font> fonts = new HashMap<>();

    /** @param brush draws in points */
    Lettering(Graphics2D brush) {
        this.brush = brush;
    }

    /** Whether this machine has a font for Chinese at all. */
    static boolean hasChinese() {
        return of(UPRIGHT, Font.PLAIN).canDisplay(CHINESE);
    }

    void add(int point, Glyph.Type type, TextRun.Cell cell) {
        if (Character.isWhitespace(point) || Character.isISOControl(point)) {
            return;
        }
        Font font = fonts.computeIfAbsent(type.font() + type.bold(), key -> font(type));
        GlyphVector drawn = font.createGlyphVector(brush.getFontRenderContext(), Character.toString(point));
        TextRun.Setting setting = cell.setting();
        double natural = drawn.getGlyphMetrics(0).getAdvanceX() * setting.size() * setting.hScale();
        boolean narrowed = !cell.stacked() && natural > cell.wide() && cell.wide() > 0;
        double across = narrowed ? cell.wide() / natural : 1;
        AffineTransform before = brush.getTransform();
        brush.transform(setting.space());
        brush.translate(cell.x(), cell.y());
        brush.rotate(setting.turned());
        brush.scale(setting.size() * setting.hScale() * across, setting.size());
        brush.fill(drawn.getOutline());
        brush.setTransform(before);
    }

    private static Font font(Glyph.Type type) {
        int style = type.bold() ? Font.BOLD : Font.PLAIN;
        Font own = new Font(type.font(), style, 1);
        boolean installed = !own.getFamily(Locale.ROOT).equals(Font.DIALOG) && own.canDisplay(CHINESE);
        boolean plain = type.font().contains("黑")
                || type.font().contains("Hei")
                || type.font().contains("Sans");
        return installed ? own : of(plain ? PLAIN : UPRIGHT, style);
    }

    private static Font of(List<String> families, int style) {
        Font last = new Font(Font.DIALOG, style, 1);
        for (String family : families) {
            Font font = new Font(family, style, 1);
            boolean installed = font.getFamily(Locale.ROOT).equals(family);
            if (installed && font.canDisplay(CHINESE)) {
                return font;
            }
        }
        return last;
    }
}
