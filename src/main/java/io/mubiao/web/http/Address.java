package io.mubiao.web.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An address of ours while it is put together: {@code /search?q=能耗&year=2025}. */
public record Address(String path, List<Pair> pairs) {
    public Address {
        pairs = List.copyOf(pairs);
    }

    /** A parameter with one of its values. */
    public record Pair(String name, String value) {}

    public static Address of(String path) {
        return new Address(path, List.of());
    }

    /** With one more value. */
    public Address with(String name, Object value) {
        List<Pair> more = new ArrayList<>(pairs);
        more.add(new Pair(name, String.valueOf(value)));
        return new Address(path, more);
    }

    /** With no value of this name. */
    public Address without(String name) {
        return new Address(
                path, pairs.stream().filter(pair -> !pair.name().equals(name)).toList());
    }

    /** With one value less. */
    public Address without(String name, String value) {
        return new Address(
                path,
                pairs.stream()
                        .filter(pair ->
                                !(pair.name().equals(name) && pair.value().equals(value)))
                        .toList());
    }

    /** What the addresses with one more value have in common, for where there are many: {@code stem() + value("year", "2025")}. */
    public String stem() {
        return this + (pairs.isEmpty() ? "?" : "&");
    }

    /** A value as it stands in an address: {@code q=%E8%83%BD}. */
    public static String value(String name, String value) {
        return name + "=" + encoded(value);
    }

    /** At another path. */
    public Address at(String other) {
        return new Address(other, pairs);
    }

    @Override
    public String toString() {
        String query =
                pairs.stream().map(pair -> value(pair.name(), pair.value())).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
