package io.mubiao.read.html;

import io.mubiao.model.Hints;
import io.mubiao.read.flow.Spacing;
import io.mubiao.read.flow.WordFile;
import io.mubiao.read.html.Pieces.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private final Pieces page;

    PageFacts(Pieces page) {
        this.page = page;
    }

    /** Takes rows of facts, three or more on end, out of the page: they are no part of the document. */
    void take() {
        List<Piece> pieces = page.all();
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
            page.changed();
        }
        row.clear();
        labels.clear();
    }

    private static boolean isBeside(Piece label, Piece value) {
        Element holder = label.element().parent();
        return holder != null && holder.equals(value.element().parent());
    }

    private static boolean isLabelled(Piece piece) {
        return mayBegin(piece.opening()) && LABEL.matcher(piece.opening()).lookingAt();
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
    Hints hints(List<Element> head, Element article) {
        note(page.outside(article));
        String title = meta(head, "ArticleTitle");
        return new Hints(
                title == null ? facts.get("title") : title,
                facts.get("docNumber"),
                facts.get("issuer"),
                isoDate(facts.get("issuedOn")));
    }

    private void note(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (isLabelled(pieces.get(i))) {
                note(pieces.get(i), i + 1 < pieces.size() ? pieces.get(i + 1) : null);
            }
        }
    }

    /** What stands behind each of the labels of a piece; behind its last one, that may be the next piece. */
    private void note(Piece piece, @Nullable Piece next) {
        String text = piece.text();
        Matcher label = LABEL.matcher(text);
        boolean found = label.find();
        while (found) {
            String open = label.group(1);
            int from = label.end();
            found = label.find();
            String value = text.substring(from, found ? label.start() : text.length());
            boolean beside = value.isEmpty() && !found && next != null && isBeside(piece, next);
            note(open, beside && next != null ? next.text() : value);
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

    private static @Nullable String meta(List<Element> head, String name) {
        for (Element element : head) {
            if (element.normalName().equals("meta")
                    && Wording.said(element, "name").equalsIgnoreCase(name)
                    && element.ownerDocument() != null) {
                String content = Spacing.clean(Wording.said(element, "content"));
                if (!content.isEmpty()) {
                    return content;
                }
            }
        }
        return null;
    }

    private static @Nullable String isoDate(@Nullable String date) {
        Matcher day = DATE.matcher(date == null ? "" : date);
        return day.matches() ? day.group(1) + '-' + twoDigits(day.group(2)) + '-' + twoDigits(day.group(3)) : null;
    }

    private static String twoDigits(String number) {
        return number.length() < 2 ? '0' + number : number;
    }
}
