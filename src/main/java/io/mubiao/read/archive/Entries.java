package io.mubiao.read.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Goes through the files in an archive, one after the other; links, devices and folders in it are passed over. */
final class Entries {
    /** What the tables of a 7z file, or the window of a compressor, may take. */
    private static final int MOST_KILOBYTES = 256 << 10;

    private Entries() {}

    /** What is done with each. */
    interface Visit {
        void file(String name, InputStream content) throws IOException;

        void locked(String name, long bytes) throws IOException;
    }

    /** Whether it is an archive, and no document that is one inside. */
    static boolean visit(Path file, ArchiveKind kind, String name, Visit visit) throws IOException {
        switch (kind) {
            case ZIP -> {
                return zip(file, visit);
            }
            case EMPTY_ZIP -> {
                return true;
            }
            case SEVEN_Z -> sevenZ(file, visit);
            case TAR -> tar(file, visit);
            case GZIP, BZIP2, XZ -> {
                try (InputStream packed = new BufferedInputStream(Files.newInputStream(file));
                        InputStream content = unpacking(packed, kind)) {
                    visit.file(
                            name.replaceFirst("(?i)\\.t(?:gz|bz2?|xz)$", ".tar")
                                    .replaceFirst("(?i)\\.(?:gz|bz2|xz)$", ""),
                            content);
                }
            }
        }
        return true;
    }

    private static InputStream unpacking(InputStream packed, ArchiveKind kind) throws IOException {
        return switch (kind) {
            case GZIP ->
                GzipCompressorInputStream.builder()
                        .setInputStream(packed)
                        .setDecompressConcatenated(true)
                        .get();
            case BZIP2 -> new BZip2CompressorInputStream(packed, true);
            default ->
                XZCompressorInputStream.builder()
                        .setInputStream(packed)
                        .setDecompressConcatenated(true)
                        .setMemoryLimitKiB(MOST_KILOBYTES)
                        .get();
        };
    }

    private static boolean zip(Path file, Visit visit) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setPath(file)
                .setCharset(StandardCharsets.ISO_8859_1)
                .get()) {
            if (ArchiveKind.isDocument(zip)) {
                return false;
            }
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    visit.locked(name(entry), entry.getSize());
                } else if (!entry.isDirectory() && !entry.isUnixSymlink()) {
                    try (InputStream content = zip.getInputStream(entry)) {
                        visit.file(name(entry), content);
                    }
                }
            }
            return true;
        }
    }

    /** A ZIP file without the list at its end, as one that breaks off. */
    static void brokenZip(Path file, Visit visit) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                ZipArchiveInputStream zip = new ZipArchiveInputStream(bytes, "ISO-8859-1", true, true)) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    visit.locked(name(entry), entry.getSize());
                } else if (!entry.isDirectory()) {
                    visit.file(name(entry), zip);
                }
            }
        }
    }

    private static String name(ZipArchiveEntry entry) {
        return entry.getNameSource() == NameSource.NAME && entry.getRawName() != null
                ? MemberNames.decoded(entry.getRawName())
                : entry.getName();
    }

    private static void tar(Path file, Visit visit) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                TarArchiveInputStream tar = new TarArchiveInputStream(bytes, "ISO-8859-1")) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()) {
                    String name = entry.getName();
                    boolean bytesOnly = name.chars().allMatch(c -> c <= 0xFF);
                    visit.file(bytesOnly ? MemberNames.decoded(name.getBytes(StandardCharsets.ISO_8859_1)) : name, tar);
                }
            }
        }
    }

    private static void sevenZ(Path file, Visit visit) throws IOException {
        try (SevenZFile archive = SevenZFile.builder()
                .setPath(file)
                .setMaxMemoryLimitKiB(MOST_KILOBYTES)
                .get()) {
            for (SevenZArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (!entry.isDirectory()) {
                    String name = entry.getName() == null ? "" : entry.getName();
                    try {
                        visit.file(name, archive.getInputStream(entry));
                    } catch (PasswordRequiredException e) {
                        visit.locked(name, entry.getSize());
                    }
                }
            }
        }
    }
}
