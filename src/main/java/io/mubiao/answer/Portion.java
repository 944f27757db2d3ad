package io.mubiao.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mubiao.answer.Operation.Listed;
import io.mubiao.answer.Operation.Listing;
import io.mubiao.answer.Parameter.Range;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An operation for one who cannot read much at once, such as a language model: every list is paged, no answer is longer
 * than {@value #LONGEST} characters, and a field without a value is left out.
 *
 * <p>The targets of a document come as {@code {"page": {"offset": 0, "shown": 20, "next": 20}, "total": 63, "targets":
 * […]}}; {@code next} is the {@code offset} to go on from, and is not there at the end. Where a single entry is too long,
 * the longest lists within it are cut and named in {@code shortened}.
 */
public final class Portion {
    static final int LONGEST = 40_000;

    private static final int ENTRIES = 20;
    private static final int MOST_ENTRIES = 100;
    private static final Range CHARACTERS = new Range(1, 20_000, 6_000);
    private static final Range COUNTS = new Range(0, 100, 5);

    private final Operation operation;
    private final String list;
    private final boolean whole;
    private final Supplier<Object> state;
    private volatile @Nullable Kept kept;

    /**
     * The answer that was given last, so that its next page need not be made anew.
     *
     * @param state of what it was taken from
     */
    private record Kept(WeakReference<Object> state, Map<String, List<String>> asked, Listed answer) {}

    /** A portion that keeps no answers. */
    public Portion(Operation operation, String list) {
        this(operation, list, Object::new);
    }

    /**
     * @param operation what is asked
     * @param list which list of the answer is paged, or how it is called where the answer is the list; empty where there
     *     is none
     * @param state the very same object as long as answers stay the same
     */
    public Portion(Operation operation, String list, Supplier<Object> state) {
        this.list = list;
        this.state = state;
        whole = operation.parameters().stream()
                .noneMatch(parameter -> parameter.name().equals("offset"));
        List<Parameter> parameters = new ArrayList<>();
        operation.parameters().forEach(parameter -> parameters.add(narrow(parameter)));
        if (whole && !list.isEmpty()) {
            parameters.add(Parameter.whole("limit", 1, MOST_ENTRIES, ENTRIES));
            parameters.add(Parameter.whole("offset", 0, 1_000_000_000, 0));
        }
        this.operation = new Operation(operation.name(), parameters, operation.answering(), operation.listing());
    }

    private Parameter narrow(Parameter parameter) {
        return switch (parameter.name()) {
            case "limit" -> Parameter.whole("limit", list.isEmpty() ? CHARACTERS : entries(parameter.range()));
            case "counts" -> Parameter.whole("counts", COUNTS);
            default -> parameter;
        };
    }

    private static Range entries(@Nullable Range range) {
        Integer otherwise = range == null ? null : range.otherwise();
        return new Range(1, MOST_ENTRIES, otherwise == null ? ENTRIES : Math.min(otherwise, ENTRIES));
    }

    /** The operation with the parameters that are taken here. */
    public Operation operation() {
        return operation;
    }

    /**
     * The answer.
     *
     * @throws Unanswerable where there is none
     */
    public ObjectNode answer(Map<String, List<String>> given) throws IOException {
        Question question = operation.question(given);
        ObjectNode json = whole && !list.isEmpty()
                ? kept(question, given).page(question.whole("offset"), question.whole("limit"))
                : object(operation.answering().apply(question));
        Shortening.dropEmpty(json);
        return list.isEmpty() ? new Shortening(LONGEST).apply(json, "") : page(json, question);
    }

    private ObjectNode object(String answer) throws IOException {
        JsonNode json = Json.read(answer);
        return json instanceof ObjectNode object ? object : Json.object().set(list, json);
    }

    /** The whole answer, of which a page is wanted. */
    private Listed kept(Question question, Map<String, List<String>> given) throws IOException {
        Map<String, List<String>> asked = new TreeMap<>(given);
        asked.keySet().removeAll(Set.of("limit", "offset"));
        Object now = state.get();
        Kept last = kept;
        if (last != null && last.state.refersTo(now) && last.asked.equals(asked)) {
            return last.answer;
        }
        Listed answer = listed(question);
        kept = new Kept(new WeakReference<>(now), asked, answer);
        return answer;
    }

    private Listed listed(Question question) throws IOException {
        Listing listing = operation.listing();
        if (listing != null) {
            return listing.apply(question);
        }
        String answer = operation.answering().apply(question);
        return (offset, limit) -> {
            ObjectNode json = object(answer);
            ArrayNode entries = json.withArray(list);
            int total = json.path("total").asInt(entries.size());
            keep(entries, offset, limit);
            return json.put("total", total);
        };
    }

    private ObjectNode page(ObjectNode json, Question question) {
        int offset = question.whole("offset");
        ArrayNode entries = json.withArray(list);
        int total = json.path("total").asInt(entries.size());
        if (whole) {
            json.remove("total"); // it stands behind the list
        }
        ObjectNode shortened = new Shortening(LONGEST).apply(json, list);
        ObjectNode result = Json.object();
        int shown = shortened.withArray(list).size();
        ObjectNode page = result.putObject("page").put("offset", offset).put("shown", shown);
        if (shown > 0 && offset + shown < total) {
            page.put("next", offset + shown);
        }
        shortened.put("total", total);
        return result.setAll(shortened);
    }

    private static void keep(ArrayNode entries, int offset, int limit) {
        List<JsonNode> kept = new ArrayList<>();
        for (int i = offset; i < entries.size() && kept.size() < limit; i++) {
            kept.add(entries.get(i));
        }
        entries.removeAll();
        entries.addAll(kept);
    }
}
