package io.mubiao.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the first bytes of a file say of its kind where they leave nothing open: {@code %PDF-} begins a PDF,
 * {@code <!DOCTYPE html><html>} a web page. Telling by all that is known of a thousand kinds of file would cost as much as
 * reading a page does.
 */
final class FirstBytes {
    private static final int HEAD = 2048;
    private static final String PDF = "%PDF-";

    /** What all files of the older Office begin with; the names inside tell which of its programs wrote it. */
    private static final String OFFICE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private static final String BLANKS = "\t\n\f\r";
    private static final Pattern OBJECT = Pattern.compile("\\d \\d+ obj\\b|%PDF");

    private static final String RTF = "{\\rtf";
    private static final String ZIP = "PK\u0003\u0004";

    private static final String MARK = "(?:\u00EF\u00BB\u00BF)?\\s*";

    /** A page whose head is no XML. */
    private static final Pattern PLAIN_PAGE = Pattern.compile(MARK + "<!doctype html>\\s*<(?i:html)[\\s>]");

    /** A page whose head is XML: its name space tells XHTML. */
    private static final Pattern STRICT_PAGE =
            Pattern.compile(MARK + "(?:<!DOCTYPE html(?: PUBLIC \"[^\"<>]*\"\\s+\"[^\"<>]*\")?\\s*>)?\\s*"
                    + "<html((?:\\s+(?:xmlns:|xml:)?[A-Za-z-]+=\"[^\"<>&]*\")*)\\s*>");

    private static final Pattern XHTML = Pattern.compile("\\sxmlns=\"http://www\\.w3\\.org/1999/xhtml\"");
    private static final Pattern OTHER_SPACE = Pattern.compile("\\sxmlns=");

    private final String head;

    /** Those of the file. */
    FirstBytes(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            head = new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    boolean arePdf() {
        return head.startsWith(PDF);
    }

    /** Whether nothing in them is of a PDF whose very first bytes are broken: neither its objects nor bytes that are no text. */
    boolean areText() {
        return !OBJECT.matcher(head).find() && head.chars().noneMatch(c -> c < ' ' && BLANKS.indexOf(c) < 0);
    }

    boolean areRtf() {
        return head.startsWith(RTF);
    }

    boolean areZip() {
        return head.startsWith(ZIP);
    }

    /** Whether the file is a container of Office documents up to 2003. */
    boolean areOffice() {
        return head.startsWith(OFFICE);
    }

    /** The media type of a web page that is named as one; null where it has to be looked at more closely. */
    @Nullable
    String page(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".html") && !name.endsWith(".htm")) {
            return null;
        }
        if (PLAIN_PAGE.matcher(head).lookingAt()) {
            return "text/html";
        }
        Matcher strict = STRICT_PAGE.matcher(head);
        if (!strict.lookingAt()) {
            return null;
        }
        if (XHTML.matcher(strict.group(1)).find()) {
            return "application/xhtml+xml";
        }
        return OTHER_SPACE.matcher(strict.group(1)).find() ? null : "text/html";
    }
}
