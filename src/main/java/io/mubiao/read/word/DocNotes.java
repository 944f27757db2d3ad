package io.mubiao.read.word;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/** The footnotes and endnotes of a DOC file, by the places that refer to them. */
final class DocNotes {
    static final DocNotes NONE = new DocNotes();

    private final Map<Integer, Range> byAnchor = new HashMap<>();

    private DocNotes() {}

    DocNotes(HWPFDocument document) {
        collect(document, document.getFootnotes(), document.getFootnoteRange());
        collect(document, document.getEndnotes(), document.getEndnoteRange());
    }

    private void collect(HWPFDocument document, Notes notes, Range all) {
        for (int i = 0; i < notes.getNotesCount(); i++) {
            int start = all.getStartOffset() + notes.getNoteTextStartOffset(i);
            int end = all.getStartOffset() + notes.getNoteTextEndOffset(i);
            if (start < end && end <= all.getEndOffset()) {
                byAnchor.put(notes.getNoteAnchorPosition(i), new Range(start, end, document));
            }
        }
    }

    /** The note that the character at that place refers to. */
    @Nullable
    Range at(int offset) {
        return byAnchor.get(offset);
    }
}
