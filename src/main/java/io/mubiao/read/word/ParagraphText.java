package io.mubiao.read.word;

import io.mubiao.read.flow.Runs;
import io.mubiao.read.flow.Runs.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the text of one paragraph in its accepted state: insertions in, deletions out, the results of fields, no hidden
 * text; text boxes and footnotes that hang on it are kept apart.
 */
final class ParagraphText {
    /** What holds runs and is no text itself. */
    private static final Set<String> DROPPED = Set.of(
            "del", "moveFrom", "pPr", "rPr", "sdtPr", "sdtEndPr", "delText", "delInstrText", "rt", "rubyPr", "tblPr");

    private final Styles styles;
    private final Fields fields;
    private final Runs runs;
    private final List<Node> boxes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private @Nullable String style;

    ParagraphText(Styles styles, Fields fields, Runs runs) {
        this.styles = styles;
        this.fields = fields;
        this.runs = runs;
    }

    /** Text boxes, by their content. */
    List<Node> boxes() {
        return boxes;
    }

    /** The notes referred to: {@code footnotes/2}. */
    List<String> notes() {
        return notes;
    }

    void add(Node paragraph) {
        style = styles.styleOf(paragraph);
        paragraph.children().forEach(this::inline);
    }

    private void inline(Node node) {
        String name = node.name();
        if (name.equals("r")) {
            run(node);
        } else if (name.equals("fldSimple")) {
            simpleField(node);
        } else if (name.equals("sdt")) {
            if (!node.has("sdtPr") || !Node.on(node.at("sdtPr", "showingPlcHdr"))) {
                node.children("sdtContent").forEach(this::inline);
            }
        } else if (name.equals("x:t")) {
            add(text(node), Face.PLAIN);
        } else if (!DROPPED.contains(name)) {
            node.children().forEach(this::inline);
        }
    }

    private void simpleField(Node field) {
        String instruction = field.attribute("instr");
        fields.begin();
        fields.instruction(instruction == null ? "" : instruction);
        fields.separate();
        field.children().forEach(this::inline);
        fields.end();
    }

    private void run(Node run) {
        if (styles.isHidden(run, style)) {
            run.children("fldChar").forEach(this::fieldMark);
            return;
        }
        Face type = styles.type(run, style);
        run.children().forEach(child -> content(child, type));
    }

    private void content(Node node, Face type) {
        switch (node.name()) {
            case "t" -> add(text(node), type);
            case "tab", "ptab" -> add(" ", type);
            case "noBreakHyphen" -> add("-", type);
            case "sym" -> add(symbol(node), type);
            case "cr" -> runs.breakLine();
            case "br" -> lineBreak(node);
            case "fldChar" -> fieldMark(node);
            case "instrText" -> fields.instruction(text(node));
            case "footnoteReference" -> note("footnotes", node);
            case "endnoteReference" -> note("endnotes", node);
            case "ruby" -> node.children("rubyBase").forEach(this::inline);
            case "drawing", "pict", "object" -> drawing(node);
            default -> {
                // properties, proofing marks, comment references
            }
        }
    }

    private void add(String text, Face type) {
        if (fields.isText()) {
            runs.add(text, type);
        }
    }

    private void lineBreak(Node node) {
        String kind = node.attribute("type");
        if (kind == null || kind.equals("textWrapping")) {
            runs.breakLine();
        } else {
            runs.endParagraph();
        }
    }

    private void fieldMark(Node node) {
        String kind = String.valueOf(node.attribute("fldCharType"));
        switch (kind) {
            case "begin" -> fields.begin();
            case "separate" -> fields.separate();
            case "end" -> fields.end();
            default -> {
                // no other kind is defined
            }
        }
    }

    private void note(String part, Node reference) {
        String id = reference.attribute("id");
        if (id != null && fields.isText()) {
            notes.add(part + "/" + id);
        }
    }

    private void drawing(Node node) {
        if (node.name().equals("txbxContent")) {
            boxes.add(node);
        } else if (node.name().equals("x:textpath") && node.attribute("string") != null) {
            boxes.add(wordArt(String.valueOf(node.attribute("string"))));
        } else {
            node.children().forEach(this::drawing);
        }
    }

    /** A letterhead may be drawn: its words are an attribute. */
    private static Node wordArt(String words) {
        Node text = new Node("t", Map.of(), List.of(new Node("", Map.of(), List.of(), words)), "");
        Node run = new Node("r", Map.of(), List.of(text), "");
        return new Node("txbxContent", Map.of(), List.of(new Node("p", Map.of(), List.of(run), "")), "");
    }

    private static String symbol(Node node) {
        return Symbols.of(String.valueOf(node.attribute("font")), String.valueOf(node.attribute("char")));
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.children().forEach(child -> text.append(child.text()));
        return text.toString();
    }
}
