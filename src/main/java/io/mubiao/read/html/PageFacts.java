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
    private static final String STARTS = LABELS.keySet().stream()
            .map(label -> label.substring(0, 1))
            .distinct()
            .collect(Collectors.joining());
    private static final Pattern DATE = Pattern.compile("(\\d{4})[年./-](\\d{1,2})[月./-](\\d{1,2})日?.*");
    private static final int LONGEST_VALUE = 200;
    private static final int FEWEST_LABELS = 3;

    private final Map<String, String> facts = new HashMap<>();

    /** An innermost block and its text without white space. */
    private record Piece(Element element, String text) {}

    /** Takes rows of facts, three or more on end, out of the page: they are no part of the document. */
    void takeFrom(Element body) {
        List<Piece> pieces = pieces(body, null);
        List<Piece> row = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        for (int i = 0; i <= pieces.size(); i++) {
            Piece piece = i < pieces.size() ? pieces.get(i) : null;
            if (piece == null || !isLabelled(piece)) {
                take(row, labels);
                continue;
            }
            row.add(piece);
            boolean alone = LABEL.matcher(piece.text()).matches();
            Piece value = alone && i + 1 < pieces.size() ? pieces.get(i + 1) : null;
            boolean stated = value != null && isBeside(piece, value) && !isLabelled(value);
            if (value != null && stated) {
                row.add(value);
                i++;
            }
            if (stated || !alone) {
                labels.addAll(labelsIn(piece));
            }
        }
    }

    private void take(List<Piece> row, Set<String> labels) {
        if (labels.size() >= FEWEST_LABELS) {
            note(row);
            row.forEach(piece -> piece.element().remove());
        }
        row.clear();
        labels.clear();
    }

    private static boolean isBeside(Piece label, Piece value) {
        Element holder = label.element().parent();
        return holder != null && holder.equals(value.element().parent());
    }

    private static boolean isLabelled(Piece piece) {
        return mayBegin(piece.text()) && LABEL.matcher(piece.text()).lookingAt();
    }

    /** Whether the text begins as one of the labels does: most do not. */
    private static boolean mayBegin(String text) {
        int at = text.startsWith("【") || text.startsWith("[") ? 1 : 0;
        return text.length() > at && STARTS.indexOf(text.charAt(at)) >= 0;
    }

    private static Set<String> labelsIn(Piece piece) {
        Set<String> labels = new HashSet<>();
        Matcher label = LABEL.matcher(piece.text());
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
    private static List<Piece> pieces(Element holder, @Nullable Element without) {
        List<Piece> pieces = new ArrayList<>();
        for (Element element : Wording.leaves(holder, without)) {
            String text = Wording.squeezed(element);
            if (!text.isEmpty()) {
                pieces.add(new Piece(element, text));
            }
        }
        return pieces;
    }

    private void note(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            String text = pieces.get(i).text();
            Matcher label = LABEL.matcher(text);
            String open = mayBegin(text) && label.lookingAt() ? label.group(1) : null;
            while (open != null) {
                int from = label.end();
                String next = label.find() ? label.group(1) : null;
                String value = text.substring(from, next == null ? text.length() : label.start());
                boolean beside = value.isEmpty() && next == null && i + 1 < pieces.size();
                note(
                        open,
                        beside && isBeside(pieces.get(i), pieces.get(i + 1))
                                ? pieces.get(i + 1).text()
                                : value);
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
        for (Element meta : page.getElementsByTag("meta")) {
            if (meta.attr("name").equalsIgnoreCase(name)) {
                String content = Spacing.clean(meta.attr("content"));
                if (!content.isEmpty()) {
                    return content;
                }
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
}
