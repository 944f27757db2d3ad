package io.mubiao.read.word;

import io.mubiao.model.Block;
import io.mubiao.read.flow.Runs;
import io.mubiao.read.flow.Runs.Face;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;

/**
 * Turns a range of a DOC file into blocks: what was deleted or is hidden is left out, of fields only the result stays,
 * tables of contents go; a note stands below the paragraph that refers to it.
 */
final class DocBody {
    private static final int CENTRED = 1;
    private static final int BODY_TEXT = 9;
    private static final char DRAWING = '\b';
    private static final char NOTE = 0x02;

    private final DocLists lists;
    private final DocFonts fonts;
    private final DocNotes notes;
    private final List<Range> noted = new ArrayList<>();
    private final ListCounters counters = new ListCounters();
    private final Fields fields = new Fields();
    private boolean drawingMet;

    DocBody(DocLists lists, DocFonts fonts, DocNotes notes) {
        this.lists = lists;
        this.fonts = fonts;
        this.notes = notes;
    }

    /**
     * The blocks of a range.
     *
     * @param boxes the text of drawings, which stands after the paragraph that the first one hangs on
     */
    List<Block> of(Range range, List<Block> boxes) {
        List<Block> blocks = new ArrayList<>();
        List<Block> waiting = boxes;
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > 0) {
                Table table = range.getTable(paragraph);
                blocks.addAll(new DocTable(this).apply(table));
                i += Math.max(0, table.numParagraphs() - 1);
            } else {
                paragraph(paragraph, blocks, false);
            }
            if (drawingMet) {
                blocks.addAll(waiting);
                waiting = List.of();
            }
        }
        blocks.addAll(waiting);
        return blocks;
    }

    /** The blocks of a table cell, tables inside it by their paragraphs. */
    List<Block> cell(Range cell) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            paragraph(cell.getParagraph(i), blocks, true);
        }
        return blocks;
    }

    private void paragraph(Paragraph paragraph, List<Block> out, boolean inCell) {
        Runs own = new Runs();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            run(paragraph.getCharacterRun(i), paragraph, own);
        }
        Runs runs = new Runs();
        ListNumber number = lists.of(paragraph);
        if (number != null) {
            String label = counters.label(number);
            if (inCell || !own.isBlank()) {
                runs.add(label, own.firstFace());
            }
        }
        runs.append(own);
        int level = paragraph.getLvl();
        Integer heading = level >= 0 && level < BODY_TEXT ? level + 1 : null;
        out.addAll(runs.lines(paragraph.getJustification() == CENTRED, heading));
        fields.endParagraph();
        if (fields.contentsEnded()) {
            DocxBody.dropContentsHead(out);
        }
        List<Range> below = List.copyOf(noted);
        noted.clear();
        for (Range note : below) {
            for (int i = 0; i < note.numParagraphs(); i++) {
                paragraph(note.getParagraph(i), out, inCell);
            }
        }
    }

    private void run(CharacterRun run, Paragraph paragraph, Runs runs) {
        boolean unseen = run.isMarkedDeleted() || run.isVanished();
        Face face = new Face(fonts.of(run, paragraph), run.getFontSize() / 2.0, run.isBold());
        if (run.isSymbol()) {
            String font = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
            text(unseen ? "" : Symbols.of(font, Integer.toHexString(run.getSymbolCharacter())), runs, face);
            return;
        }
        String text = run.text();
        for (int i = 0; i < text.length(); i++) {
            Range note = text.charAt(i) == NOTE && !unseen ? notes.at(run.getStartOffset() + i) : null;
            if (note != null) {
                noted.add(note);
            }
            character(text.charAt(i), unseen, runs, face);
        }
    }

    private void character(char c, boolean unseen, Runs runs, Face face) {
        switch (c) {
            case 0x13 -> fields.begin();
            case 0x14 -> fields.separate();
            case 0x15 -> fields.end();
            case 0x0B -> runs.breakLine();
            case 0x0C -> runs.endParagraph();
            case 0x1E -> text("-", runs, face);
            case '\t' -> text(" ", runs, face);
            case DRAWING -> drawingMet = true;
            default -> {
                fields.instruction(String.valueOf(c));
                text(unseen || c < ' ' ? "" : String.valueOf(c), runs, face);
            }
        }
    }

    private void text(String text, Runs runs, Face face) {
        if (fields.isText()) {
            runs.add(text, face);
        }
    }
}
