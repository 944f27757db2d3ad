package io.mubiao.web.search;

import static io.mubiao.web.html.Html.*;

import io.mubiao.index.SearchResult.Count;
import io.mubiao.web.html.Part;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Areas by what they belong to: 610000 陕西省, below it 610700 汉中市, below that its counties. */
final class AreaTree {
    private final List<Count> areas;

    AreaTree(List<Count> areas) {
        this.areas = areas.stream().sorted(Comparator.comparing(Count::value)).toList();
    }

    Part list(Function<Count, Part> shown) {
        return list(areas.stream().filter(area -> parent(area) == null).toList(), shown);
    }

    private Part list(List<Count> level, Function<Count, Part> shown) {
        if (level.isEmpty()) {
            return NOTHING;
        }
        return el("ul", all(level.stream().map(area -> {
            List<Count> below =
                    areas.stream().filter(other -> area.equals(parent(other))).toList();
            return el("li", shown.apply(area), list(below, shown));
        })));
    }

    /** The nearest area that this one belongs to and that is counted too. */
    private @Nullable Count parent(Count area) {
        String code = area.value();
        Count nearest = null;
        for (Count other : areas) {
            String stem = other.value().replaceAll("(?:00)+$", "");
            boolean holds = !other.value().equals(code) && stem.length() < 6 && code.startsWith(stem);
            if (holds && !other.value().equals("100000")) {
                nearest = other; // they come sorted: the later, the nearer
            }
        }
        return nearest;
    }
}
