package io.mubiao.compare;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts which value most documents have: a document votes once for each of its values; of equals the first met wins. */
final class Commonest<T> {
    private final Map<T, Set<String>> votes = new LinkedHashMap<>();

    void add(String document, @Nullable T value) {
        if (value != null) {
            votes.computeIfAbsent(value, v -> new LinkedHashSet<>()).add(document);
        }
    }

    @Nullable
    T value() {
        T best = null;
        int most = 0;
        for (Map.Entry<T, Set<String>> entry : votes.entrySet()) {
            if (entry.getValue().size() > most) {
                best = entry.getKey();
                most = entry.getValue().size();
            }
        }
        return best;
    }
}
