package io.mubiao.memory;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was asked for last, up to a number, or a weight of all together; threads may share it. */
public final class Kept<K, V> {
    private final Map<K, Held<V>> held = new LinkedHashMap<>(16, 0.75f, true);
    private final long most;
    private long sum;

    private record Held<V>(V value, long weight) {}

    /** @param most what all together may weigh */
    public Kept(long most) {
        this.most = most;
    }

    public synchronized @Nullable V find(K key) {
        Held<V> found = held.get(key);
        return found == null ? null : found.value();
    }

    /** As one among a number. */
    public void keep(K key, V value) {
        keep(key, value, 1);
    }

    /** In the place of what was kept for the same; what was not asked for the longest time goes where it gets too much. */
    public synchronized void keep(K key, V value, long weight) {
        Held<V> before = held.put(key, new Held<>(value, weight));
        sum += weight - (before == null ? 0 : before.weight());
        Iterator<Held<V>> longestAgo = held.values().iterator();
        while (sum > most) {
            sum -= longestAgo.next().weight();
            longestAgo.remove();
        }
    }
}
