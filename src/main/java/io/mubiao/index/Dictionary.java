package io.mubiao.index;

import io.mubiao.index.words.HanWords;
import java.util.List;

/** The words that the segmenter knows by itself, besides those of the index; they are loaded once a run of the program. */
public final class Dictionary {
    private Dictionary() {}

    /** Loads them, which takes as long as all else that a first question needs; without this the first question does. */
    public static void load() {
        new HanWords(List.of()).apply("能耗");
    }
}
