package io.mubiao.index;

import io.mubiao.compare.Facts;
import io.mubiao.compare.Plan;
import io.mubiao.model.Folding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * The facts of an index: what is known of the documents is read when it is opened, targets and promises when they are
 * asked for, and kept nowhere.
 */
final class IndexFacts implements Facts {
    private final List<LeafFacts> leaves = new ArrayList<>();

    IndexFacts(DirectoryReader reader) throws IOException {
        for (LeafReaderContext context : reader.leaves()) {
            leaves.add(new LeafFacts(context.reader()));
        }
    }

    /** Something done with a part of the index. */
    @FunctionalInterface
    private interface OfLeaf {
        void apply(LeafFacts leaf) throws IOException;
    }

    private void each(OfLeaf asked) {
        try {
            for (LeafFacts leaf : leaves) {
                asked.apply(leaf);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Plan> plans() {
        List<Plan> plans = new ArrayList<>();
        each(leaf -> plans.addAll(leaf.plans()));
        return plans;
    }

    @Override
    public List<Setting> set(String indicator) {
        List<Setting> settings = new ArrayList<>();
        each(leaf -> leaf.set(indicator, settings));
        return settings;
    }

    @Override
    public List<Promise> promised(String indicator) {
        List<Promise> promises = new ArrayList<>();
        each(leaf -> leaf.promised(indicator, promises));
        return promises;
    }

    @Override
    public Map<String, Integer> counts(Predicate<Plan> among) {
        Map<String, Integer> counts = new TreeMap<>();
        each(leaf -> leaf.count(among, counts));
        return counts;
    }

    @Override
    public Set<String> printed(Predicate<String> name) {
        Set<String> ids = new TreeSet<>();
        names().forEach((id, names) -> {
            if (names.stream().anyMatch(name)) {
                ids.add(id);
            }
        });
        return ids;
    }

    /** Each indicator with the (folded) names it is printed under. */
    Map<String, Set<String>> names() {
        Map<String, Set<String>> names = new TreeMap<>();
        each(leaf -> leaf.printed(
                (id, printed) -> names.computeIfAbsent(id, i -> new TreeSet<>()).add(Folding.fold(printed))));
        return names;
    }
}
