package io.mubiao.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes an answer fit: the ends of its longest lists are taken away until it is no longer than so many characters. */
final class Shortening {
    private final int longest;
    private final Map<String, int[]> cut = new TreeMap<>();
    private @Nullable ArrayNode widest;
    private String place = "";
    private int width;

    Shortening(int longest) {
        this.longest = longest;
    }

    /** Takes away what says nothing: null, and lists and objects that hold nothing. */
    static void dropEmpty(JsonNode json) {
        for (Iterator<JsonNode> parts = json.elements(); parts.hasNext(); ) {
            JsonNode part = parts.next();
            dropEmpty(part);
            if (json.isObject() && (part.isNull() || (part.isContainerNode() && part.isEmpty()))) {
                parts.remove();
            }
        }
    }

    /**
     * The same answer, cut where that is needed.
     *
     * @param main the list that is paged; others that were cut are named in {@code shortened}
     */
    ObjectNode apply(ObjectNode json, String main) {
        cutTexts(json);
        int size = look(json);
        ArrayNode list = widest;
        while (size > longest && list != null) {
            int all = list.size();
            long room = Math.max(0L, (long) width - (size - longest));
            int kept = (int) Math.max(1, Math.min(all - 1L, all * room / width));
            cut.computeIfAbsent(place, any -> new int[] {0, all})[0] = kept;
            while (list.size() > kept) {
                list.remove(list.size() - 1);
            }
            size = look(json);
            list = widest;
        }
        cut.remove("/" + main);
        if (!cut.isEmpty()) {
            ArrayNode told = json.putArray("shortened");
            cut.forEach((where, counts) ->
                    told.addObject().put("list", where).put("shown", counts[0]).put("of", counts[1]));
        }
        return json;
    }

    /** How long it is; {@code widest} is then its longest list that can be cut. */
    private int look(JsonNode json) {
        widest = null;
        width = 0;
        return look(json, "");
    }

    private int look(JsonNode json, String at) {
        if (json.isValueNode()) {
            return json.toString().length();
        }
        int size = 2;
        if (json.isObject()) {
            for (Map.Entry<String, JsonNode> field : json.properties()) {
                size += field.getKey().length() + 4 + look(field.getValue(), at + "/" + field.getKey());
            }
            return size;
        }
        for (int i = 0; i < json.size(); i++) {
            size += 1 + look(json.get(i), at + "/" + i);
        }
        if (json.size() > 1 && size > width) {
            widest = (ArrayNode) json;
            width = size;
            place = at;
        }
        return size;
    }

    /** A single text may take half of the room. */
    private void cutTexts(JsonNode json) {
        if (json instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                String text = field.getValue().asText();
                if (field.getValue().isTextual() && text.length() > longest / 2) {
                    int end = longest / 2;
                    end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
                    field.setValue(TextNode.valueOf(text.substring(0, end) + "…"));
                }
            }
        }
        json.forEach(this::cutTexts);
    }
}
