package io.mubiao.web.compare;

import io.mubiao.compare.CompareRequest;
import io.mubiao.compare.Filters;
import io.mubiao.web.http.Address;
import io.mubiao.web.http.Parameters;
import io.mubiao.web.http.Refused;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a page of comparison shows, wholly said by its address:
 * {@code /compare?indicator=forest-coverage&parent=610000&level=city&sort=forest-coverage}.
 *
 * @param most how many columns where none are named
 */
record Question(List<String> indicators, Filters filters, int most, Look look) {
    static final String PATH = "/compare";
    /** What narrows rows and columns, in the order in which it is shown. */
    static final List<String> FILTERS = List.of("indicator", "field", "parent", "level", "region", "period", "kind");

    static final int USUAL = 8;
    /** How many there are where they are drawn small. */
    static final int SEVERAL = 24;

    static final int MOST = 40;

    /** How values are shown. */
    enum View {
        TABLE,
        DOTS,
        HEAT,
        FIELDS
    }

    /** What the colours of a heat map say: the rank among the regions, or how far from the area above. */
    enum Scale {
        RANK,
        PARENT
    }

    /** Which rows. */
    enum Rows {
        SAYING,
        ALL
    }

    /**
     * How it is looked at.
     *
     * @param sort the id of a column; null by region
     * @param page counts from 1
     */
    record Look(View view, Scale scale, Rows rows, @Nullable String sort, boolean reversed, int page) {}

    static Question of(Parameters given) {
        List<String> indicators = given.all("indicator");
        View view = given.choice("view", View.class, View.TABLE);
        int most = given.number("n", 1, view == View.FIELDS ? SEVERAL : USUAL);
        if (indicators.size() > MOST || most > MOST) {
            throw new Refused(400, "error.columns", MOST);
        }
        Filters filters = new Filters(
                given.all("region"),
                given.all("parent"),
                given.all("level"),
                given.all("period"),
                given.all("field"),
                given.all("kind"));
        return new Question(
                indicators.stream().distinct().toList(),
                filters,
                most,
                new Look(
                        view,
                        given.choice("scale", Scale.class, Scale.RANK),
                        given.choice("rows", Rows.class, Rows.SAYING),
                        given.text("sort"),
                        given.choice("order", Direction.class, Direction.BEST) == Direction.LEAST,
                        given.number("page", 1, 1)));
    }

    /** From which end a column is sorted. */
    private enum Direction {
        BEST,
        LEAST
    }

    CompareRequest request() {
        return new CompareRequest(indicators, filters, most);
    }

    List<String> chosen(String filter) {
        return switch (filter) {
            case "indicator" -> indicators;
            case "region" -> filters.regions();
            case "parent" -> filters.parents();
            case "level" -> filters.levels();
            case "period" -> filters.periods();
            case "field" -> filters.fields();
            default -> filters.kinds();
        };
    }

    /** What is compared, without how it is looked at. */
    Address compared() {
        Address address = Address.of(PATH);
        for (String filter : FILTERS) {
            for (String value : chosen(filter)) {
                address = address.with(filter, value);
            }
        }
        return most == USUAL ? address : address.with("n", most);
    }

    /** The address that says just this, but for the page. */
    Address address() {
        Address address = compared();
        if (look.view != View.TABLE) {
            address = address.with("view", word(look.view));
        }
        if (look.scale != Scale.RANK) {
            address = address.with("scale", word(look.scale));
        }
        if (look.rows != Rows.SAYING) {
            address = address.with("rows", "all");
        }
        if (look.sort != null) {
            address = address.with("sort", look.sort);
        }
        return look.reversed ? address.with("order", "least") : address;
    }

    /** The same in another view; one that has more columns by itself has no more of them elsewhere. */
    Address in(View view) {
        int columns = look.view == View.FIELDS && most == SEVERAL && view != View.FIELDS ? USUAL : most;
        Look other = new Look(view, look.scale, look.rows, look.sort, look.reversed, 1);
        return new Question(indicators, filters, columns, other).address();
    }

    Address by(Scale scale) {
        Look other = new Look(look.view, scale, look.rows, look.sort, look.reversed, 1);
        return new Question(indicators, filters, most, other).address();
    }

    /** Sorted by a column, the other way round where it is already. */
    Address sortedBy(String column) {
        boolean again = column.equals(look.sort) && !look.reversed;
        Look other = new Look(look.view, look.scale, look.rows, column, again, 1);
        return new Question(indicators, filters, most, other).address();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    boolean isAll() {
        return look.rows == Rows.ALL;
    }
}
