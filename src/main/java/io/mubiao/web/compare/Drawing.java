package io.mubiao.web.compare;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mubiao.compare.Comparison.Cell;
import io.mubiao.compare.Comparison.Column;
import io.mubiao.compare.Comparison.Entry;
import io.mubiao.compare.Comparison.Row;
import io.mubiao.compare.Comparison.State;
import io.mubiao.compare.Comparison.Why;
import io.mubiao.compare.Extent;
import io.mubiao.model.Signs;
import io.mubiao.model.Target;
import io.mubiao.web.http.Wording;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet as what is drawn of them: numbers on the scale of their column, and the signs that stand beside them.
 * Each mark has the id of its cell in the matrix, where its sentence is.
 */
final class Drawing {
    private static final int SIGNS = 3;
    private static final int WORDS = 90;

    private final Labels labels;
    private final Wording words;
    private final Question question;
    private final Sheet sheet;
    private final Bases bases;

    Drawing(Labels labels, Question question, Sheet sheet, Bases bases) {
        this.labels = labels;
        this.words = labels.words();
        this.question = question;
        this.sheet = sheet;
        this.bases = bases;
    }

    String json() throws IOException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("view", Question.word(question.look().view()))
                .put("scale", Question.word(question.look().scale()))
                .put("all", question.isAll())
                .put("rest", words.of("chart.rest"));
        ArrayNode columns = json.putArray("columns");
        ArrayNode rows = json.putArray("rows");
        ArrayNode cells = json.putArray("cells");
        List<Column> drawn = sheet.comparison().indicators();
        for (Column column : drawn) {
            columns.addObject()
                    .put("name", column.name())
                    .put("title", labels.of(column))
                    .put("unit", axis(column));
        }
        for (Row row :
                Stream.concat(sheet.above().stream(), sheet.shown().stream()).toList()) {
            rows.addObject()
                    .put("name", labels.of(row.region()))
                    .put("label", label(row))
                    .put("plan", row.title())
                    .put("above", row.about() != null && row.about().parent());
            ArrayNode line = cells.addArray();
            List<Target> starts = row.document() == null ? List.of() : bases.of(row.document());
            for (int i = 0; i < drawn.size(); i++) {
                put(row, i, starts, line.addObject());
            }
        }
        return json.toString();
    }

    /** What tells a row from those of the other plans of its region: {@code 陕西省 “十四五”林业发展规划}. */
    private String label(Row row) {
        String region = labels.of(row.region());
        String title = row.title();
        if (title == null || !sheet.isOneOfSeveral(row)) {
            return region;
        }
        return region + " " + (title.startsWith(region) ? title.substring(region.length()) : title);
    }

    /** The base unit of the first value that is comparable, in which all of its column are drawn. */
    private @Nullable String axis(Column column) {
        int at = sheet.comparison().indicators().indexOf(column);
        return sheet.comparison().rows().stream()
                .flatMap(row -> row.cells().get(at).values().stream())
                .filter(Entry::comparable)
                .map(entry -> Bases.unit(entry.target()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(column.unit());
    }

    private void put(Row row, int at, List<Target> starts, ObjectNode json) {
        Cell cell = row.cells().get(at);
        Cells.From from = Cells.From.of(
                row.document(), row.about() == null ? null : row.about().reading());
        ArrayNode marks = json.putArray("marks");
        if (from == null) {
            json.put("state", "noPlan").put("sign", words.of("cell.noPlan"));
        } else if (cell.state() == State.NOT_SET) {
            String state = from.whole() ? "notSet" : "doubt";
            json.put("state", state).put("sign", words.of("cell." + state));
        } else if (cell.values().isEmpty()) {
            json.put("state", "unnumbered")
                    .put("sign", words.of("cell.unnumbered"))
                    .put("id", Cells.promiseMark(from.document(), at));
        } else {
            json.put("state", "set").put("sign", sign(cell.values()));
            Column column = sheet.comparison().indicators().get(at);
            for (Entry entry : cell.values()) {
                put(row, entry, column, Bases.of(entry.target(), column, starts), marks.addObject());
            }
        }
    }

    /** {@code ≥95% #1 ▲5}. */
    private static String sign(List<Entry> entries) {
        List<String> signs =
                new ArrayList<>(entries.stream().limit(SIGNS).map(Drawing::sign).toList());
        if (entries.size() > SIGNS) {
            signs.add("+" + (entries.size() - SIGNS));
        }
        return String.join("  ", signs);
    }

    private static String sign(Entry entry) {
        String sign = Signs.value(entry.target().demand()) + (entry.comparable() ? "" : "*");
        String rank = entry.rank() == null ? "" : " #" + entry.rank();
        return entry.parent() == null
                ? sign + rank
                : sign + rank + " "
                        + Cells.sign(entry.parent().relation(), entry.parent().distance());
    }

    private void put(Row row, Entry entry, Column column, @Nullable Target base, ObjectNode json) {
        Target target = entry.target();
        json.put("id", Cells.mark(Objects.requireNonNullElse(row.document(), ""), target))
                .put("sign", Signs.value(target.demand()))
                .put("apart", !entry.comparable())
                .put("rank", entry.rank())
                .put("beyond", target.demand().tier() != null && target.demand().tier() != Target.Tier.BASE);
        if (entry.parent() != null) {
            json.put("distance", entry.parent().distance());
        }
        Extent extent = Extent.of(target, column);
        boolean onScale = entry.why() != Why.UNIT && entry.why() != Why.MEASURE;
        if (extent != null && onScale) {
            json.put("low", extent.low()).put("high", extent.high()).put("open", open(target, extent));
            put(json, "base", base, column);
            put(json, "parent", entry.parent() == null ? null : entry.parent().target(), column);
        }
        ArrayNode about = json.putArray("about");
        about(row, entry, base).forEach(about::add);
    }

    private static void put(ObjectNode json, String name, @Nullable Target target, Column column) {
        Extent extent = target == null ? null : Extent.of(target, column);
        if (extent != null) {
            json.put(name, extent.low());
        }
    }

    /** To which side more is allowed: 1 to the greater, −1 to the lesser; a fall by at least 12 is one to −12 or below. */
    private static int open(Target target, Extent extent) {
        BigDecimal printed = target.demand().value().max();
        boolean mirrored = extent.low().signum() < 0 && printed != null && printed.signum() > 0;
        int side =
                switch (target.demand().comparator()) {
                    case GE, GT -> 1;
                    case LE, LT -> -1;
                    case EQ, APPROX -> 0;
                };
        return mirrored ? -side : side;
    }

    /** What is said of a mark that is pointed at. */
    private List<String> about(Row row, Entry entry, @Nullable Target base) {
        Target target = entry.target();
        List<String> about = new ArrayList<>();
        String years = Signs.years(target.timing().baseYear(), target.timing().targetYear());
        about.add(labels.of(row.region()) + "  " + Signs.value(target.demand()) + "  " + years);
        if (entry.rank() != null) {
            about.add(words.of("compare.rank", entry.rank()));
        }
        if (entry.why() != null) {
            about.add(words.of("why", words.of("why." + entry.why().code())));
        }
        if (entry.parent() != null) {
            var above = entry.parent();
            String area =
                    above.plan().region() == null ? "" : above.plan().region().name();
            about.add(words.of(
                            "compare.than." + above.relation().code(),
                            Cells.plain(above.distance().abs()))
                    + " " + area + " " + Signs.value(above.target().demand()));
        }
        if (base != null) {
            about.add(words.of(
                    "chart.base",
                    Signs.value(base.demand()),
                    Signs.years(base.timing().baseYear(), base.timing().targetYear())));
        }
        String quote = target.evidence().source().quote().replaceAll("\\s+", " ");
        about.add(quote.length() > WORDS ? quote.substring(0, WORDS) + "…" : quote);
        return about;
    }
}
