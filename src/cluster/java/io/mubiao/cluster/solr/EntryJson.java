package io.mubiao.cluster.solr;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/**
 * The entries of a document as Solr takes them: the document itself, its sections and targets as its children. Each field has the
 * value that the schema makes the same Lucene field of again.
 */
final class EntryJson {
    private static final String PAIRS = "pairs.";

    private final ObjectMapper mapper;

    EntryJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** @param hash by which this state of the document is known */
    ObjectNode apply(String id, String hash, List<Document> entries) {
        ObjectNode parent = entry(entries.get(0));
        parent.put("id", id).put("hash", hash);
        ArrayNode children = parent.putArray("_childDocuments_");
        for (int i = 1; i < entries.size(); i++) {
            children.add(entry(entries.get(i)).put("id", id + "/" + i));
        }
        return parent;
    }

    private ObjectNode entry(Document entry) {
        ObjectNode json = mapper.createObjectNode();
        for (IndexableField field : entry.getFields()) {
            // what is both found and sorted by stands twice in an entry; pairs are copies that the schema makes
            boolean again = field instanceof SortedDocValuesField && json.has(field.name());
            if (!again && !field.name().startsWith(PAIRS)) {
                json.withArrayProperty(field.name()).add(value(field));
            }
        }
        return json;
    }

    private static String value(IndexableField field) {
        if (field instanceof DoubleRange range) {
            return range.getMin(0) + RangeField.BETWEEN + range.getMax(0);
        }
        if (field instanceof DoubleDocValuesField number) {
            return String.valueOf(Double.longBitsToDouble(number.numericValue().longValue()));
        }
        BytesRef bytes = field.binaryValue();
        if (bytes == null) {
            return field.numericValue() == null ? field.stringValue() : String.valueOf(field.numericValue());
        }
        return field instanceof BinaryDocValuesField
                ? Base64.getEncoder().encodeToString(BytesRef.deepCopyOf(bytes).bytes)
                : bytes.utf8ToString();
    }
}
