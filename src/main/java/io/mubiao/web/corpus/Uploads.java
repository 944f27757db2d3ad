package io.mubiao.web.corpus;

import io.mubiao.web.http.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Puts files that were dropped onto the page into the corpus, under their own names, never over another. */
final class Uploads {
    private static final Set<String> KINDS = Set.of(
            "pdf", "ofd", "docx", "doc", "wps", "rtf", "odt", "html", "htm", "mhtml", "mht", "txt", "png", "jpg",
            "jpeg", "tif", "tiff", "bmp");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}<>:\"|?*]");
    private static final int LONGEST = 120;
    private static final long LARGEST = 100_000_000;

    private final Path corpus;

    Uploads(Path corpus) {
        this.corpus = corpus;
    }

    /** The file it became: {@code 方案.pdf}, or {@code 方案 (2).pdf} where there was one of that name. */
    Path store(String given, long size, InputStream content) throws IOException {
        String name = name(given);
        int dot = name.lastIndexOf('.');
        String kind = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (dot < 1 || !KINDS.contains(kind)) {
            throw new Refused(415, "upload.kind", name);
        }
        if (size > LARGEST) {
            throw new Refused(413, "upload.size", name);
        }
        Files.createDirectories(corpus);
        Path part = corpus.resolve("." + UUID.randomUUID() + ".part");
        try {
            Files.copy(content, part);
            return move(part, name.substring(0, dot), "." + kind);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Path move(Path part, String stem, String end) throws IOException {
        for (int i = 1; ; i++) {
            Path file = corpus.resolve(stem + (i == 1 ? "" : " (" + i + ")") + end);
            try {
                return Files.move(part, file);
            } catch (FileAlreadyExistsException e) {
                if (Files.isRegularFile(file) && Files.mismatch(part, file) < 0) {
                    return file; // the same again
                }
            }
        }
    }

    /** The last part of the name, without signs that a file system or a shell takes for something else. */
    private static String name(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = FORBIDDEN.matcher(last).replaceAll("").strip();
        while (plain.startsWith(".") || plain.startsWith("~") || plain.startsWith("-")) {
            plain = plain.substring(1);
        }
        int dot = plain.lastIndexOf('.');
        return plain.length() <= LONGEST || dot < 0
                ? plain
                : plain.substring(0, Math.min(dot, LONGEST)) + plain.substring(dot);
    }
}
