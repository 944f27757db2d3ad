package io.mubiao.index;

import static io.mubiao.index.Names.*;

import io.mubiao.index.words.SearchFolding;
import io.mubiao.model.Department;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** One entry of the index while it is filled; facts that are null are left out. */
final class Entry {
    /** A longer value or label of a facet is cut. */
    static final int LONGEST_LABEL = 200;

    private static final FieldType TEXT_WITH_OFFSETS = textWithOffsets();

    private final Document fields = new Document();

    Entry(SearchResult.Kind kind, String document, int sequence) {
        fields.add(new StringField(KIND, kind.name().toLowerCase(Locale.ROOT), Field.Store.YES));
        fields.add(new StringField(DOCUMENT, document, Field.Store.YES));
        fields.add(new SortedDocValuesField(DOCUMENT, new BytesRef(document)));
        fields.add(new NumericDocValuesField(SEQUENCE, sequence));
    }

    Document fields() {
        return fields;
    }

    void text(String text) {
        fields.add(new Field(TEXT, text, TEXT_WITH_OFFSETS));
        fields.add(new TextField(Names.pairs(TEXT), text, Field.Store.NO));
    }

    /** Analysed, not kept. */
    void words(String field, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            fields.add(new TextField(field, text, Field.Store.NO));
            fields.add(new TextField(Names.pairs(field), text, Field.Store.NO));
        }
    }

    /** Kept for the hit, not searched. */
    void kept(String field, @Nullable String value) {
        if (value != null) {
            fields.add(new StoredField(field, value));
        }
    }

    /** Kept as bytes where they are found at once, for comparing. */
    void facts(String field, BytesRef bytes) {
        fields.add(new BinaryDocValuesField(field, bytes));
    }

    /** What a target sets. */
    void sets(String indicator) {
        fields.add(new StringField(SET, indicator, Field.Store.NO));
        fields.add(new SortedDocValuesField(SET, new BytesRef(indicator)));
    }

    void promises(String indicator) {
        fields.add(new StringField(PROMISED, indicator, Field.Store.NO));
    }

    void page(int page) {
        fields.add(new StoredField(PAGE, page));
    }

    /** A whole name, folded. */
    void name(String field, @Nullable String name) {
        if (name != null && !name.isBlank()) {
            fields.add(new StringField(field, SearchFolding.name(name), Field.Store.NO));
        }
    }

    /** A whole name and the canonical one that it stands for. */
    void names(String exact, String pairs, String name, @Nullable String canonical) {
        name(exact, name);
        name(exact, canonical);
        if (canonical != null) {
            fields.add(new StringField(pairs, Canonicals.pair(name, canonical), Field.Store.NO));
        }
    }

    void facet(String name, @Nullable String value, @Nullable String label) {
        if (value != null && !value.isBlank() && label != null) {
            String bounded = cut(value.strip());
            fields.add(
                    new SortedSetDocValuesField(Names.facet(name), new BytesRef(bounded + LABEL + cut(label.strip()))));
            fields.add(new StringField(Names.chosen(name), bounded, Field.Store.NO));
        }
    }

    void range(String field, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (min != null && max != null) {
            double low = Math.min(min.doubleValue(), max.doubleValue());
            double high = Math.max(min.doubleValue(), max.doubleValue());
            fields.add(new DoubleRange(field, new double[] {low}, new double[] {high}));
        }
    }

    /** What hits may be put in order by. */
    void order(String field, BytesRef text) {
        fields.add(new SortedDocValuesField(field, text));
    }

    void order(String field, double number) {
        fields.add(new DoubleDocValuesField(field, number));
    }

    /** Each by its printed and canonical name; for the facet each function once, by the most it has to do there. */
    void departments(Collection<Department> departments) {
        Map<String, Department.Role> functions = new TreeMap<>();
        for (Department department : departments) {
            String canonical = department.canonical();
            words(DEPARTMENT, department.name());
            names(DEPARTMENT_EXACT, DEPARTMENT_PAIR, department.name(), canonical);
            String value = canonical == null ? department.name() : canonical;
            functions.merge(value, department.role(), BinaryOperator.minBy(Comparator.naturalOrder()));
        }
        functions.forEach((value, role) -> {
            facet("department", value, value);
            String duty = role.name().toLowerCase(Locale.ROOT) + LABEL + cut(value.strip());
            fields.add(new SortedSetDocValuesField(DUTY, new BytesRef(duty)));
        });
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_LABEL ? text : text.substring(0, LONGEST_LABEL);
    }

    private static FieldType textWithOffsets() {
        FieldType type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
