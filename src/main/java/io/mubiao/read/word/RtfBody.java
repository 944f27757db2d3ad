package io.mubiao.read.word;

import io.mubiao.model.Block;
import io.mubiao.read.flow.Runs;
import io.mubiao.read.flow.Runs.Face;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the blocks of an RTF file from its text and from the control words that set paragraphs and tables. */
final class RtfBody {
    private static final Map<String, String> SIGNS = Map.of(
            "emdash", "—",
            "endash", "–",
            "lquote", "‘",
            "rquote", "’",
            "ldblquote", "“",
            "rdblquote", "”",
            "tab", " ",
            "~", " ",
            "_", "-");

    private final Fields fields = new Fields();
    private final Deque<Flow> flows = new ArrayDeque<>();
    private final StringBuilder label = new StringBuilder();
    private boolean inLabel;
    private Face labelFace = Face.PLAIN;
    private Flow flow = new Flow();
    private boolean centred;
    private boolean inTable;
    private @Nullable Integer heading;

    /** A run of paragraphs: the document's own, or that of a note or text box inside it. */
    private static final class Flow {
        private final List<Block> blocks = new ArrayList<>();
        private final List<Block> hanging = new ArrayList<>();
        private final RtfTable table = new RtfTable();
        private Runs runs = new Runs();

        private List<Block> ended(boolean centred, @Nullable Integer heading) {
            blocks.addAll(table.ended());
            blocks.addAll(runs.lines(centred, heading));
            blocks.addAll(hanging);
            return blocks;
        }
    }

    /** The character that a control word stands for; empty where it stands for none. */
    static String sign(String word) {
        return SIGNS.getOrDefault(word, "");
    }

    Fields fields() {
        return fields;
    }

    void text(String text, Face face) {
        if (inLabel) {
            label.append(text);
            labelFace = face;
        } else if (fields.isText()) {
            flow.runs.add(text, face);
        }
    }

    /** A written number begins; it is set apart from what follows as Word sets it. */
    void beginLabel() {
        inLabel = true;
        label.setLength(0);
    }

    void endLabel() {
        inLabel = false;
        if (fields.isText()) {
            flow.runs.add(ListCounters.spaced(label.toString().strip()), labelFace);
        }
    }

    /** A note or text box begins; it stands after the paragraph that it hangs on. */
    void beginAside() {
        flows.push(flow);
        flow = new Flow();
    }

    void endAside() {
        List<Block> aside = flow.ended(centred, heading);
        flow = flows.isEmpty() ? new Flow() : flows.pop();
        flow.hanging.addAll(aside);
    }

    /** A word that sets a paragraph or table; inside a written number it sets nothing. */
    void control(String word, int number, boolean ofLabel) {
        if (ofLabel) {
            return;
        }
        switch (word) {
            case "pard" -> reset();
            case "qc" -> centred = true;
            case "ql", "qr", "qj", "qd" -> centred = false;
            case "intbl" -> inTable = true;
            case "outlinelevel" -> heading = number >= 0 && number < 9 ? number + 1 : null;
            case "line" -> flow.runs.breakLine();
            case "page", "column" -> flow.runs.endParagraph();
            case "par", "sect" -> endParagraph(false);
            case "nestcell" -> endParagraph(true);
            case "cell" -> {
                endParagraph(true);
                flow.table.endCell();
            }
            default -> flow.table.control(word, number);
        }
    }

    /** All blocks, the file having ended. */
    List<Block> finished() {
        while (!flows.isEmpty()) {
            endAside();
        }
        return flow.ended(centred, heading);
    }

    private void reset() {
        centred = false;
        inTable = false;
        heading = null;
    }

    private void endParagraph(boolean inCell) {
        List<Block> lines = new ArrayList<>(flow.runs.lines(centred, heading));
        lines.addAll(flow.hanging);
        flow.hanging.clear();
        flow.runs = new Runs();
        if (inCell || inTable) {
            flow.table.add(lines);
        } else {
            flow.blocks.addAll(flow.table.ended());
            flow.blocks.addAll(lines);
        }
        if (fields.contentsEnded()) {
            DocxBody.dropContentsHead(flow.blocks);
        }
    }
}
