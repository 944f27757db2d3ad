package io.mubiao.extract;

import io.mubiao.model.Addresses;
import io.mubiao.model.Outline;
import io.mubiao.model.Paragraph;
import io.mubiao.model.PlanText;
import io.mubiao.model.Section;
import io.mubiao.model.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the clean text into sentences: prose at 。！？, tables at their cells. Labels of headings stand outside; a stop
 * inside brackets or quotes does not end a sentence.
 */
final class Sentences {
    private static final String STOPS = "。！？";
    private static final String WEAK_STOPS = "；;，,、\t";
    private static final String OPEN = "（(〔[《“「【";
    private static final String CLOSE = "）)〕]》”」】";

    private static final String BULLETS = "●■◆•·▲★○◇□▪►➢✓ \u3000";

    private static final int LONGEST = 2000;

    /** The number of an item within a paragraph: 今年办好10件实事：（1）建设学校5所。（2）…, or 1．建设学校5所。2．…. */
    private static final Pattern ITEM = Pattern.compile(
            "(?:[（(](?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})[）)]|[0-9０-９]{1,2}\\s?[.．、]\\s?)(?=[\\p{IsHan}“《])");

    List<Sentence> apply(PlanText text, Outline outline) {
        Addresses addresses = new Addresses(outline);
        Map<Integer, Section> headings = new TreeMap<>();
        outline.sections().forEach(s -> headings.putIfAbsent(s.start(), s));
        ItemNumbers items = new ItemNumbers(text);
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < text.paragraphs().size(); i++) {
            Paragraph paragraph = text.paragraphs().get(i);
            if (paragraph.isRow()) {
                continue;
            }
            String address = addresses.at(paragraph.start());
            Section heading = headings.get(paragraph.start());
            int label = heading == null ? 0 : label(text.text(), paragraph, heading);
            int start = paragraph.start() + (label > 0 ? label : items.length(i));
            start = bullet(text.text(), start, paragraph.end());
            prose(text.text(), new Sentence(start, paragraph.end(), address, i, isBody(address)), sentences);
        }
        for (TextTable table : text.tables()) {
            for (TextTable.Cell cell : table.cells()) {
                String address = addresses.at(cell.start());
                prose(text.text(), new Sentence(cell.start(), cell.end(), address, -1, isBody(address)), sentences);
            }
        }
        return sentences;
    }

    private static boolean isBody(@Nullable String address) {
        return address != null && !address.equals("notice");
    }

    private static int label(String text, Paragraph paragraph, Section heading) {
        String label = heading.heading().label();
        return text.startsWith(label, paragraph.start()) ? label.length() : 0;
    }

    /** Where the text begins behind the sign of a list. */
    private static int bullet(String text, int start, int end) {
        int at = start;
        while (at < end && BULLETS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < end ? at : start;
    }

    /** What has no stop for long is cut at a weaker one, so that no run of text costs more than its length. */
    private static boolean ends(char c, int depth, int length) {
        return (STOPS.indexOf(c) >= 0 && (depth == 0 || length > 400))
                || (WEAK_STOPS.indexOf(c) >= 0 && length > 800)
                || length > LONGEST;
    }

    /** In a cell a space beside Han characters parts items. */
    private static boolean endsItem(String text, Sentence whole, int at) {
        return at > whole.start()
                && at + 1 < whole.end()
                && (Character.isIdeographic(text.charAt(at - 1)) || Character.isIdeographic(text.charAt(at + 1)));
    }

    private static void prose(String text, Sentence whole, List<Sentence> out) {
        int from = whole.start();
        int depth = 0;
        for (int i = whole.start(); i < whole.end(); i++) {
            char c = text.charAt(i);
            if (c >= '\u4e00' && c <= '\u9fff' && i - from <= LONGEST) {
                continue;
            }
            if (OPEN.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSE.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (ends(c, depth, i - from) || (c == ' ' && whole.paragraph() < 0 && endsItem(text, whole, i))) {
                int end = c == ' ' ? i : i + 1;
                out.add(sentence(text, from, end, whole));
                from = i + 1;
                depth = 0;
            }
        }
        if (from < whole.end()) {
            out.add(sentence(text, from, whole.end(), whole));
        }
    }

    /** Without the number of the item that it is. */
    private static Sentence sentence(String text, int from, int end, Sentence whole) {
        Matcher item = ITEM.matcher(text).region(from, end);
        int start = item.lookingAt() ? item.end() : from;
        return new Sentence(start, end, whole.address(), whole.paragraph(), whole.body());
    }
}
