package io.mubiao.index;

import io.mubiao.index.SearchRequest.Order;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;

/** The orders of an index in memory, each made with the first question for it; threads may share it. */
final class Orders {
    private final IndexReader reader;
    private final Map<Order, OrderPlaces> made = new EnumMap<>(Order.class);

    Orders(IndexReader reader) {
        this.reader = reader;
    }

    synchronized OrderPlaces of(Order order) throws IOException {
        OrderPlaces places = made.get(order);
        if (places == null) {
            places = OrderPlaces.of(reader, order);
            made.put(order, places);
        }
        return places;
    }
}
