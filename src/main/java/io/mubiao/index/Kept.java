package io.mubiao.index;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was asked for last, up to a number; threads may share it. */
final class Kept<K, V> {
    private final Map<K, V> held;

    Kept(int most) {
        held = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    synchronized @Nullable V find(K key) {
        return held.get(key);
    }

    synchronized void keep(K key, V value) {
        held.put(key, value);
    }
}
