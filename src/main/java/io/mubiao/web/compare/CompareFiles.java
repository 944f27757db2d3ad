package io.mubiao.web.compare;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.mubiao.compare.Comparison;
import io.mubiao.compare.IndicatorLookup;
import io.mubiao.compare.RegionLookup;
import io.mubiao.export.ComparedTable;
import io.mubiao.export.FoundTable.Form;
import io.mubiao.web.http.Parameters;
import io.mubiao.web.http.Visit;
import io.mubiao.web.http.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

/** What the pages of comparison send besides pages: the whole table, and what typed letters may mean. */
public final class CompareFiles {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SUGGESTED = 12;

    private final Comparisons comparisons;

    public CompareFiles(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /** A table that is ready to be written. */
    public interface Ready {
        void write(OutputStream out) throws IOException;
    }

    /** The whole table, whichever page of it is looked at. */
    public Ready table(Parameters parameters, Form form) throws IOException {
        Comparison comparison = comparisons.comparison(Question.of(parameters));
        return out -> new ComparedTable(form, out).write(comparison);
    }

    /** {@code [{"value":"forest-coverage","label":"森林覆盖率","note":"林草生态 · 12 份"}]}. */
    public String indicators(Visit visit) throws IOException {
        Wording words = visit.words();
        String typed = visit.parameters().text("q", "");
        List<String> fields = visit.parameters().all("field");
        ArrayNode json = JSON.createArrayNode();
        for (IndicatorLookup.Known known :
                comparisons.ask(facts -> comparisons.indicators.apply(facts, typed, fields, SUGGESTED))) {
            String field = Objects.requireNonNullElse(known.field(), "");
            json.addObject()
                    .put("value", known.id())
                    .put("label", known.name())
                    .put(
                            "note",
                            (field.isEmpty() ? "" : words.name("field", field) + " · ")
                                    + words.of("compare.documents", known.documents()));
        }
        return json.toString();
    }

    /** The same of areas. */
    public String regions(Visit visit) throws IOException {
        String typed = visit.parameters().text("q", "");
        ArrayNode json = JSON.createArrayNode();
        for (RegionLookup.Known known : comparisons.ask(facts -> comparisons.regions.apply(facts, typed, SUGGESTED))) {
            int plans = known.counted().own() + known.counted().below();
            json.addObject()
                    .put("value", known.code())
                    .put("label", known.name())
                    .put(
                            "note",
                            (known.above().isEmpty() ? "" : String.join(" › ", known.above()) + " · ")
                                    + visit.words().of("compare.documents", plans));
        }
        return json.toString();
    }
}
