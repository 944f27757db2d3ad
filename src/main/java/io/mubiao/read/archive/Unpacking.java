package io.mubiao.read.archive;

import io.mubiao.read.archive.Unpacked.Member;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.apache.commons.compress.PasswordRequiredException;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks an archive (ZIP, tar, 7z, gzip, bzip2, xz) into a folder, archives within it too, under names of our own: nothing
 * that stands in an archive decides where something is written. It ends where an archive holds more than can be meant
 * well: more members, levels or bytes, or two hundred times its own size.
 */
public final class Unpacking {
    private static final int MOST_MEMBERS = 20_000;
    private static final int MOST_LEVELS = 4;
    private static final long MOST_BYTES = 4L << 30;
    private static final long MOST_TIMES = 200;
    private static final long ALWAYS_BYTES = 64L << 20;

    private final Path into;
    private final List<Member> members = new ArrayList<>();
    private final MemberNames names = new MemberNames();
    private final byte[] buffer = new byte[1 << 16];
    private long left;
    private int files;

    private Unpacking(Path into, long left) {
        this.into = into;
        this.left = left;
    }

    /** The limit was reached. */
    private static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1;
    }

    /**
     * What it holds; null where it is no archive, but a document that is one inside.
     *
     * @param name of the file: {@code 方案.pdf.gz} holds {@code 方案.pdf}
     */
    public static @Nullable Unpacked of(Path archive, String name, Path into) throws IOException {
        ArchiveKind kind = ArchiveKind.of(archive, name);
        if (kind == null) {
            return null;
        }
        long most = Math.min(MOST_BYTES, ALWAYS_BYTES + MOST_TIMES * Files.size(archive));
        Unpacking unpacking = new Unpacking(Files.createDirectories(into), most);
        String last = name.substring(name.lastIndexOf('/') + 1);
        try {
            return unpacking.open(archive, kind, last, "", 1) ? unpacking.end(null, null) : null;
        } catch (TooLargeException e) {
            return unpacking.end("too-large", "The archive holds more than can be unpacked; what came first was read.");
        } catch (PasswordRequiredException e) {
            return unpacking.end("encrypted", "The archive opens only with a password.");
        } catch (IOException | RuntimeException e) {
            return unpacking.end("damaged", damaged(e));
        }
    }

    private Unpacked end(@Nullable String code, @Nullable String message) {
        return members.isEmpty() && code == null
                ? new Unpacked("empty", "The archive holds no file.", members)
                : new Unpacked(code, message, members);
    }

    private boolean open(Path archive, ArchiveKind kind, String name, String above, int level) throws IOException {
        Entries.Visit visit = new Entries.Visit() {
            @Override
            public void file(String inside, InputStream content) throws IOException {
                boolean compressed = kind == ArchiveKind.GZIP || kind == ArchiveKind.BZIP2 || kind == ArchiveKind.XZ;
                take(above + inside, content, compressed, level);
            }

            @Override
            public void locked(String inside, long bytes) throws IOException {
                count();
                members.add(refused(names.of(above + inside), bytes, "encrypted", "It opens only with a password."));
            }
        };
        int before = members.size();
        try {
            return Entries.visit(archive, kind, name, visit);
        } catch (TooLargeException e) {
            throw e;
        } catch (IOException e) {
            if (kind != ArchiveKind.ZIP || members.size() > before) {
                throw e;
            }
            Entries.brokenZip(archive, visit);
            throw e; // what stands before the break is had
        }
    }

    private void take(String inside, InputStream content, boolean compressed, int level) throws IOException {
        count();
        String ending = inside.replaceFirst("(?s).*?(\\.[A-Za-z0-9]{1,8})?$", "$1");
        Path file = into.resolve(files++ + ending);
        MessageDigest digest = digest();
        long bytes = copy(content, file, digest);
        ArchiveKind kind = ArchiveKind.of(file, inside);
        if (compressed && kind == ArchiveKind.TAR) { // .tar.gz is one archive
            int cut = inside.lastIndexOf("!/");
            nested(file, kind, inside, cut < 0 ? "" : inside.substring(0, cut + 2), level);
        } else if (kind == null || !nested(file, kind, inside, inside + "!/", level + 1)) {
            String sha256 = HexFormat.of().formatHex(digest.digest());
            String own = String.valueOf(file.getFileName());
            members.add(new Member(names.of(inside), bytes, sha256, own, null, null));
        }
    }

    /** Whether it was an archive; one that is damaged costs itself alone. */
    private boolean nested(Path file, ArchiveKind kind, String name, String above, int level) throws IOException {
        String last = name.substring(name.lastIndexOf('/') + 1);
        if (level > MOST_LEVELS) {
            members.add(refused(names.of(name), Files.size(file), "too-large", "It is an archive in too many others."));
        } else {
            try {
                if (!open(file, kind, last, above, level)) {
                    return false;
                }
            } catch (TooLargeException e) {
                throw e;
            } catch (PasswordRequiredException e) {
                members.add(refused(names.of(name), Files.size(file), "encrypted", "It opens only with a password."));
            } catch (IOException | RuntimeException e) {
                members.add(refused(names.of(name), Files.size(file), "damaged", damaged(e)));
            }
        }
        Files.delete(file);
        return true;
    }

    /** With the first line of what the library says: the rest is for those who program with it. */
    private static String damaged(Exception e) {
        String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return "The archive is damaged: " + first;
    }

    private void count() throws TooLargeException {
        if (members.size() >= MOST_MEMBERS || files >= MOST_MEMBERS) {
            throw new TooLargeException();
        }
    }

    private static Member refused(String name, long bytes, String code, String message) {
        return new Member(name, Math.max(0, bytes), null, null, code, message);
    }

    private long copy(InputStream content, Path file, MessageDigest digest) throws IOException {
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                left -= n;
                if (left < 0) {
                    throw new TooLargeException();
                }
                out.write(buffer, 0, n);
                digest.update(buffer, 0, n);
                bytes += n;
            }
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(Objects.requireNonNull(file));
            throw e;
        }
        return bytes;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
