package io.mubiao.web.search;

import io.mubiao.index.Filters;
import io.mubiao.index.SearchRequest;
import io.mubiao.index.SearchRequest.Choice;
import io.mubiao.index.SearchRequest.Marks;
import io.mubiao.index.SearchRequest.Order;
import io.mubiao.index.SearchRequest.Scope;
import io.mubiao.index.SearchRequest.Window;
import io.mubiao.index.ValueRange;
import io.mubiao.web.http.Address;
import io.mubiao.web.http.Parameters;
import io.mubiao.web.http.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a search page shows, wholly said by its address: {@code /search?q=能耗&in=targets&area=610000&min=10&page=2}.
 *
 * @param choices values of facets, in the order of the address
 * @param page counts from 1
 */
record Asked(String query, Scope in, List<Choice> choices, Bounds bounds, Order order, int page) {
    /** What can be chosen, in the order in which it is shown. */
    static final List<String> FACETS =
            List.of("area", "field", "indicator", "department", "year", "unit", "role", "genre");

    /** What values of these look like; another can be no value of theirs. */
    private static final Map<String, Pattern> SHAPES = Map.of(
            "area", Pattern.compile("[0-9]{6,12}"),
            "year", Pattern.compile("[1-9][0-9]{3}"),
            "role", Pattern.compile("target|baseline"));

    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

    static final int A_PAGE = 20;
    /** No text of a document holds these two; they are no characters. */
    static final Marks MARKS = new Marks("\uFDD0", "\uFDD1");

    /** So many values of each facet stand beside the hits; a page of its own has the others. */
    static final int COUNTS = 60;

    /** How large values may be; null where it does not matter. */
    record Bounds(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        @Nullable
        ValueRange range() {
            return least == null && most == null ? null : new ValueRange(least, most, false);
        }
    }

    static Asked of(Parameters parameters) {
        List<Choice> choices = new ArrayList<>();
        for (String facet : FACETS) {
            for (String value : parameters.all(facet)) {
                if (!SHAPES.getOrDefault(facet, ANY).matcher(value).matches()) {
                    throw new Refused(400, "error.parameter", facet, value);
                }
                choices.add(new Choice(facet, value));
            }
        }
        return new Asked(
                parameters.text("q", ""),
                parameters.choice("in", Scope.class, Scope.ALL),
                choices,
                bounds(parameters.decimal("min"), parameters.decimal("max")),
                parameters.choice("sort", Order.class, Order.BEST),
                parameters.number("page", 1, 1));
    }

    private static Bounds bounds(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        if (least != null && most != null && least.compareTo(most) > 0) {
            throw new Refused(400, "error.range", least.toPlainString(), most.toPlainString());
        }
        return new Bounds(least, most);
    }

    /** Whether nothing was asked yet. */
    boolean isBlank() {
        return query.isBlank() && choices.isEmpty() && bounds.range() == null && in == Scope.ALL && page == 1;
    }

    /** The question to the index. */
    SearchRequest request() {
        long offset = (page - 1L) * A_PAGE;
        if (offset > Integer.MAX_VALUE - A_PAGE) {
            throw new Refused(400, "error.parameter", "page", String.valueOf(page));
        }
        return new SearchRequest(query, in, filters(), choices, new Window(A_PAGE, (int) offset, COUNTS, order), MARKS);
    }

    /** The question for all values that the hits would have, were none of this facet chosen. */
    SearchRequest values(String facet) {
        List<Choice> others =
                choices.stream().filter(choice -> !choice.facet().equals(facet)).toList();
        return new SearchRequest(query, in, filters(), others, new Window(0, 0, Integer.MAX_VALUE), MARKS);
    }

    private Filters filters() {
        return new Filters(null, null, null, null, null, bounds.range());
    }

    /** Where all values of a facet are listed, for this search. */
    static String valuesAt(String facet) {
        return "/search/values/" + facet;
    }

    /** The address that says just this, but for the page. */
    Address address() {
        Address address = Address.of("/search");
        if (!query.isBlank()) {
            address = address.with("q", query);
        }
        if (in != Scope.ALL) {
            address = address.with("in", in.name().toLowerCase(Locale.ROOT));
        }
        for (Choice choice : choices) {
            address = address.with(choice.facet(), choice.value());
        }
        if (bounds.least() != null) {
            address = address.with("min", bounds.least().toPlainString());
        }
        if (bounds.most() != null) {
            address = address.with("max", bounds.most().toPlainString());
        }
        return order == Order.BEST ? address : address.with("sort", order.name().toLowerCase(Locale.ROOT));
    }
}
