package io.mubiao.outline;

import io.mubiao.model.Folding;
import io.mubiao.model.Hints;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * What a block of labels in front of a document says of it, as offices print it above the text and as web pages keep it
 * when they are printed: {@code 发文机关：甲县人民政府　成文日期：2023年6月20日}. In a table the value stands in the next cell. A lone
 * label is none: blocks have several, or the number of the document stands above everything else. Colons
 * may be missing between labels side by side: {@code 发布机构乙区人民政府文号乙政发〔2023〕1号}.
 */
final class Facts {
    private static final int FARTHEST = 30;
    private static final int FEWEST = 2;
    private static final int TOP = 3;
    private static final int LONGEST_LINE = 80;

    private final FrontWords words;
    private final Set<String> labels = new HashSet<>();
    private @Nullable String docNumber;
    private @Nullable String issuer;
    private @Nullable String issuedOn;

    private Facts(FrontWords words) {
        this.words = words;
    }

    /** What the block says; nothing where the document has none. */
    static Hints of(List<Passage> passages, FrontWords words) {
        Facts facts = new Facts(words);
        boolean headed = false;
        for (int i = 0; i < Math.min(FARTHEST, passages.size()); i++) {
            facts.read(passages.get(i));
            headed |= i < TOP && facts.docNumber != null;
        }
        return facts.labels.size() < FEWEST && !headed
                ? Hints.NONE
                : new Hints(null, facts.docNumber, facts.issuer, facts.issuedOn);
    }

    private void read(Passage passage) {
        String[] cells = passage.isRow() ? passage.text().split("\t", -1) : new String[] {passage.text()};
        for (int i = 0; i < cells.length; i++) {
            String text = Spacing.bare(cells[i]);
            String folded = Folding.fold(text);
            Matcher label = words.factLabels(folded);
            if (!words.mayStateFact(folded)) {
                continue;
            }
            if (!label.lookingAt()) {
                adjoining(text, folded);
                continue;
            }
            String next = i + 1 < cells.length ? Spacing.bare(cells[i + 1]) : "";
            List<Integer> cuts = new ArrayList<>();
            label.reset();
            while (label.find()) {
                cuts.add(label.start());
            }
            for (int c = 0; c < cuts.size(); c++) {
                int end = c + 1 < cuts.size() ? cuts.get(c + 1) : text.length();
                note(text.substring(cuts.get(c), end), next);
            }
        }
    }

    /** A line of labels and values with nothing between them, as two columns of a page leave it. */
    private void adjoining(String line, String folded) {
        List<MatchResult> found = words.bareFactLabels(folded).results().toList();
        boolean begins = found.size() >= FEWEST && found.get(0).start() == 0 && line.length() <= LONGEST_LINE;
        for (int i = 0; begins && i < found.size(); i++) {
            int end = i + 1 < found.size() ? found.get(i + 1).start() : line.length();
            note(found.get(i).group() + ":" + line.substring(found.get(i).end(), end), "");
        }
    }

    private void note(String stated, String next) {
        Matcher label = words.factLabels(Folding.fold(stated));
        if (!label.lookingAt()) {
            return;
        }
        String rest = stated.substring(label.end());
        String value = rest.isEmpty() ? next : rest;
        labels.add(label.group(1));
        switch (words.factKind(label.group(1))) {
            case "fact-number" -> docNumber = docNumber == null ? DocNumbers.ofLine(value) : docNumber;
            case "fact-issuer" -> issuer = issuer == null && words.endsAsOrgan(value) ? value : issuer;
            case "fact-day" -> issuedOn = issuedOn == null ? Dates.first(value) : issuedOn;
            default -> {}
        }
    }
}
