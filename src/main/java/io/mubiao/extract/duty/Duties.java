package io.mubiao.extract.duty;

import io.mubiao.model.Addresses;
import io.mubiao.model.Department;
import io.mubiao.model.Folding;
import io.mubiao.model.NumberedRow;
import io.mubiao.model.Outline;
import io.mubiao.model.Paragraph;
import io.mubiao.model.PlanText;
import io.mubiao.model.Section;
import io.mubiao.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a document that say who is held to what: parentheses that close a paragraph, lines such as {@code
 * 责任单位：…}, and the columns of a division of tasks.
 *
 * <p>A target belongs to the next note of its section. What a note says of all later ones ({@code
 * 以下均需各县区人民政府落实，不再列出}) is inherited by them.
 */
public final class Duties {
    private static final Pattern HENCEFORTH = Pattern.compile("以下(?:均|都|各项)?(?:均)?(?:需|由)?(.{2,30}?)(?:负责)?落实，不再");

    private static final int LONGEST_NOTE = 400;

    private final HolderRows.Of rows;
    private final Addresses addresses;
    private final List<Note> notes = new ArrayList<>();
    private final Map<String, Notes> byAddress = new HashMap<>();
    private int headed = -1;
    private Convention convention = Convention.NONE;

    /** A note: where it stands and whom it names. */
    private record Note(Span span, @Nullable String address, List<Department> departments) {}

    /**
     * The notes of one address in reading order.
     *
     * @param ends the farthest end of all notes up to each
     */
    private record Notes(List<Note> notes, List<Integer> ends) {
        void add(Note note) {
            notes.add(note);
            int farthest = ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
            ends.add(Math.max(farthest, note.span().end()));
        }
    }

    public Duties(DutyReader reader, HolderRows holders, PlanText text, Outline outline) {
        rows = holders.apply(text, outline);
        addresses = new Addresses(outline);
        for (Paragraph paragraph : text.paragraphs()) {
            if (!paragraph.isRow()) {
                paragraph(reader, text.text(), paragraph.span());
            }
        }
        for (NumberedRow row : outline.rows()) {
            List<Department> departments = new ArrayList<>();
            cell(reader, text.text(), row.holders().leads(), Department.Role.LEAD, departments);
            cell(reader, text.text(), row.holders().responsibles(), Department.Role.RESPONSIBLE, departments);
            cell(reader, text.text(), row.holders().cooperators(), Department.Role.COOPERATOR, departments);
            notes.add(new Note(row.row(), row.address(), departments));
        }
        notes.sort(Comparator.comparingInt(n -> n.span().start()));
        inherit(reader, text.text());
        for (Note note : notes) {
            if (note.address() != null) {
                byAddress
                        .computeIfAbsent(note.address(), a -> new Notes(new ArrayList<>(), new ArrayList<>()))
                        .add(note);
            }
        }
    }

    /** Lines below one another are one note: 牵头单位：… and 责任单位：…. */
    private void joinWithLineAbove(String text) {
        int size = notes.size();
        int above = headed;
        headed = size == 0 ? -1 : notes.get(size - 1).span().end();
        boolean below = size > 1
                && notes.get(size - 2).span().end() == above
                && text.substring(above, notes.get(size - 1).span().start()).isBlank();
        if (!below) {
            return;
        }
        Note last = notes.remove(size - 1);
        Note before = notes.remove(size - 2);
        List<Department> all = new ArrayList<>(before.departments());
        last.departments().stream().filter(d -> !all.contains(d)).forEach(all::add);
        notes.add(new Note(new Span(before.span().start(), last.span().end()), before.address(), all));
    }

    private static void cell(
            DutyReader reader, String text, @Nullable Span cell, Department.Role role, List<Department> out) {
        if (cell != null) {
            out.addAll(reader.cell(cell.in(text), role));
        }
    }

    private void paragraph(DutyReader reader, String text, Span span) {
        String paragraph = span.in(text);
        boolean line = paragraph.indexOf('：') >= 0 || paragraph.indexOf(':') >= 0;
        if (line && reader.isHeaded(paragraph)) {
            note(reader, text, span);
            joinWithLineAbove(text);
            return;
        }
        int depth = 0;
        int open = -1;
        int sentence = 0;
        String folded = Folding.fold(paragraph);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == '(') {
                open = depth++ == 0 ? i : open;
            } else if (c == ')' && depth > 0 && --depth == 0 && closes(folded, open, i)) {
                note(reader, text, new Span(span.start() + open + 1, span.start() + i));
            } else if (depth == 0 && (c == '。' || i == folded.length() - 1)) {
                sentence(reader, text, new Span(span.start() + sentence, span.start() + (c == '。' ? i : i + 1)));
                sentence = i + 1;
            }
        }
    }

    /** A sentence that names who is held to what and says nothing else: 市林业局牵头，市财政局等配合. */
    private void sentence(DutyReader reader, String text, Span span) {
        if (span.end() - span.start() <= LONGEST_NOTE && reader.isNote(span.in(text))) {
            note(reader, text, span);
        }
    }

    /** A note ends its paragraph or stands behind a full stop; a parenthesis inside a sentence is none. */
    private static boolean closes(String paragraph, int open, int at) {
        int next = at + 1;
        while (next < paragraph.length() && "。;,".indexOf(paragraph.charAt(next)) >= 0) {
            next++;
        }
        boolean behindStop = open > 0 && "。;".indexOf(paragraph.charAt(open - 1)) >= 0;
        return next == paragraph.length() || next > at + 1 || behindStop;
    }

    private void note(DutyReader reader, String text, Span span) {
        convention = Convention.stated(span.in(text), convention);
        List<Department> departments = reader.apply(beforeHenceforth(span.in(text)), convention);
        if (!departments.isEmpty()) {
            notes.add(new Note(span, addresses.at(span.start()), departments));
        }
    }

    private static String beforeHenceforth(String note) {
        Matcher henceforth = HENCEFORTH.matcher(note);
        return henceforth.find() ? note.substring(0, henceforth.start()) : note;
    }

    private void inherit(DutyReader reader, String text) {
        List<Department> inherited = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            if (!inherited.isEmpty()) {
                List<Department> all = new ArrayList<>(note.departments());
                inherited.stream()
                        .filter(d -> all.stream().noneMatch(a -> a.name().equals(d.name())))
                        .forEach(all::add);
                notes.set(i, new Note(note.span(), note.address(), all));
            }
            Matcher henceforth = HENCEFORTH.matcher(note.span().in(text));
            if (henceforth.find()) {
                reader.cell(henceforth.group(1), Department.Role.RESPONSIBLE)
                        .forEach(d -> inherited.add(new Department(d.name(), null, d.role(), true)));
            }
        }
    }

    /** Whoever is held to what ends at this offset: those of its row, or of the next note of the same section or numbered row. */
    public List<Department> at(int offset, @Nullable String address) {
        List<Department> holders = rows.at(offset);
        if (!holders.isEmpty()) {
            return holders;
        }
        Notes here = address == null ? null : byAddress.get(address);
        if (here == null) {
            return List.of();
        }
        int found = Collections.binarySearch(here.ends(), offset + 1);
        int next = found < 0 ? -found - 1 : found;
        while (next > 0 && here.ends().get(next - 1) > offset) {
            next--;
        }
        return next < here.notes().size() ? here.notes().get(next).departments() : List.of();
    }

    /** The section with the bodies that its notes name. */
    public Section of(Section section) {
        List<Department> all = new ArrayList<>();
        Notes here = byAddress.get(section.address());
        for (Note note : here == null ? List.<Note>of() : here.notes()) {
            if (section.start() <= note.span().start() && note.span().start() < section.end()) {
                note.departments().stream().filter(d -> !all.contains(d)).forEach(all::add);
            }
        }
        return new Section(section.heading(), section.start(), section.end(), section.page(), all);
    }
}
