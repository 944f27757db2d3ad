package io.mubiao.web.corpus;

import io.mubiao.web.http.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}<>:\"|?*]");
    /** What Windows leaves out at the end of a name. */
    private static final Pattern ENDING = Pattern.compile("[. ]+$");

    private static final Pattern DEVICE = Pattern.compile("(?i)CON|PRN|AUX|NUL|(COM|LPT)[0-9]");
    /** In bytes of UTF-8, without the ending and what tells files of one name apart. */
    private static final int LONGEST = 200;

    private static final long LARGEST = 100_000_000;

    private final Path corpus;

    Uploads(Path corpus) {
        this.corpus = corpus;
    }

    /** Refuses what is of a kind that is not read, or too large. */
    void check(String given, long size) {
        String name = name(given);
        if (end(name).isEmpty()) {
            throw new Refused(415, "upload.kind", name);
        }
        if (size > LARGEST) {
            throw new Refused(413, "upload.size", name);
        }
    }

    /** The file it became: {@code 方案.pdf}, or {@code 方案 (2).pdf} where there was one of that name. */
    Path store(String given, InputStream content) throws IOException {
        String name = name(given);
        String end = end(name);
        Files.createDirectories(corpus);
        Path part = corpus.resolve("." + UUID.randomUUID() + ".part");
        try {
            Files.copy(content, part);
            return move(part, stem(name.substring(0, name.length() - end.length())), end);
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

    /** The ending in small letters, {@code .pdf}; empty where it is of no kind that is read. */
    private static String end(String name) {
        int dot = name.lastIndexOf('.');
        String kind = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot > 0 && KINDS.contains(kind) ? "." + kind : "";
    }

    /** The last part of the name, without signs that a file system or a shell takes for something else. */
    private static String name(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = FORBIDDEN.matcher(last).replaceAll("").strip();
        while (plain.startsWith(".") || plain.startsWith("~") || plain.startsWith("-")) {
            plain = plain.substring(1);
        }
        return plain;
    }

    /** As much of a name as file systems take, which count its bytes, and none that Windows keeps for devices. */
    private static String stem(String name) {
        StringBuilder kept = new StringBuilder();
        int bytes = 0;
        for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
            String one = Character.toString(name.codePointAt(at));
            bytes += one.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST) {
                break;
            }
            kept.append(one);
        }
        String stem = ENDING.matcher(kept).replaceAll("");
        return stem.isEmpty() || DEVICE.matcher(stem).matches() ? stem + "_" : stem;
    }
}
