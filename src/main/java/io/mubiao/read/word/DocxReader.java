package io.mubiao.read.word;

import io.mubiao.model.Block;
import io.mubiao.model.Hints;
import io.mubiao.model.Layout;
import io.mubiao.model.Page;
import io.mubiao.model.Problem;
import io.mubiao.read.fault.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a DOCX: paragraphs with Word's automatic numbers, tables with their merged cells, tracked changes as accepted;
 * headers and footers are left out.
 *
 * <p>A file that breaks off gives what stands before, and the problem {@code broken-off}; a part that cannot be read, such
 * as the list of numbers, is the problem {@code damaged-part}.
 */
public final class DocxReader {

    /** The layout of a DOCX file of that media type. */
    public Layout apply(Path file, String mediaType) throws UnreadableException, IOException {
        List<Block> blocks = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (DocxParts parts = DocxParts.open(file)) {
            Styles styles = new Styles(parts.part("styles"));
            Numbering numbering = new Numbering(parts.part("numbering"), styles);
            DocxBody body = new DocxBody(styles, numbering, notes(parts));
            try (InputStream document = parts.document()) {
                WordXml.body(document, element -> body.add(element, blocks));
            } catch (IOException e) {
                if (blocks.isEmpty()) {
                    throw e;
                }
                problems.add(Problem.error("broken-off", "The file breaks off; what stands before is read.", null));
            }
            problems.addAll(parts.problems());
        }
        return new Layout(mediaType, true, List.of(new Page(1, 0, 0, null, blocks)), Hints.NONE, problems);
    }

    private static Map<String, Node> notes(DocxParts parts) throws UnreadableException, IOException {
        Map<String, Node> notes = new HashMap<>();
        for (String role : List.of("footnotes", "endnotes")) {
            Node part = parts.part(role);
            if (part != null) {
                part.children().forEach(note -> notes.put(role + "/" + note.attribute("id"), note));
            }
        }
        return notes;
    }
}
