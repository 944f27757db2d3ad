package io.mubiao.web.search;

import io.mubiao.index.SearchResult.Hit;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where each target of a search stands in the order that is shown, document by document, so that each document is read once.
 * Some bytes a target are kept: names of targets are the same in all documents.
 */
final class FoundPlaces {
    private final Map<String, OfDocument> documents = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private int count;

    /** The targets of one document that were found, and their places. */
    private static final class OfDocument {
        private String[] targets = new String[4];
        private int[] places = new int[4];
        private int size;

        private void add(String target, int place) {
            if (size == places.length) {
                targets = Arrays.copyOf(targets, 2 * size);
                places = Arrays.copyOf(places, 2 * size);
            }
            targets[size] = target;
            places[size++] = place;
        }
    }

    /** Takes a document. */
    @FunctionalInterface
    interface Taking {
        /** @param places by the ids of its targets */
        void take(String document, Map<String, Integer> places) throws IOException;
    }

    /** The next one in the order that is shown. */
    void add(Hit hit) {
        String target = hit.target();
        if (target != null) {
            String name = names.computeIfAbsent(target, same -> same);
            documents
                    .computeIfAbsent(hit.origin().document(), id -> new OfDocument())
                    .add(name, count++);
        }
    }

    int count() {
        return count;
    }

    void each(Taking taking) throws IOException {
        for (Map.Entry<String, OfDocument> one : documents.entrySet()) {
            OfDocument found = one.getValue();
            Map<String, Integer> places = new LinkedHashMap<>();
            for (int i = 0; i < found.size; i++) {
                places.put(found.targets[i], found.places[i]);
            }
            taking.take(one.getKey(), places);
        }
    }
}
