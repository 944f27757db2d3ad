package io.mubiao.export;

import io.mubiao.export.WorkbookFile.Link;
import io.mubiao.export.WorkbookFile.Links;
import io.mubiao.model.PlanDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the workbook leads to the source files: {@code ../corpus/a.pdf#page=3}, from where the workbook stands. Files that
 * are gone, or stand in an archive, have no link; nor have those whose link is too long for a spreadsheet.
 */
final class SourceLinks {
    private static final int LONGEST = 255;

    private final Path from;
    private final Path root;
    private final Map<String, String> addresses = new HashMap<>();

    SourceLinks(Path folder, Path root) throws IOException {
        this.from = folder.toRealPath();
        this.root = root;
    }

    void add(PlanDocument document) throws IOException {
        try {
            Path file = root.resolve(document.source().path());
            if (Files.isRegularFile(file)) {
                addresses.put(document.id(), address(from.relativize(file.toRealPath())));
            }
        } catch (InvalidPathException e) {
            return; // a name within an archive that is none here
        } catch (IllegalArgumentException e) {
            return; // another drive
        }
    }

    /** The links of a table's rows, by its columns {@code document} (or {@code id}) and {@code page}. */
    Links of(Listing<?> listing) {
        List<String> names =
                listing.columns().stream().<String>map(Column::name).toList();
        int document = Math.max(names.indexOf("document"), 0);
        int page = names.indexOf("page");
        return row -> link(row.get(document), page < 0 ? null : row.get(page));
    }

    @Nullable
    Link link(@Nullable Object document, @Nullable Object page) {
        String address = document == null ? null : addresses.get(document.toString());
        if (address == null) {
            return null;
        }
        boolean paged = page != null && address.toLowerCase(Locale.ROOT).endsWith(".pdf");
        String full = paged ? address + "#page=" + page : address;
        return full.length() > LONGEST ? null : new Link(full, page == null ? "→" : "p." + page);
    }

    private static String address(Path path) {
        return path.toString()
                .replace(path.getFileSystem().getSeparator(), "/")
                .replace("%", "%25")
                .replace("#", "%23");
    }
}
