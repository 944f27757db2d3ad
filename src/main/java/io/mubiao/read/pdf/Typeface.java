package io.mubiao.read.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.jspecify.annotations.Nullable;

/** What is known of a font: its name, whether it is bold, and the text of each of its codes as far as met. */
final class Typeface {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CHINESE = Charset.forName("GB18030");

    private final String name;
    private final boolean bold;
    private final float em;
    private final FontText text;
    private final Map<Integer, String> known = new HashMap<>();

    Typeface(PDFont font) {
        this.name = plainName(font.getName());
        this.bold = isBold(font);
        this.em = em(font);
        this.text = new FontText(font, name);
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

    String text(PDFont font, int code) throws IOException {
        String found = known.get(code);
        if (found == null) {
            found = text.of(font, code);
            known.put(code, found);
        }
        return found;
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
