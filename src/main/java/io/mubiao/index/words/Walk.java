package io.mubiao.index.words;

import io.mubiao.index.words.Token.Kind;
import io.mubiao.model.Span;
import java.util.List;
import org.apache.lucene.util.BytesRefBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a text from token to token, by their start, shorter ones first, and makes no object of any: a text of some
 * pages has tens of thousands.
 */
final class Walk {
    private final CharSequence text;
    private final String folded;
    private final @Nullable Segmentation words;
    private Kind kind = Kind.LITERAL;
    private int start;
    private int end;
    private int position;
    /** Where the next unit is looked for, and the position it gets. */
    private int at;

    private int units;

    /** Where the run of Han characters that it is in begins and ends, and which of the words in it is next. */
    private int run;

    private int runEnd;
    private int word;
    private List<Span> inRun = List.of();

    /** @param words knows the words of runs; null where only units are wanted */
    Walk(CharSequence text, @Nullable Segmentation words) {
        this.text = text;
        this.folded = SearchFolding.fold(text);
        this.words = words;
    }

    /** Goes on to the next token; false where there is none. */
    boolean next() {
        if (word < inRun.size() && run + inRun.get(word).start() == start) {
            end = run + inRun.get(word++).end();
            kind = Kind.WORD;
            return true;
        }
        while (at < folded.length()) {
            if (at >= runEnd) {
                enter(at, hanEnd(at));
            }
            int to = at < runEnd ? at + 1 : Literals.end(text, folded, at);
            if (to > at) {
                unit(to, at < runEnd ? Kind.HAN : Kind.LITERAL);
                return true;
            }
            units += Character.isSpaceChar(folded.charAt(at)) ? 0 : 1;
            at++;
        }
        return false;
    }

    private void unit(int to, Kind what) {
        kind = what;
        start = at;
        end = to;
        at = to;
        position = units++;
    }

    private void enter(int from, int to) {
        run = from;
        runEnd = to;
        word = 0;
        inRun = words == null || to == from ? List.of() : words.words().apply(folded.substring(from, to));
    }

    private int hanEnd(int from) {
        int to = from;
        while (to < folded.length() && Character.isIdeographic(folded.charAt(to))) {
            to++;
        }
        return to;
    }

    Token token() {
        String term = kind == Kind.LITERAL ? Literals.term(folded, start, end) : folded.substring(start, end);
        return new Token(term, start, end, position, kind);
    }

    /** The term of the token, as the index keeps it. */
    void term(BytesRefBuilder bytes) {
        if (kind == Kind.LITERAL) {
            bytes.copyChars(Literals.term(folded, start, end));
        } else {
            bytes.copyChars(folded, start, end - start);
        }
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** As {@link Token#position} counts. */
    int position() {
        return position;
    }
}
