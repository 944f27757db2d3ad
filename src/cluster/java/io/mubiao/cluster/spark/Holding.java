package io.mubiao.cluster.spark;

import io.mubiao.model.Source.Fingerprint;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** A content and the files that hold it, sorted by name. */
record Holding(String sha256, long bytes, List<Found> holders) implements Serializable {
    private static final long serialVersionUID = 1;

    Holding {
        holders = List.copyOf(
                holders.stream().sorted(Comparator.comparing(Found::name)).toList());
    }

    /** One that can be read now. */
    Found readable() {
        return holders.stream()
                .filter(holder -> holder.place() != null)
                .findFirst()
                .orElse(holders.get(0));
    }

    /** As it is known after the run. */
    Holding closed() {
        return new Holding(sha256, bytes, holders.stream().map(Found::closed).toList());
    }

    List<String> names() {
        return holders.stream().map(Found::name).toList();
    }

    Fingerprint fingerprint() {
        return new Fingerprint(sha256, bytes);
    }
}
