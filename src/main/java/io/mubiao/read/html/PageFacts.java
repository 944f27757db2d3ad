package io.mubiao.read.html;

import io.mubiao.model.Hints;
import io.mubiao.read.flow.Spacing;
import io.mubiao.read.flow.WordFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its document beside it: {@code <meta name="ArticleTitle">}, and the table or list of {@code 索引号},
 * {@code 发文字号}, {@code 成文日期} by its labels (labels.tsv). The day a page was put on the web is no day of issue.
 */
final class PageFacts {
    private static final Pattern DATE = Pattern.compile("(\\d{4})[年./-](\\d{1,2})[月./-](\\d{1,2})日?.*");
    private static final int LONGEST_VALUE = 200;
    private static final int FEWEST_LABELS = 3;

    private final Map<String, String> labels = WordFile.load(PageFacts.class, "labels.tsv");

    /** The facts that stand on a page outside its article. */
    Hints of(Document page, Element article) {
        Map<String, String> facts = new HashMap<>();
        for (Element label : page.body().select("td, th, dt, li, b, strong, span, em, i, label, p, div")) {
            boolean isPiece = label.childrenSize() <= 4
                    && (label.normalName().equals("li")
                            || label.children().stream().noneMatch(Element::isBlock));
            if (isPiece && isOutside(label, article)) {
                note(squeezed(label.text()), label, facts);
            }
        }
        String title = meta(page, "ArticleTitle");
        return new Hints(
                title == null ? facts.get("title") : title,
                facts.get("docNumber"),
                facts.get("issuer"),
                isoDate(facts.get("issuedOn")));
    }

    private boolean isOutside(Element label, Element article) {
        boolean inside = label.parents().contains(article);
        Element table = label.closest("table");
        return !inside || (table != null && isStatedIn(table));
    }

    /** Whether a table only states such facts, and is no part of the document. */
    boolean isStatedIn(Element table) {
        return table.select("td, th").stream()
                        .map(cell -> labelOf(squeezed(cell.text())))
                        .filter(label -> !label.isEmpty())
                        .distinct()
                        .count()
                >= FEWEST_LABELS;
    }

    private void note(String said, Element at, Map<String, String> facts) {
        if (said.isEmpty() || said.length() > LONGEST_VALUE) {
            return;
        }
        String label = labelOf(said);
        String field = labels.getOrDefault(label, "-");
        if (field.equals("-") || facts.containsKey(field)) {
            return;
        }
        int colon = said.indexOf('：') >= 0 ? said.indexOf('：') : said.indexOf(':');
        String rest = colon < 0 ? "" : said.substring(colon + 1);
        String value = rest.isEmpty() ? following(at) : rest;
        if (!value.isEmpty() && value.length() <= LONGEST_VALUE && !labels.containsKey(labelOf(value))) {
            facts.put(field, value);
        }
    }

    /** The label that the text begins with or is: {@code 文号：汉政发〔2023〕11号}; empty where there is none. */
    private String labelOf(String said) {
        Matcher label =
                Pattern.compile("[【\\[]?([^：:】\\]]{2,8})[】\\]]?(?:[：:].*)?").matcher(said);
        return label.matches() && labels.containsKey(label.group(1)) ? label.group(1) : "";
    }

    private static String following(Element label) {
        Element next = label.nextElementSibling();
        if (next != null) {
            return squeezed(next.text());
        }
        Element parent = label.parent();
        if (parent == null || parent.text().length() > LONGEST_VALUE) {
            return "";
        }
        String rest = squeezed(parent.text())
                .replaceFirst("^" + Pattern.quote(squeezed(label.text())), "")
                .replaceFirst("^[：:]", "");
        Element beside = parent.nextElementSibling();
        return rest.isEmpty() && beside != null ? squeezed(beside.text()) : rest;
    }

    private static @Nullable String meta(Document page, String name) {
        for (Element meta : page.select("meta[name]")) {
            String content = Spacing.clean(meta.attr("content"));
            if (meta.attr("name").equalsIgnoreCase(name) && !content.isEmpty()) {
                return content;
            }
        }
        return null;
    }

    private static @Nullable String isoDate(@Nullable String date) {
        Matcher day = DATE.matcher(date == null ? "" : date);
        return day.matches()
                ? String.format(
                        Locale.ROOT,
                        "%s-%02d-%02d",
                        day.group(1),
                        Integer.valueOf(day.group(2)),
                        Integer.valueOf(day.group(3)))
                : null;
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u3000\u00A0]", "");
    }
}
