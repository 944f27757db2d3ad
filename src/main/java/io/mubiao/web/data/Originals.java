package io.mubiao.web.data;

import io.mubiao.memory.Kept;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Source;
import io.mubiao.pipeline.Names;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that documents were made from. Only a file inside the corpus, links followed, that still has the very content
 * which was read is ever opened: whatever a document's JSON names as its path, nothing else of the machine is shown.
 */
public final class Originals {
    private final Names names;
    private final Path corpus;
    private final Kept<Version, String> sums = new Kept<>(10_000);

    private record Version(Path file, long modified, long bytes) {}

    public Originals(Names names, Path corpus) {
        this.names = names;
        this.corpus = corpus;
    }

    /** The file; empty where it is gone, was changed, or lies elsewhere. */
    public Optional<Path> of(PlanDocument document) throws IOException {
        if (!Files.isDirectory(corpus)) {
            return Optional.empty();
        }
        Path inside = corpus.toRealPath();
        Source source = document.source();
        for (String path : Stream.concat(Stream.of(source.path()), source.copies().stream())
                .toList()) {
            for (Path root : new Path[] {names.root(), names.here(), inside}) {
                Optional<Path> file = file(root, path, inside);
                if (file.isPresent() && isWhatWasRead(file.get(), source.file())) {
                    return file;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> file(Path root, String path, Path inside) throws IOException {
        try {
            Path file = root.resolve(path).normalize();
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            Path real = file.toRealPath();
            return real.startsWith(inside) ? Optional.of(real) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private boolean isWhatWasRead(Path file, Source.Fingerprint read) throws IOException {
        Version version = new Version(file, Files.getLastModifiedTime(file).toMillis(), Files.size(file));
        if (version.bytes() != read.bytes()) {
            return false;
        }
        String sum = sums.find(version);
        if (sum == null) {
            sum = sum(file);
            sums.keep(version, sum);
        }
        return sum.equals(read.sha256());
    }

    private static String sum(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
