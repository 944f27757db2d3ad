package io.mubiao.read.pdf;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDCIDFont;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.jspecify.annotations.Nullable;

/**
 * The text of a font's codes, or U+FFFD where it cannot be known.
 *
 * <p>PDFBox guesses in two cases, and both give plausible wrong Chinese: a code that the font's ToUnicode map leaves
 * out becomes the character of the same number, and a font that is neither embedded nor mapped is looked up in
 * whatever font this machine has instead. Private-use characters say nothing outside their font either.
 */
final class FontText {
    /** The character that stands for an unknown one. */
    static final String UNKNOWN = "\uFFFD";

    /** The names of Founder's fonts for punctuation and figures: E-BX, E-BZ, E-F1 … */
    private static final Pattern FOUNDER = Pattern.compile("E-[A-Z][A-Z0-9]");

    private static final String LATIN_QUOTES = "«»‹›";
    private static final String BOOK_MARKS = "《》〈〉";

    private final boolean symbol;
    private final boolean founder;
    private final boolean guessed;
    private final @Nullable COSStream stream;
    private @Nullable CMap map;

    FontText(PDFont font, String name) {
        this.symbol = name.startsWith("Symbol");
        this.founder = FOUNDER.matcher(name).matches();
        this.stream = font instanceof PDType0Font ? font.getCOSObject().getCOSStream(COSName.TO_UNICODE) : null;
        this.guessed = font instanceof PDType0Font composite && stream == null && isGuessed(composite);
    }

    String of(PDFont font, int code) throws IOException {
        String text = guessed ? null : font.toUnicode(code);
        if (text == null || text.isEmpty() || (isSameNumber(text, code) && isLeftOut(code))) {
            return GlyphShape.dot(font, code);
        }
        if (text.equals(".")) {
            return GlyphShape.isRing(font, code) ? "。" : ".";
        }
        String readable = readable(text);
        return readable.equals(UNKNOWN) ? GlyphShape.dot(font, code) : readable;
    }

    private static boolean isSameNumber(String text, int code) {
        return text.length() == 1 && text.charAt(0) == code;
    }

    /** Whether the font has a map of its own that does not hold the code. */
    private boolean isLeftOut(int code) {
        if (stream == null) {
            return false;
        }
        if (map == null) {
            map = parsed(stream);
        }
        return map != null && map.hasUnicodeMappings() && map.toUnicode(code) == null;
    }

    private String readable(String text) {
        StringBuilder readable = new StringBuilder(text.length());
        text.codePoints().map(this::readable).forEach(readable::appendCodePoint);
        return readable.toString();
    }

    private int readable(int point) {
        if (point == '\t' || point == '\r' || point == '\n') {
            return ' ';
        }
        if (Character.getType(point) == Character.PRIVATE_USE) {
            return symbol && point >= 0xF020 && point <= 0xF0FF ? ofSymbol(point - 0xF000) : 0xFFFD;
        }
        if (founder && LATIN_QUOTES.indexOf(point) >= 0) {
            return BOOK_MARKS.charAt(LATIN_QUOTES.indexOf(point));
        }
        boolean none = Character.isISOControl(point) || Character.getType(point) == Character.UNASSIGNED;
        return none ? 0xFFFD : Radicals.character(point);
    }

    private static int ofSymbol(int code) {
        String text = GlyphList.getAdobeGlyphList().toUnicode(SymbolEncoding.INSTANCE.getName(code));
        return text == null ? 0xFFFD : text.codePointAt(0);
    }

    private static boolean isGuessed(PDType0Font font) {
        String encoding = font.getCOSObject().getNameAsString(COSName.ENCODING);
        boolean identity = encoding == null || encoding.startsWith("Identity");
        return identity && !font.isEmbedded() && !isChinese(font.getDescendantFont());
    }

    private static boolean isChinese(PDCIDFont font) {
        PDCIDSystemInfo system = font.getCIDSystemInfo();
        return system != null
                && system.getOrdering() != null
                && system.getOrdering().matches("GB1|CNS1|Japan1|Korea1|KR");
    }

    private static @Nullable CMap parsed(COSStream toUnicode) {
        try {
            return new CMapParser(false).parse(toUnicode.createView());
        } catch (IOException e) {
            return null;
        }
    }
}
