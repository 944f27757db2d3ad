package io.mubiao.index;

import io.mubiao.index.words.SearchFolding;
import io.mubiao.memory.Kept;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * What the documents of the index call by a name: {@code 市发改委} stands for 发展改革 in one of them, so asking for it
 * finds 区发展和改革局 of another too.
 */
final class Canonicals {
    /** Shorter endings, such as 局, say nothing. */
    private static final int SHORTEST_ENDING = 3;

    private static final int KEPT = 200;

    private final IndexReader reader;
    private final Kept<String, Set<String>> names = new Kept<>(KEPT);
    private final Kept<String, Set<String>> endings = new Kept<>(KEPT);

    Canonicals(IndexReader reader) {
        this.reader = reader;
    }

    /** How a name and its canonical one are kept together. */
    static String pair(String name, String canonical) {
        return SearchFolding.name(name) + Names.LABEL + SearchFolding.name(canonical);
    }

    /** The canonical names of what is called just that. */
    Set<String> ofName(String pairs, String name) throws IOException {
        String asked = pair(pairs, name);
        Set<String> known = names.find(asked);
        if (known == null) {
            known = readName(pairs, name);
            names.keep(asked, known);
        }
        return known;
    }

    private Set<String> readName(String pairs, String name) throws IOException {
        Set<String> found = new TreeSet<>();
        Terms terms = MultiTerms.getTerms(reader, pairs);
        if (terms == null) {
            return found;
        }
        String beginning = SearchFolding.name(name) + Names.LABEL;
        TermsEnum known = terms.iterator();
        boolean more = known.seekCeil(new BytesRef(beginning)) != TermsEnum.SeekStatus.END;
        while (more && known.term().utf8ToString().startsWith(beginning)) {
            found.add(known.term().utf8ToString().substring(beginning.length()));
            more = known.next() != null;
        }
        return found;
    }

    /** Also of what is called that with more in front: 发改委 for 市发改委. */
    Set<String> ofEnding(String pairs, String name) throws IOException {
        String asked = pair(pairs, name);
        Set<String> known = endings.find(asked);
        if (known == null) {
            known = readEnding(pairs, name);
            endings.keep(asked, known);
        }
        return known;
    }

    private Set<String> readEnding(String pairs, String name) throws IOException {
        Set<String> found = readName(pairs, name);
        String ending = SearchFolding.name(name);
        Terms terms = MultiTerms.getTerms(reader, pairs);
        if (terms == null || ending.length() < SHORTEST_ENDING) {
            return found;
        }
        TermsEnum known = terms.iterator();
        while (known.next() != null) {
            String pair = known.term().utf8ToString();
            int parting = pair.indexOf(Names.LABEL);
            if (pair.startsWith(ending, parting - ending.length())) {
                found.add(pair.substring(parting + 1));
            }
        }
        return found;
    }
}
