package io.mubiao.answer;

import io.mubiao.index.Filters;
import io.mubiao.index.SearchRequest;
import io.mubiao.index.SearchRequest.Choice;
import io.mubiao.index.SearchRequest.Marks;
import io.mubiao.index.SearchRequest.Order;
import io.mubiao.index.SearchRequest.Scope;
import io.mubiao.index.SearchRequest.Window;
import io.mubiao.index.SearchResult;
import io.mubiao.index.ValueRange;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Full text over targets, sections and documents. */
public final class Searching {
    /** What can be chosen by the exact values of facets. */
    private static final List<String> CHOSEN = List.of("area", "field", "role", "genre", "kind");

    private final Ground ground;

    Searching(Ground ground) {
        this.ground = ground;
    }

    static List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>(List.of(
                Parameter.text("q"),
                Parameter.choice("in", Scope.class),
                Parameter.text("region"),
                Parameter.text("indicator"),
                Parameter.text("department"),
                Parameter.whole("year", 1900, 2999, null),
                Parameter.text("unit"),
                Parameter.decimal("min"),
                Parameter.decimal("max")));
        CHOSEN.forEach(facet -> parameters.add(Parameter.text(facet).several()));
        parameters.addAll(List.of(
                Parameter.choice("sort", Order.class),
                Parameter.whole("limit", 0, 100, 10),
                Parameter.whole("offset", 0, 1_000_000_000, 0),
                Parameter.whole("counts", 0, 1000, 20)));
        return parameters;
    }

    String apply(Question question) throws IOException {
        SearchRequest request = request(question);
        SearchResult result = ground.ask(index -> index.search(request));
        return new SearchJson(ground::json).apply(result);
    }

    /** The question to the index. */
    public static SearchRequest request(Question question) {
        Filters filters = new Filters(
                question.text("region"),
                question.text("department"),
                question.text("indicator"),
                question.text("unit"),
                question.wholeOrNull("year"),
                range(question.decimal("min"), question.decimal("max")));
        List<Choice> choices = CHOSEN.stream()
                .flatMap(facet -> question.all(facet).stream().map(value -> new Choice(facet, value)))
                .toList();
        Window window = new Window(
                question.whole("limit"),
                question.whole("offset"),
                question.whole("counts"),
                question.choice("sort", Order.class));
        String query = Objects.requireNonNullElse(question.text("q"), "");
        return new SearchRequest(query, question.choice("in", Scope.class), filters, choices, window, Marks.EM);
    }

    private static @Nullable ValueRange range(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        if (least != null && most != null && least.compareTo(most) > 0) {
            throw Unanswerable.wrong("wrong.order", least.toPlainString(), most.toPlainString());
        }
        return least == null && most == null ? null : new ValueRange(least, most, false);
    }
}
