package io.mubiao.read.html;

import io.mubiao.model.Hints;
import io.mubiao.read.flow.Spacing;
import io.mubiao.read.flow.WordFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its document beside it: {@code <meta name="ArticleTitle">}, and the table or list of {@code 索引号},
 * {@code 发文字号}, {@code 成文日期} by its labels (labels.tsv). The day a page was put on the web is no day of issue.
 */
final class PageFacts {
    private static final Map<String, String> LABELS = Map.copyOf(WordFile.load(PageFacts.class, "labels.tsv"));
    private static final Pattern LABEL = Pattern.compile("[【\\[]?("
            + LABELS.keySet().stream()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .collect(Collectors.joining("|"))
            + ")[】\\]]?(?:[：:]|$)");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[年./-](\\d{1,2})[月./-](\\d{1,2})日?.*");
    private static final int LONGEST_VALUE = 200;
    private static final int FEWEST_LABELS = 3;

    private final Map<String, String> facts = new HashMap<>();

    /** Takes rows of facts, three or more on end, out of the page: they are no part of the document. */
    void takeFrom(Element body) {
        List<Element> pieces = pieces(body, null);
        List<Element> row = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        for (int i = 0; i <= pieces.size(); i++) {
            Element piece = i < pieces.size() ? pieces.get(i) : null;
            String label = piece == null ? null : labelOf(piece);
            if (piece == null || label == null) {
                take(row, labels);
                continue;
            }
            row.add(piece);
            boolean alone = LABEL.matcher(squeezed(piece)).matches();
            Element value = alone && i + 1 < pieces.size() ? pieces.get(i + 1) : null;
            boolean stated = value != null && isBeside(piece, value) && labelOf(value) == null;
            if (value != null && stated) {
                row.add(value);
                i++;
            }
            if (stated || !alone) {
                labels.addAll(labelsIn(piece));
            }
        }
    }

    private void take(List<Element> row, Set<String> labels) {
        if (labels.size() >= FEWEST_LABELS) {
            note(row);
            row.forEach(Element::remove);
        }
        row.clear();
        labels.clear();
    }

    private static boolean isBeside(Element label, Element value) {
        return label.parent() != null && label.parent().equals(value.parent());
    }

    private static @Nullable String labelOf(Element piece) {
        Matcher label = LABEL.matcher(squeezed(piece));
        return label.lookingAt() ? label.group(1) : null;
    }

    private static Set<String> labelsIn(Element piece) {
        Set<String> labels = new HashSet<>();
        Matcher label = LABEL.matcher(squeezed(piece));
        while (label.find()) {
            labels.add(label.group(1));
        }
        return labels;
    }

    /** What was taken, and what stands on the page outside its article. */
    Hints hints(Document page, Element article) {
        note(pieces(page.body(), article));
        String title = meta(page, "ArticleTitle");
        return new Hints(
                title == null ? facts.get("title") : title,
                facts.get("docNumber"),
                facts.get("issuer"),
                isoDate(facts.get("issuedOn")));
    }

    /** The innermost blocks that hold text, in order. */
    private static List<Element> pieces(Element holder, @Nullable Element without) {
        List<Element> pieces = new ArrayList<>();
        for (Element element : holder.getAllElements()) {
            boolean inside = without != null
                    && (element.equals(without) || element.parents().contains(without));
            boolean innermost = element.isBlock() && element.children().stream().noneMatch(Element::isBlock);
            if (!inside && innermost && !squeezed(element).isEmpty()) {
                pieces.add(element);
            }
        }
        return pieces;
    }

    private void note(List<Element> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            String text = squeezed(pieces.get(i));
            Matcher label = LABEL.matcher(text);
            String open = label.lookingAt() ? label.group(1) : null;
            while (open != null) {
                int from = label.end();
                String next = label.find() ? label.group(1) : null;
                String value = text.substring(from, next == null ? text.length() : label.start());
                boolean beside = value.isEmpty() && next == null && i + 1 < pieces.size();
                note(open, beside && isBeside(pieces.get(i), pieces.get(i + 1)) ? squeezed(pieces.get(i + 1)) : value);
                open = next;
            }
        }
    }

    private void note(String label, String value) {
        String field = LABELS.getOrDefault(label, "-");
        if (!field.equals("-")
                && !value.isEmpty()
                && value.length() <= LONGEST_VALUE
                && !LABEL.matcher(value).lookingAt()) {
            facts.putIfAbsent(field, value);
        }
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

    private static String squeezed(Element element) {
        String text = element.text();
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Spacing.isBlank(text.charAt(i))) {
                squeezed.append(text.charAt(i));
            }
        }
        return squeezed.toString();
    }
}
