package io.mubiao.extract;

import io.mubiao.extract.draft.Clock;
import io.mubiao.extract.draft.Said;
import io.mubiao.extract.draft.Timeline;
import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marked;
import io.mubiao.extract.mark.Marker;
import io.mubiao.model.Addresses;
import io.mubiao.model.Folding;
import io.mubiao.model.Outline;
import io.mubiao.model.Paragraph;
import io.mubiao.model.PlanText;
import io.mubiao.model.Section;
import io.mubiao.rules.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines without a label that stand as headings and say what their text is: {@code “十四五”时期工作回顾} looks back, {@code
 * “十五五”时期主要目标} sets aims, {@code 2026年重点工作} is one year's work. They are no sections, for a section has a label; but
 * their text is told under them, up to the next such line or to a label that stands no deeper.
 *
 * <p>Reports to a people's congress are printed so: three lines in the middle, and （一）, （二） under the last.
 */
final class Headlines {
    private static final int LONGEST = 26;
    private static final int LONGEST_OPENING = 40;
    private static final Pattern NO_HEADLINE = Pattern.compile("[。;:,!?]|^(图|表|专栏|附|注|单位|来源|第?\\d+[.、)])|\\d\\s*%");
    /** In front of the first label: what stands beneath a headline there has a label in brackets. */
    private static final String PREAMBLE = "0";

    private static final String DEEPER = "（(";

    private final TreeMap<Integer, Line> lines = new TreeMap<>();

    /** The paragraphs that open with what they set: 人口素质目标：…. */
    private final Set<Integer> setting = new HashSet<>();

    /** What a headline that stands in a section says of the text beneath it. */
    private record Line(int start, String address, boolean looksBack, boolean aims, @Nullable Mark time) {
        boolean holds(String other) {
            return other.equals(address)
                    || other.startsWith(address + "/")
                    || (address.equals(PREAMBLE) && DEEPER.indexOf(other.charAt(0)) >= 0);
        }
    }

    Headlines(Marker marker, PlanText text, Outline outline, Clock clock, WordList roles, Said said) {
        List<String> back = roles.terms("looks-back");
        List<String> ahead = roles.terms("looks-ahead");
        List<String> aims = roles.terms("aims");
        List<String> work = roles.terms("work-list");
        Set<Integer> labelled = outline.sections().stream()
                .filter(s -> !s.heading().label().isEmpty())
                .map(Section::start)
                .collect(Collectors.toSet());
        String title = Folding.fold(
                outline.metadata().title() == null ? "" : outline.metadata().title());
        Addresses addresses = new Addresses(outline);
        Pattern opening = Pattern.compile(
                "(?:[^,;:。]{0,16},)?[^,;:。]{0,14}(?:" + String.join("|", aims) + ")(?:任务)?(?:[为是]|如下|包括)?:");
        for (int i = 0; i < text.paragraphs().size(); i++) {
            Paragraph paragraph = text.paragraphs().get(i);
            int start = paragraph.start();
            int opened = Math.min(paragraph.end(), start + LONGEST_OPENING);
            if (opening.matcher(Folding.fold(text.text().substring(start, opened)))
                    .lookingAt()) {
                setting.add(i);
            }
            if (paragraph.isRow() || paragraph.end() - start > LONGEST || labelled.contains(start)) {
                continue;
            }
            String printed = text.text().substring(start, paragraph.end());
            String line = Folding.fold(printed).strip();
            boolean looksBack =
                    back.stream().anyMatch(line::endsWith) && ahead.stream().noneMatch(line::contains);
            boolean sets = aims.stream().anyMatch(line::endsWith);
            boolean lists = work.stream().anyMatch(line::endsWith);
            String address = addresses.at(start);
            if (address != null
                    && (looksBack || sets || lists)
                    && !NO_HEADLINE.matcher(line).find()
                    && !title.endsWith(line)) {
                Marked marked = marker.apply(printed);
                said.note(marked, start);
                Mark time = new Timeline(marked, clock, null).inForce(printed.length());
                lines.put(start, new Line(start, address, looksBack, sets, time));
            }
        }
    }

    private @Nullable Line over(Sentence sentence) {
        Map.Entry<Integer, Line> last = lines.isEmpty() ? null : lines.floorEntry(sentence.start());
        String address = sentence.address();
        return last != null && address != null && last.getValue().holds(address) ? last.getValue() : null;
    }

    /** The setting of a sentence by the headline it stands under, beside that of its section. */
    Setting setting(Sentence sentence, Setting section) {
        Line line = over(sentence);
        boolean aims = section.aims() || setting.contains(sentence.paragraph());
        return line == null
                ? new Setting(section.sets(), section.looksBack(), aims)
                : new Setting(section.sets(), section.looksBack() || line.looksBack, aims || line.aims);
    }

    /** The time that the headline above a sentence says, where the title of a section beneath it says none; or that one. */
    @Nullable
    Mark time(Sentence sentence, @Nullable Mark section) {
        Line line = over(sentence);
        boolean nearer = line != null && (section == null || line.address.equals(sentence.address()));
        return line != null && nearer && line.time != null ? line.time : section;
    }

    /** Where the headline stands that a sentence is told under; -1 without one. */
    int above(Sentence sentence) {
        Line line = over(sentence);
        return line == null ? -1 : line.start;
    }
}
