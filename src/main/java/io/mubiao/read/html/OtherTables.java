package io.mubiao.read.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Makes tables of what a page shows as one though it is made of other elements: {@code role="row"} with {@code role="cell"} in
 * it, {@code display: table-row} with {@code display: table-cell}. Newer sites show their tables so.
 */
final class OtherTables {
    private static final Pattern DISPLAYED =
            Pattern.compile("(?:^|;)\\s*display\\s*:\\s*table(-row-group|-header-group|-footer-group|-row|-cell)?\\s*"
                    + "(?:!important)?\\s*(?:;|$)");
    private static final Map<String, Kind> ROLES = Map.of(
            "table", Kind.TABLE,
            "grid", Kind.TABLE,
            "rowgroup", Kind.GROUP,
            "row", Kind.ROW,
            "cell", Kind.CELL,
            "gridcell", Kind.CELL,
            "rowheader", Kind.HEAD,
            "columnheader", Kind.HEAD);
    private static final Set<String> REAL = Set.of("table", "thead", "tbody", "tfoot", "tr", "td", "th");
    private static final int FEWEST = 2;

    /** What an element is shown as, and the element that is made for that. */
    private enum Kind {
        TABLE("table"),
        GROUP("tbody"),
        ROW("tr"),
        CELL("td"),
        HEAD("th");

        private final String name;

        Kind(String name) {
            this.name = name;
        }
    }

    private final IdentityHashMap<Element, Kind> kinds = new IdentityHashMap<>();

    private OtherTables() {}

    /** Whether there may be such in a page. */
    static boolean mayStandIn(String page) {
        return page.contains("table-row") || page.contains("rowgroup") || page.contains("role=\"row\"");
    }

    /** Makes those of the body tables. */
    static void make(Element body, Inventory page) {
        OtherTables tables = new OtherTables();
        for (String part : List.of("", "-row-group", "-header-group", "-footer-group", "-row", "-cell")) {
            Kind kind = displayed(part);
            new StyleSheets(page)
                    .declaring(body, said -> part.equals(part(said)))
                    .forEach(found -> found.forEach(element -> tables.kinds.put(element, kind)));
        }
        List<Element> all = new ArrayList<>();
        Wording.walk(body, element -> {
            Kind kind = tables.kind(element);
            if (kind != null) {
                tables.kinds.put(element, kind);
                all.add(element);
            }
            return true;
        });
        all.stream().filter(tables::isTable).forEach(tables::make);
    }

    private @Nullable Kind kind(Element element) {
        if (REAL.contains(element.normalName())) {
            return null;
        }
        Kind role = ROLES.get(Wording.said(element, "role").strip().toLowerCase(Locale.ROOT));
        String style = role == null ? Wording.said(element, "style") : "";
        String part = style.isEmpty() ? null : part(style);
        return role != null ? role : part != null ? displayed(part) : kinds.get(element);
    }

    /** What {@code display: table} goes on with; null where nothing is displayed so. */
    private static @Nullable String part(String declarations) {
        Matcher displayed = DISPLAYED.matcher(declarations.toLowerCase(Locale.ROOT));
        return !displayed.find() ? null : displayed.group(1) == null ? "" : displayed.group(1);
    }

    private static Kind displayed(String part) {
        return part.isEmpty()
                ? Kind.TABLE
                : part.equals("-row") ? Kind.ROW : part.equals("-cell") ? Kind.CELL : Kind.GROUP;
    }

    private boolean isTable(Element element) {
        List<Element> rows = kinds.get(element) == Kind.TABLE ? rows(element) : List.of();
        return rows.stream().filter(row -> row.childrenSize() >= FEWEST).count() >= FEWEST
                && rows.stream().allMatch(row -> row.children().stream().allMatch(this::isCell));
    }

    private boolean isCell(Element element) {
        return kinds.get(element) == Kind.CELL || kinds.get(element) == Kind.HEAD;
    }

    private List<Element> rows(Element holder) {
        List<Element> rows = new ArrayList<>();
        for (Element child : holder.children()) {
            if (kinds.get(child) == Kind.ROW) {
                rows.add(child);
            } else if (kinds.get(child) == Kind.GROUP) {
                rows.addAll(rows(child));
            }
        }
        return rows;
    }

    private void make(Element table) {
        for (Element row : rows(table)) {
            row.children().forEach(this::rename);
            rename(row);
            Element group = row.parent();
            if (group != null && kinds.get(group) == Kind.GROUP) {
                rename(group);
            }
        }
        rename(table);
    }

    private void rename(Element element) {
        Kind kind = kinds.get(element);
        if (kind != null) {
            element.tagName(kind.name);
        }
    }
}
