package io.mubiao.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.jspecify.annotations.Nullable;

/** What is known of a font: its name, whether it is bold, and the text of each of its codes as far as met. */
final class Typeface {
    private static final int SHEET = 256;
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CHINESE = Charset.forName("GB18030");

    private final String name;
    private final boolean bold;
    private final float em;
    private final FontText text;
    /** Whether its codes are all two bytes long, the higher one first. */
    private final boolean pairs;

    private final @Nullable Sign[] @Nullable [] known = new Sign[SHEET][];
    private final Map<Integer, GlyphShape.Reach> reaches = new HashMap<>();

    /**
     * A code's text and how far the next character is from it, in em of its nominal size.
     *
     * @param text U+FFFD where it cannot be known
     */
    record Sign(String text, float advance) {}

    Typeface(PDFont font) {
        this.name = plainName(font.getName());
        this.bold = isBold(font);
        this.em = em(font);
        this.text = new FontText(font, name);
        this.pairs = font instanceof PDType0Font composite && isIdentity(composite);
    }

    String name() {
        return name;
    }

    boolean bold() {
        return bold;
    }

    /** The height of its em box in units of its nominal size. */
    float em() {
        return em;
    }

    /** The next code of a string. */
    int code(PDFont font, ByteArrayInputStream string) throws IOException {
        if (pairs && string.available() > 1) {
            return string.read() << 8 | string.read();
        }
        return font.readCode(string);
    }

    /** What a code of the font stands for. */
    Sign sign(PDFont font, int code) throws IOException {
        if (code < 0 || code >= SHEET * SHEET) {
            return made(font, code);
        }
        Sign[] signs = known[code / SHEET];
        if (signs == null) {
            signs = new Sign[SHEET];
            known[code / SHEET] = signs;
        }
        Sign sign = signs[code % SHEET];
        if (sign == null) {
            sign = made(font, code);
            signs[code % SHEET] = sign;
        }
        return sign;
    }

    /** Where the glyph of a code has its ink. */
    GlyphShape.Reach reach(PDFont font, int code) throws IOException {
        GlyphShape.Reach reach = reaches.get(code);
        if (reach == null) {
            reach = GlyphShape.reach(font, code);
            reaches.put(code, reach);
        }
        return reach;
    }

    private Sign made(PDFont font, int code) throws IOException {
        float advance = font.isVertical() ? 0 : font.getDisplacement(code).getX();
        return new Sign(text.of(font, code), advance);
    }

    /** {@code ABCDEE+FangSong_GB2312} becomes {@code FangSong_GB2312}; a name written in GBK bytes becomes 仿宋. */
    static String plainName(@Nullable String given) {
        if (given == null) {
            return "";
        }
        String name = given.matches("[A-Z]{6}\\+.*") ? given.substring(7) : given;
        if (name.chars().allMatch(c -> c < 0x80)) {
            return name;
        }
        try {
            ByteBuffer bytes = WESTERN.newEncoder().encode(CharBuffer.wrap(name));
            return CHINESE.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return name;
        }
    }

    private static boolean isIdentity(PDType0Font font) {
        String encoding = font.getCOSObject().getNameAsString(COSName.ENCODING);
        return "Identity-H".equals(encoding) || "Identity-V".equals(encoding);
    }

    private static boolean isBold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        if (name.contains("bold") || name.contains("black") || name.contains("heavy")) {
            return true;
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }

    /** Type 3 fonts may be drawn in units of their own, a hundred to a character, and set at size 1. */
    private static float em(PDFont font) {
        if (!(font instanceof PDType3Font drawn)) {
            return 1;
        }
        PDRectangle box = drawn.getFontBBox();
        float height = box == null
                ? 0
                : Math.abs(box.getHeight() * drawn.getFontMatrix().getScaleY());
        return height > 3 || (height > 0 && height < 0.3f) ? height : 1;
    }
}
