package io.mubiao.lineage;

import io.mubiao.model.Metadata;
import io.mubiao.model.Region;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of a corpus are made under which others: plan → city plan → province plan → national plan.
 *
 * <p>{@code 按照《陕西省“十四五”节能减排综合工作实施方案》（陕政发〔2022〕25号）} in a plan of 汉中市 leads to the document of this number,
 * else to the one of this title. Documents are linked only where one alone can be meant, and only to their own area or one
 * above it.
 */
public final class Lineage {
    private final Map<String, Metadata> documents = new TreeMap<>();
    private final Map<String, List<String>> byNumber = new TreeMap<>();
    private final ByTitle byTitle = new ByTitle();
    private final Map<String, List<Ground>> grounds = new TreeMap<>();
    private final Map<String, Set<String>> under = new TreeMap<>();

    private Lineage(Map<String, Metadata> corpus) {
        documents.putAll(corpus);
        documents.forEach((id, metadata) -> {
            String number = metadata.issue().docNumber();
            if (number != null) {
                byNumber.computeIfAbsent(Titles.bare(number), n -> new ArrayList<>())
                        .add(id);
            }
            byTitle.add(id, metadata);
        });
        documents.forEach((id, metadata) -> {
            List<Ground> found = metadata.basedOn().stream()
                    .map(basis -> new Ground(basis, document(basis, id, metadata)))
                    .toList();
            grounds.put(id, found);
            found.stream().map(Ground::document).filter(Objects::nonNull).forEach(above -> under.computeIfAbsent(
                            above, a -> new LinkedHashSet<>())
                    .add(id));
        });
    }

    /** The lineage of a corpus: its documents' metadata by their ids. */
    public static Lineage of(Map<String, Metadata> corpus) {
        return new Lineage(corpus);
    }

    /** What a document is made under, in the order in which it says so. */
    public List<Ground> grounds(String id) {
        return grounds.getOrDefault(id, List.of());
    }

    /** The documents it is made under, directly and further up, the nearest first. */
    public List<String> above(String id) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            for (Ground ground : grounds(open.remove())) {
                String above = ground.document();
                if (above != null && !above.equals(id) && found.add(above)) {
                    open.add(above);
                }
            }
        }
        return List.copyOf(found);
    }

    /** The documents that are made under it directly. */
    public List<String> under(String id) {
        return List.copyOf(under.getOrDefault(id, Set.of()));
    }

    private @Nullable String document(Metadata.Basis basis, String id, Metadata own) {
        String number = basis.docNumber();
        if (number != null) {
            List<String> numbered = byNumber.getOrDefault(Titles.bare(number), List.of());
            String alone = alone(numbered, other -> !other.equals(id));
            if (alone != null) {
                return alone;
            }
        }
        String title = basis.title();
        return title == null
                ? null
                : alone(byTitle.of(title), other -> {
                    Metadata metadata = Objects.requireNonNull(documents.get(other));
                    return !other.equals(id)
                            && !contradicts(number, metadata)
                            && isAbove(metadata.region(), own.region())
                            && Titles.same(title, metadata);
                });
    }

    /** The one of them that is meant; null where none is, or a second one. */
    private static @Nullable String alone(List<String> ids, Predicate<String> meant) {
        String found = null;
        for (String id : ids) {
            if (meant.test(id)) {
                if (found != null) {
                    return null;
                }
                found = id;
            }
        }
        return found;
    }

    /** Whether the document has a number, and another one than the one named. */
    private static boolean contradicts(@Nullable String named, Metadata metadata) {
        String number = metadata.issue().docNumber();
        return named != null && number != null && !Titles.bare(named).equals(Titles.bare(number));
    }

    /** Whether an area is the same or lies above, as far as both are known. */
    private static boolean isAbove(@Nullable Region upper, @Nullable Region lower) {
        if (upper == null || lower == null || upper.level() == Region.Level.NATION) {
            return true;
        }
        List<String> path = upper.path();
        return path.size() <= lower.path().size() && path.equals(lower.path().subList(0, path.size()));
    }
}
