package io.mubiao.index;

import io.mubiao.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
final class Segmentation {
    private static final Comparator<Token> BY_PLACE =
            Comparator.comparingInt(Token::start).thenComparingInt(Token::end);

    private final List<String> own;
    private volatile @Nullable HanWords words;

    /** With further words that the segmenter should know, such as names of indicators and departments. */
    Segmentation(Collection<String> words) {
        own = List.copyOf(words);
    }

    /** The tokens by their start, shorter ones first. */
    List<Token> apply(CharSequence text) {
        List<Token> tokens = new ArrayList<>();
        String folded = SearchFolding.fold(text);
        int position = 0;
        int end;
        for (int at = 0; at < folded.length(); at = end) {
            end = hanEnd(folded, at);
            if (end > at) {
                tokens.addAll(han(folded, at, end, position));
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

    private Set<Token> han(String folded, int start, int end, int position) {
        Set<Token> tokens = new TreeSet<>(BY_PLACE);
        for (int i = start; i < end; i++) {
            tokens.add(new Token(folded.substring(i, i + 1), i, i + 1, position + i - start, Token.Kind.HAN));
        }
        for (Span word : words().apply(folded.substring(start, end))) {
            int from = start + word.start();
            int to = start + word.end();
            tokens.add(new Token(folded.substring(from, to), from, to, position + word.start(), Token.Kind.WORD));
        }
        return tokens;
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
