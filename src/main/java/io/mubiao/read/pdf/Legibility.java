package io.mubiao.read.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.List;

/**
 * What a page's text layer is worth.
 *
 * <p>A font without a map to Unicode gives nothing; one with a wrong map gives Chinese that looks like Chinese and is
 * not. That is told by its characters: of a plan's, hardly one in fifty is outside the 3755 that GB 2312 puts first
 * (or, in traditional Chinese, the 5401 of Big5); of arbitrary ones more than four in five are.
 *
 * @param shown characters, without spaces
 * @param unknown those of which the font does not say what they are
 * @param rare Chinese characters that are rare
 * @param han all Chinese characters
 */
public record Legibility(long shown, long unknown, long rare, long han) {
    private static final double MOSTLY = 0.3;
    private static final int ENOUGH = 20;
    private static final BitSet COMMON = common();

    static Legibility of(List<Ink> ink) {
        long shown = 0;
        long unknown = 0;
        long rare = 0;
        long han = 0;
        for (Ink each : ink) {
            for (Glyph glyph : each.glyphs()) {
                char c = glyph.text().charAt(0);
                shown += glyph.isSpace() ? 0 : 1;
                unknown += glyph.text().contains(FontText.UNKNOWN) ? 1 : 0;
                if (Character.isIdeographic(c)) {
                    han++;
                    rare += COMMON.get(c) ? 0 : 1;
                }
            }
        }
        return new Legibility(shown, unknown, rare, han);
    }

    private static BitSet common() {
        BitSet common = new BitSet(1 << 16);
        add("GB2312", 0xB0, 0xD7, 0xA1, common);
        add("Big5", 0xA4, 0xC6, 0x40, common);
        return common;
    }

    /** The characters of these rows of a charset of two bytes. */
    private static void add(String charset, int firstRow, int lastRow, int firstCell, BitSet common) {
        ByteBuffer codes = ByteBuffer.allocate(2 * (lastRow - firstRow + 1) * (0xFF - firstCell));
        for (int row = firstRow; row <= lastRow; row++) {
            for (int cell = firstCell; cell < 0xFF; cell++) {
                codes.put((byte) row).put((byte) (cell > 0x7E && cell < 0xA1 ? 0xA1 : cell));
            }
        }
        Charset.forName(charset)
                .decode(codes.flip())
                .chars()
                .filter(Character::isIdeographic)
                .forEach(common::set);
    }

    boolean isUsable() {
        return shown > 0 && unknown <= MOSTLY * shown && (han < ENOUGH || rare <= MOSTLY * han);
    }
}
