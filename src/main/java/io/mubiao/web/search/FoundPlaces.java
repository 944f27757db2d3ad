package io.mubiao.web.search;

import io.mubiao.index.SearchResult.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where each target of a search stands in the order that is shown, and all places of a document together, so that each document is
 * read once. Some bytes a target are kept: names of targets are the same in all documents.
 */
final class FoundPlaces {
    private final Map<String, OfDocument> documents = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    /** Of each place the document it belongs to. */
    private final List<OfDocument> ofPlaces = new ArrayList<>();

    /** The targets of one document that were found, and their places. */
    private static final class OfDocument {
        private final String id;
        private String[] targets = new String[4];
        private int[] places = new int[4];
        private int size;

        private OfDocument(String id) {
            this.id = id;
        }

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
            OfDocument document = documents.computeIfAbsent(hit.origin().document(), OfDocument::new);
            document.add(names.computeIfAbsent(target, same -> same), ofPlaces.size());
            ofPlaces.add(document);
        }
    }

    int count() {
        return ofPlaces.size();
    }

    /** Hands over the document of a place, with all places that it has. */
    void take(int place, Taking taking) throws IOException {
        OfDocument found = ofPlaces.get(place);
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < found.size; i++) {
            places.put(found.targets[i], found.places[i]);
        }
        taking.take(found.id, places);
    }
}
