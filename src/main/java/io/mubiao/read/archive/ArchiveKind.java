package io.mubiao.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The kinds of archives, known by their first bytes. */
public enum ArchiveKind {
    ZIP("PK\u0003\u0004", 0),
    EMPTY_ZIP("PK\u0005\u0006", 0),
    SEVEN_Z("7z\u00bc\u00af'\u001c", 0),
    GZIP("\u001f\u008b", 0),
    BZIP2("BZh", 0),
    XZ("\u00fd7zXZ\u0000", 0),
    TAR("ustar", 257);

    /** So many bytes of a file tell its kind. */
    public static final int HEAD = 512;

    /** Files that are ZIP archives inside, and documents outside. */
    private static final Pattern DOCUMENTS =
            Pattern.compile(".*\\.(?:do[ct][xm]|wps|od[tsp]|ott|ofd|xls[xm]|et|pptx|epub|jar)");

    private final String mark;
    private final int at;

    ArchiveKind(String mark, int at) {
        this.mark = mark;
        this.at = at;
    }

    /** The kind of a file; null where it is none that is unpacked, a Word file among them. */
    public static @Nullable ArchiveKind of(Path file, String name) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return of(bytes.readNBytes(HEAD), name);
        }
    }

    /** As above, by the first bytes of a file, {@link #HEAD} of them or more. */
    public static @Nullable ArchiveKind of(byte[] first, String name) {
        String head = new String(first, StandardCharsets.ISO_8859_1);
        for (ArchiveKind kind : values()) {
            if (head.startsWith(kind.mark, kind.at)) {
                boolean document = kind == ZIP
                        && DOCUMENTS.matcher(name.toLowerCase(Locale.ROOT)).matches();
                return document ? null : kind;
            }
        }
        return null;
    }

    /** Whether a ZIP file without the name of a document is one all the same. */
    static boolean isDocument(ZipFile zip) {
        return zip.getEntry("[Content_Types].xml") != null
                || zip.getEntry("mimetype") != null
                || zip.getEntry("OFD.xml") != null;
    }
}
