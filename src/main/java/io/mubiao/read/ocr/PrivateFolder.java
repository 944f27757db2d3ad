package io.mubiao.read.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;

/**
 * The folder in which this program keeps what it unpacks for this user, such as {@code ~/.cache/mubiao}: nobody else may
 * write to it. Nothing goes to the folder for temporary files, which all users share.
 */
final class PrivateFolder {
    private static final String NAME = "mubiao";

    private PrivateFolder() {}

    /** A folder of that name in it, made where it is not there. */
    static Path of(String name, Map<String, String> environment, String home) throws IOException {
        Path ours = caches(environment, home).resolve(NAME);
        Path folder = ours.resolve(name);
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            for (Path each : new Path[] {ours, folder}) {
                if (!Files.getOwner(each, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(Path.of(home)))) {
                    throw new IOException(each + " belongs to another user");
                }
                Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwx------"));
            }
        }
        return folder;
    }

    private static Path caches(Map<String, String> environment, String home) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return local.isEmpty() ? Path.of(home, "AppData", "Local") : Path.of(local);
        }
        if (system.startsWith("mac")) {
            return Path.of(home, "Library", "Caches");
        }
        Path given = Path.of(environment.getOrDefault("XDG_CACHE_HOME", ""));
        return given.isAbsolute() ? given : Path.of(home, ".cache");
    }
}
