package io.mubiao.clean;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes the small raised figures out of the text that lead to a footnote of the same page, and the figure before the note.
 *
 * <p>{@code 占比达到55%²。} is printed as 55%, but its characters read {@code 55%2}: the mark would pass for a part of the
 * value. A figure is a mark only if the page has a note of that number and it is set smaller than the text; what stands
 * after a letter, as in m² and CO₂, is none.
 */
final class NoteMarks {
    private static final Pattern NUMBER = Pattern.compile("\\s*[(（]?(\\d{1,2})[)）]?\\s*");
    /** The widest that a figure of a mark may be, in em; those of the text take half an em. */
    private static final double WIDEST = 0.42;

    private final Map<Printed, Printed> unmarked = new HashMap<>();
    private final Set<Printed> notes;

    private NoteMarks(Set<Printed> notes) {
        this.notes = notes;
    }

    /** The sheets without the marks, and their footnotes. */
    record Unmarked(List<Sheet> sheets, Set<Printed> notes) {}

    static Unmarked off(List<Sheet> sheets, Set<Printed> notes) {
        NoteMarks marks = new NoteMarks(notes);
        if (!notes.isEmpty()) {
            sheets.forEach(marks::sheet);
        }
        if (marks.unmarked.isEmpty()) {
            return new Unmarked(sheets, notes);
        }
        Set<Printed> left = new HashSet<>();
        notes.forEach(note -> left.add(marks.unmarked.getOrDefault(note, note)));
        return new Unmarked(sheets.stream().map(marks::without).toList(), left);
    }

    private Sheet without(Sheet sheet) {
        List<Item> items = sheet.items().stream()
                .map(item -> item instanceof Printed line ? (Item) unmarked.getOrDefault(line, line) : item)
                .toList();
        return sheet.with(items);
    }

    private void sheet(Sheet sheet) {
        List<Printed> body = new ArrayList<>();
        List<Printed> numbered = new ArrayList<>();
        for (Printed line : sheet.lines()) {
            if (!notes.contains(line)) {
                body.add(line);
            } else if (NUMBER.matcher(line.line().text()).lookingAt()) {
                numbered.add(line);
            }
        }
        for (Printed note : numbered) {
            Matcher number = NUMBER.matcher(note.line().text());
            if (number.lookingAt() && marked(body, number.group(1))) {
                unmarked.put(note, note.blanked(0, number.end()));
            }
        }
    }

    /** Takes the mark of this number out of the first line that has it. */
    private boolean marked(List<Printed> body, String number) {
        for (Printed line : body) {
            Printed now = unmarked.getOrDefault(line, line);
            int at = at(now, number);
            if (at > 0) {
                unmarked.put(line, now.blanked(at, at + number.length()));
                return true;
            }
        }
        return false;
    }

    private static int at(Printed line, String number) {
        String text = line.line().text();
        for (int at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
            if (at > 0 && !joins(text, at - 1) && !joins(text, at + number.length()) && line.isNarrow(at, WIDEST)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a letter or figure stands here. */
    private static boolean joins(String text, int at) {
        return at < text.length() && text.charAt(at) < 0x80 && Character.isLetterOrDigit(text.charAt(at));
    }
}
