package io.mubiao.web.data;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what was used last, up to a weight; threads may share it. */
public final class Recent<K, V> {
    private final long most;
    private final Map<K, Held<V>> held = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    private record Held<V>(V value, long weight) {}

    /** @param most the weight that all together may have */
    public Recent(long most) {
        this.most = most;
    }

    public synchronized @Nullable V get(K key) {
        Held<V> found = held.get(key);
        return found == null ? null : found.value();
    }

    public synchronized void put(K key, V value, long heavy) {
        Held<V> before = held.put(key, new Held<>(value, heavy));
        weight += heavy - (before == null ? 0 : before.weight());
        Iterator<Held<V>> oldest = held.values().iterator();
        while (weight > most && oldest.hasNext()) {
            weight -= oldest.next().weight();
            oldest.remove();
        }
    }
}
