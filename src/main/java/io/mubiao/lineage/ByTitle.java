package io.mubiao.lineage;

import io.mubiao.model.Metadata;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Documents by their titles: those that may be meant by a title, of however many. */
final class ByTitle {
    private final Map<String, List<String>> ids = new HashMap<>();
    /** What was asked for: a national plan is named by thousands. */
    private final Map<String, List<String>> asked = new HashMap<>();

    void add(String id, Metadata document) {
        String title = document.title();
        if (title != null) {
            ids.computeIfAbsent(Titles.plan(title), plan -> new ArrayList<>()).add(id);
        }
    }

    /** The ids of all documents that are named so, among some others; {@link Titles#same} tells them apart. */
    List<String> of(String named) {
        return asked.computeIfAbsent(named, title -> Titles.wordings(title).stream()
                .flatMap(wording -> ids.getOrDefault(wording, List.of()).stream())
                .toList());
    }
}
