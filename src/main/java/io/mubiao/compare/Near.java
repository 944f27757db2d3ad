package io.mubiao.compare;

import io.mubiao.model.Folding;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which of the words that are there come near one that is not: those that share most pairs of characters with it. */
final class Near {
    private static final int MOST = 8;

    private Near() {}

    /** The nearest; where none comes near, the first of them. */
    static List<String> to(String word, Collection<String> there) {
        List<String> near = there.stream()
                .filter(candidate -> shared(word, candidate) > 0)
                .sorted(Comparator.comparingDouble((String candidate) -> -shared(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
        return near.isEmpty() ? there.stream().limit(MOST).toList() : near;
    }

    private static double shared(String one, String other) {
        Set<String> pairs = pairs(one);
        Set<String> both = pairs(other);
        int all = pairs.size() + both.size();
        both.retainAll(pairs);
        return all == 0 ? 0 : 2.0 * both.size() / all;
    }

    private static Set<String> pairs(String word) {
        String folded = Folding.fold(word).toLowerCase(Locale.ROOT);
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < folded.length(); i++) {
            pairs.add(folded.substring(i, i + 2));
        }
        return pairs;
    }
}
