package io.mubiao.cluster.solr;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.SortField;
import org.apache.solr.common.SolrException;
import org.apache.solr.response.TextResponseWriter;
import org.apache.solr.schema.FieldType;
import org.apache.solr.schema.SchemaField;
import org.apache.solr.uninverting.UninvertingReader;
import org.jspecify.annotations.Nullable;

/** A value with its two ends, {@code 90.0..95.0}, as the range that Lucene finds by where it lies. */
public final class RangeField extends FieldType {
    static final String BETWEEN = "..";

    @Override
    public List<IndexableField> createFields(SchemaField field, Object value) {
        String ends = value.toString();
        int between = ends.indexOf(BETWEEN);
        double low = Double.parseDouble(ends.substring(0, between));
        double high = Double.parseDouble(ends.substring(between + BETWEEN.length()));
        return List.of(new DoubleRange(field.getName(), new double[] {low}, new double[] {high}));
    }

    @Override
    public UninvertingReader.@Nullable Type getUninversionType(SchemaField field) {
        return null;
    }

    @Override
    public void write(TextResponseWriter writer, String name, IndexableField field) throws IOException {
        writer.writeStr(name, String.valueOf(field), true);
    }

    @Override
    public SortField getSortField(SchemaField field, boolean reverse) {
        throw new SolrException(SolrException.ErrorCode.BAD_REQUEST, "a range has no order: " + field.getName());
    }
}
