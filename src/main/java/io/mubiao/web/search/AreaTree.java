package io.mubiao.web.search;

import static io.mubiao.web.html.Html.*;

import io.mubiao.index.SearchResult.Count;
import io.mubiao.web.html.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Areas by what they belong to: 610000 陕西省, below it 610700 汉中市, below that its counties. */
final class AreaTree {
    private static final String NATION = "100000";
    private static final String OUTERMOST = "";

    /** By the code of the nearest area that is counted too. */
    private final Map<String, List<Count>> below = new HashMap<>();

    AreaTree(List<Count> areas) {
        Map<String, Count> byCode = new HashMap<>();
        areas.forEach(area -> byCode.put(area.value(), area));
        areas.stream().sorted(Comparator.comparing(Count::value)).forEach(area -> below.computeIfAbsent(
                        parent(area.value(), byCode), code -> new ArrayList<>())
                .add(area));
    }

    private static String parent(String code, Map<String, Count> byCode) {
        if (code.length() == 6) {
            for (String above : List.of(code.substring(0, 4) + "00", code.substring(0, 2) + "0000")) {
                if (!above.equals(code) && !above.equals(NATION) && byCode.containsKey(above)) {
                    return above;
                }
            }
        }
        return OUTERMOST;
    }

    Part list(Function<Count, Part> shown) {
        return list(OUTERMOST, shown);
    }

    private Part list(String code, Function<Count, Part> shown) {
        List<Count> level = below.getOrDefault(code, List.of());
        return level.isEmpty()
                ? NOTHING
                : el("ul", all(level.stream().map(area -> el("li", shown.apply(area), list(area.value(), shown)))));
    }
}
