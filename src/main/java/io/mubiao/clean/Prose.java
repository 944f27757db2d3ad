package io.mubiao.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes paragraphs of the lines of fixed pages, one after the other.
 *
 * <p>What a page's end puts into the middle of a paragraph, a footnote or a table, is written after it.
 */
final class Prose {
    private final Joints joints;
    private final Set<Printed> footnotes;
    private final Manuscript out;
    private final List<Printed> open = new ArrayList<>();
    private final List<Item> waiting = new ArrayList<>();

    Prose(Joints joints, Set<Printed> footnotes, Manuscript out) {
        this.joints = joints;
        this.footnotes = footnotes;
        this.out = out;
    }

    /** Writes all of the items. */
    void write(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Printed line) {
                line(line);
            } else if (items.get(i) instanceof Item.Ruled table) {
                if (!runsOverTable(items, i)) {
                    close();
                }
                waiting.add(table);
            } else {
                close();
            }
        }
        close();
    }

    private void line(Printed line) {
        if (footnotes.contains(line)) {
            waiting.add(line);
            return;
        }
        if (open.isEmpty() || !joints.goesOn(open, line)) {
            close();
        }
        open.add(line);
    }

    private boolean runsOverTable(List<Item> items, int table) {
        for (int i = table + 1; i < items.size() && !open.isEmpty(); i++) {
            if (items.get(i) instanceof Printed line && !footnotes.contains(line)) {
                return joints.runsOver(open.get(open.size() - 1), line);
            }
        }
        return false;
    }

    private void close() {
        paragraph(open);
        open.clear();
        List<Printed> note = new ArrayList<>();
        for (Item item : waiting) {
            if (item instanceof Item.Ruled table) {
                paragraph(note);
                note.clear();
                out.table(table.grid());
            } else if (item instanceof Printed line) {
                if (!note.isEmpty() && !joints.goesOn(note, line)) {
                    paragraph(note);
                    note.clear();
                }
                note.add(line);
            }
        }
        paragraph(note);
        waiting.clear();
    }

    private void paragraph(List<Printed> lines) {
        if (!lines.isEmpty()) {
            out.paragraph(lines, joints.isCentred(lines));
        }
    }
}
