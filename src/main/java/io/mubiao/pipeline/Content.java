package io.mubiao.pipeline;

import io.mubiao.model.Source.Fingerprint;
import io.mubiao.pipeline.Journal.Seen;
import java.util.Comparator;
import java.util.List;

/**
 * A content and the files that hold it, sorted by name: the first gives the document its path, the others are its copies.
 */
record Content(Fingerprint fingerprint, List<Seen> holders) {
    /** So many digits of the SHA-256 make the id: the chance of two plans meeting is nil, and a file name stays short. */
    private static final int ID_DIGITS = 16;

    Content {
        holders = holders.stream()
                .sorted(Comparator.comparing(Seen::path))
                .distinct()
                .toList();
    }

    /** The same on every machine, such as {@code 3f2a90c1d4e5b678}. */
    String id() {
        return fingerprint.sha256().substring(0, ID_DIGITS);
    }

    String path() {
        return holders.get(0).path();
    }

    List<String> names() {
        return holders.stream().map(Seen::path).toList();
    }

    List<String> copies() {
        return names().subList(1, holders.size());
    }
}
