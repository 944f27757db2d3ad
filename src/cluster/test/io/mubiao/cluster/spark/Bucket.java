package io.mubiao.cluster.spark;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/**
 * An object store that refuses by name what others refuse by rights, and says so as Hadoop's library for S3 does: what is called
 * {@code unlisted} is not listed, {@code sealed} not opened, {@code readonly} not written to, and of {@code kept} nothing is moved or
 * taken away. What is called {@code growing} is longer, and what is called {@code fleeting} gone, when it is opened once more.
 */
public final class Bucket extends RawLocalFileSystem {
    static final String SCHEME = "bucket";

    private static final Set<Path> OPENED = ConcurrentHashMap.newKeySet();

    @Override
    public URI getUri() {
        return URI.create(SCHEME + ":///");
    }

    @Override
    public FileStatus[] listStatus(Path folder) throws IOException {
        check(folder, "unlisted");
        return super.listStatus(folder);
    }

    @Override
    public FSDataInputStream open(Path file, int buffer) throws IOException {
        check(file, "sealed");
        if (file.toString().contains("growing") && !OPENED.add(file)) {
            Files.writeString(pathToFile(file).toPath(), "。", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } else if (file.toString().contains("fleeting") && !OPENED.add(file)) {
            Files.delete(pathToFile(file).toPath());
        }
        return super.open(file, buffer);
    }

    @Override
    public FSDataOutputStream create(
            Path file, boolean overwrite, int buffer, short replication, long block, Progressable progress)
            throws IOException {
        check(file, "readonly");
        return super.create(file, overwrite, buffer, replication, block, progress);
    }

    @Override
    public FSDataOutputStream create(
            Path file,
            FsPermission permission,
            boolean overwrite,
            int buffer,
            short replication,
            long block,
            Progressable progress)
            throws IOException {
        check(file, "readonly");
        return super.create(file, permission, overwrite, buffer, replication, block, progress);
    }

    @Override
    public boolean mkdirs(Path folder) throws IOException {
        check(folder, "readonly");
        return super.mkdirs(folder);
    }

    @Override
    public boolean rename(Path from, Path to) throws IOException {
        check(from, "kept");
        return super.rename(from, to);
    }

    @Override
    public boolean delete(Path path, boolean all) throws IOException {
        if (exists(path)) {
            check(path, "kept");
        }
        return super.delete(path, all);
    }

    private static void check(Path path, String refused) throws AccessDeniedException {
        if (path.toString().contains(refused)) {
            throw new AccessDeniedException(path.toString(), null, "Forbidden (Service: S3, Status Code: 403)");
        }
    }
}
