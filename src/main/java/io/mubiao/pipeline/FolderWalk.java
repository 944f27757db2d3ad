package io.mubiao.pipeline;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Files and folders come in, every file to be read goes out, sorted by name, with what was left aside and why.
 *
 * <p>Left aside inside folders: hidden files and folders, {@code README*}, Office's lock files ({@code ~$计划.docx}), the
 * folder of results itself, and a folder that a link leads to a second time (so that circles end). A file that is named
 * on its own is always read.
 */
final class FolderWalk {
    private static final Pattern SLASH = Pattern.compile("/");

    private final Names names;
    private final Path output;
    private final Map<Path, Path> folders = new HashMap<>();
    private final Map<String, Path> files = new TreeMap<>();
    private final Map<String, FileOutcome> aside = new TreeMap<>();
    private final List<Path> closed = new ArrayList<>();

    FolderWalk(Names names, Path output) {
        this.names = names;
        this.output = output.toAbsolutePath().normalize();
    }

    /**
     * What was met.
     *
     * @param files by name
     * @param aside what is not read, with the reason
     * @param closed folders and files that could not be looked into: what was there before may still be
     */
    record Met(Map<String, Path> files, List<FileOutcome> aside, List<Path> closed) {}

    Met apply(List<Path> paths) {
        for (Path path : paths) {
            Path full = names.here().resolve(path).normalize();
            if (Files.isDirectory(full)) {
                folder(full);
            } else {
                file(full);
            }
        }
        return new Met(files, List.copyOf(aside.values()), List.copyOf(closed));
    }

    private void folder(Path folder) {
        Path real;
        TreeSet<Path> held = new TreeSet<>();
        try {
            real = folder.toRealPath();
            Path before = folders.putIfAbsent(real, folder);
            if (before != null) {
                if (!before.equals(folder)) {
                    leave(folder, "already-met", "This folder is read already as " + names.shown(before) + ".");
                }
                return;
            }
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                entries.forEach(held::add);
            }
        } catch (IOException | DirectoryIteratorException e) {
            closed.add(folder);
            fail(folder, "The folder cannot be looked into: " + Reasons.of(e) + ".");
            return;
        }
        held.forEach(this::entry);
    }

    private void entry(Path entry) {
        if (entry.equals(output)) {
            leave(entry, "output", "Results are written here; they are not read.");
            return;
        }
        Reason reason = reason(String.valueOf(entry.getFileName()));
        if (reason != null) {
            leave(entry, reason.code, reason.message);
        } else if (Files.isDirectory(entry)) {
            folder(entry);
        } else {
            file(entry);
        }
    }

    private void file(Path file) {
        try {
            if (Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
                files.put(names.shown(file), file);
            } else {
                leave(file, "not-a-file", "This is neither a file nor a folder.");
            }
        } catch (NoSuchFileException e) {
            fail(file, Files.isSymbolicLink(file) ? "The link leads to nothing." : "The file is no longer there.");
        } catch (IOException e) {
            closed.add(file);
            fail(file, "The file cannot be looked at: " + Reasons.of(e) + ".");
        }
    }

    /** The reason to leave aside a file in an archive, for its own name or that of a folder it is in. */
    static @Nullable Reason reasonOfAny(String path) {
        for (String name : SLASH.split(path, -1)) {
            Reason reason = name.equals("__MACOSX") ? reason(".") : reason(name);
            if (reason != null) {
                return reason;
            }
        }
        return null;
    }

    static @Nullable Reason reason(String name) {
        if (name.startsWith("~$")) {
            return new Reason("lock-file", "A lock file of an office program, without text.");
        }
        if (name.startsWith(".")) {
            return new Reason("hidden", "Hidden files and folders are not read.");
        }
        if (name.toUpperCase(Locale.ROOT).startsWith("README")) {
            return new Reason("readme", "Files named README describe a folder and are not read.");
        }
        return null;
    }

    record Reason(String code, String message) {}

    private void leave(Path path, String code, String message) {
        aside.put(names.shown(path), FileOutcome.skipped(names.shown(path), code, message));
    }

    private void fail(Path path, String message) {
        aside.put(names.shown(path), FileOutcome.failed(names.shown(path), "unreadable", message));
    }
}
