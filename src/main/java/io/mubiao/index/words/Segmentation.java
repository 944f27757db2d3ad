package io.mubiao.index.words;

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
        List<Token> tokens = new ArrayList<>();
        for (Walk walk = walk(text); walk.next(); ) {
            tokens.add(walk.token());
        }
        return tokens;
    }

    Walk walk(CharSequence text) {
        return new Walk(text, this);
    }

    /** Goes to the Han characters and literals, past the words that they make. */
    static Walk units(CharSequence text) {
        return new Walk(text, null);
    }

    /** The dictionary takes a third of a second to load: not before there is something to take apart. */
    HanWords words() {
        HanWords loaded = words;
        if (loaded == null) {
            synchronized (this) {
                loaded = words == null ? new HanWords(own) : words;
                words = loaded;
            }
        }
        return loaded;
    }
}
