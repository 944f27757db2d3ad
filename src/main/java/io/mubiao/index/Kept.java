package io.mubiao.index;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What was asked for last, up to a number, or a weight of all together; threads may share it. */
final class Kept<K, V> {
    private final Map<K, V> held = new LinkedHashMap<>(16, 0.75f, true);
    private final long most;
    private final ToLongFunction<V> weight;
    private long sum;

    Kept(int most) {
        this(most, value -> 1);
    }

    /** @param weight of a value, always the same */
    Kept(long most, ToLongFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    synchronized @Nullable V find(K key) {
        return held.get(key);
    }

    synchronized void keep(K key, V value) {
        V before = held.put(key, value);
        sum += weight.applyAsLong(value) - (before == null ? 0 : weight.applyAsLong(before));
        Iterator<V> longestAgo = held.values().iterator();
        while (sum > most) {
            sum -= weight.applyAsLong(longestAgo.next());
            longestAgo.remove();
        }
    }
}
