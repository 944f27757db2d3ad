package io.mubiao.read.word;

import io.mubiao.model.Block;
import io.mubiao.model.Line;
import io.mubiao.read.flow.Runs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the elements of a document's body, in order, into blocks.
 *
 * <p>A text box stands after the paragraph that it hangs on, a footnote after the paragraph that refers to it, its mark
 * left out. Tables of contents are left out with their head line.
 */
final class DocxBody {
    private final Styles styles;
    private final Numbering numbering;
    private final Map<String, Node> notes;
    private final ListCounters counters = new ListCounters();
    private final Fields fields = new Fields();

    /** What a paragraph said whose end was deleted: the next one goes on with it. */
    private @Nullable Runs unended;

    /** @param notes footnotes and endnotes by part and id, such as {@code footnotes/2} */
    DocxBody(Styles styles, Numbering numbering, Map<String, Node> notes) {
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
    }

    /** Adds what one element says. */
    void add(Node element, List<Block> out) {
        add(element, out, false);
    }

    /** The blocks of a table cell, where a number alone is text too. */
    List<Block> cell(Node cell) {
        List<Block> content = new ArrayList<>();
        cell.children().forEach(child -> add(child, content, true));
        return content;
    }

    private void add(Node element, List<Block> out, boolean inCell) {
        switch (element.name()) {
            case "p" -> paragraph(element, out, inCell);
            case "tbl" -> out.addAll(new DocxTable(this).apply(element));
            case "sdt" -> control(element, out, inCell);
            case "del", "moveFrom" -> {
                // not in the accepted state
            }
            default -> element.children().forEach(child -> add(child, out, inCell));
        }
    }

    private void control(Node control, List<Block> out, boolean inCell) {
        Node gallery = control.at("sdtPr", "docPartObj", "docPartGallery");
        boolean contents = gallery != null && "Table of Contents".equals(gallery.value());
        if (!contents && !Node.on(control.at("sdtPr", "showingPlcHdr"))) {
            control.children("sdtContent")
                    .forEach(content -> content.children().forEach(child -> add(child, out, inCell)));
        }
    }

    private void paragraph(Node paragraph, List<Block> out, boolean inCell) {
        Runs runs = unended == null ? new Runs() : unended;
        unended = null;
        Runs own = new Runs();
        ParagraphText text = new ParagraphText(styles, fields, own);
        text.add(paragraph);
        number(paragraph, runs, own, inCell);
        runs.append(own);
        if (paragraph.at("pPr", "rPr", "del") != null) {
            unended = runs;
        } else if (!styles.isContents(paragraph)) {
            out.addAll(runs.lines(isCentred(paragraph), styles.headingLevel(paragraph)));
        }
        fields.endParagraph();
        if (fields.contentsEnded()) {
            dropContentsHead(out);
        }
        text.boxes().forEach(box -> box.children().forEach(child -> add(child, out, inCell)));
        for (String note : text.notes()) {
            Node content = notes.get(note);
            if (content != null) {
                content.children().forEach(child -> add(child, out, inCell));
            }
        }
    }

    /** The label counts even where an empty paragraph does not show it. */
    private void number(Node paragraph, Runs runs, Runs own, boolean inCell) {
        ListNumber number = numbering.of(paragraph);
        if (number != null && !Node.on(paragraph.at("pPr", "rPr", "vanish"))) {
            String label = counters.label(number);
            if (inCell || !own.isBlank()) {
                runs.add(label, own.firstFace());
            }
        }
    }

    private boolean isCentred(Node paragraph) {
        Node alignment = styles.ofParagraph(paragraph, "jc");
        return alignment != null && "center".equals(alignment.value());
    }

    /** Drops the line 目录 that stood over a table of contents. */
    static void dropContentsHead(List<Block> out) {
        int last = out.size() - 1;
        if (last >= 0 && out.get(last) instanceof Line line && line.text().matches("目[\\s\u3000]*[录次]")) {
            out.remove(last);
        }
    }
}
