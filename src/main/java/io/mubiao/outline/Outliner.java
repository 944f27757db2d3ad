package io.mubiao.outline;

import io.mubiao.model.Outline;
import io.mubiao.model.PlanText;
import io.mubiao.model.Section;
import io.mubiao.rules.RuleBook;
import java.util.List;

/**
 * Finds the structure of a document: its notice, preamble, headings and annexes with their addresses, its tables, the
 * numbered rows of a division of tasks, and what its front and end matter say of it.
 *
 * <p>{@code 三、重点工程 … （二）园区提升工程。引导…… 附件1 …} gives the sections {@code 三}, {@code 三/（二）} and
 * {@code 附件1}.
 */
public final class Outliner {
    private final FrontWords words;
    private final ColumnWords columns;
    private final CaptionWords captions;
    private final MetadataReader metadata;

    public Outliner(RuleBook book) {
        words = new FrontWords(book.words("frontmatter"));
        columns = new ColumnWords(book.words("columns"));
        captions = new CaptionWords(book.words("tables"));
        metadata = new MetadataReader(words, new Gazetteer(book.words("regions")));
    }

    public Outline apply(PlanText text) {
        List<Passage> passages = Passage.all(text);
        Parts parts = Parts.of(passages, words);
        List<Section> sections = new Sections(text, passages, parts, words).all();
        Tables tables = new Tables(text, passages, sections, new Tables.Words(columns, captions));
        return new Outline(metadata.of(text, passages, parts, sections), sections, tables.rows(), tables.all());
    }
}
