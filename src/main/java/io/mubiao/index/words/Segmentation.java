package io.mubiao.index.words;

import io.mubiao.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes text apart for searching, the same when indexing and when asking.
 *
 * <p>{@code 秸稈綜合利用率13.5%} gives every Han character as a unit, the words 秸秆, 综合, 利用, 利用率 …, and the number
 * {@code 13.5}. Units make runs independent of how a segmenter judges what stands around them: 利用率 is found inside
 * any longer run. Words carry the ranking.
 *
 * <p>A run of Han characters is the unit given to the segmenter, since its words depend on their context.
 */
public final class Segmentation {
    private final List<String> own;
    private volatile @Nullable HanWords words;

    /** With further words that the segmenter should know, such as names of indicators and departments. */
    public Segmentation(Collection<String> words) {
        own = List.copyOf(words);
    }

    /** The tokens by their start, shorter ones first. */
    public List<Token> apply(CharSequence text) {
        return apart(text, true);
    }

    /** Of these the Han characters and literals, without the words that they make. */
    List<Token> units(CharSequence text) {
        return apart(text, false);
    }

    private List<Token> apart(CharSequence text, boolean withWords) {
        List<Token> tokens = new ArrayList<>();
        String folded = SearchFolding.fold(text);
        int position = 0;
        int end;
        for (int at = 0; at < folded.length(); at = end) {
            end = hanEnd(folded, at);
            if (end > at) {
                han(folded, at, end, position, withWords ? words() : null, tokens);
                position += end - at;
                continue;
            }
            end = Literals.end(text, folded, at);
            if (end > at) {
                tokens.add(new Token(Literals.term(folded, at, end), at, end, position, Token.Kind.LITERAL));
                position++;
            } else {
                position += Character.isSpaceChar(folded.charAt(at)) ? 0 : 1;
                end = at + 1;
            }
        }
        return tokens;
    }

    private static void han(
            String folded, int start, int end, int position, @Nullable HanWords known, List<Token> tokens) {
        List<Span> words = known == null ? List.of() : known.apply(folded.substring(start, end));
        int next = 0;
        for (int i = start; i < end; i++) {
            int place = position + i - start;
            tokens.add(new Token(folded.substring(i, i + 1), i, i + 1, place, Token.Kind.HAN));
            while (next < words.size() && words.get(next).start() == i - start) {
                int to = start + words.get(next++).end();
                tokens.add(new Token(folded.substring(i, to), i, to, place, Token.Kind.WORD));
            }
        }
    }

    /** The dictionary takes a third of a second to load: not before there is something to take apart. */
    private HanWords words() {
        HanWords loaded = words;
        if (loaded == null) {
            synchronized (this) {
                loaded = words == null ? new HanWords(own) : words;
                words = loaded;
            }
        }
        return loaded;
    }

    private static int hanEnd(String folded, int at) {
        int end = at;
        while (end < folded.length() && Character.isIdeographic(folded.charAt(end))) {
            end++;
        }
        return end;
    }
}
