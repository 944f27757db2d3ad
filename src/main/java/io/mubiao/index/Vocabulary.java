package io.mubiao.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of words, as far as the index needs it.
 *
 * @param words terms that stay whole when text is taken apart: indicators, departments, regions, units
 * @param fields of indicators by their ids: {@code energy-intensity-gdp} is {@code energy}
 * @param genres the words that end the title of a document and say what kind it is: 方案, 规划, 意见
 */
public record Vocabulary(Collection<String> words, Map<String, String> fields, Collection<String> genres) {
    private static final Pattern AFTER_TITLE = Pattern.compile("(?:[（(\\[〔【][^）)\\]〕】]*[）)\\]〕】]|[》\"”\\s])+$");

    public Vocabulary {
        words = List.copyOf(words);
        fields = Map.copyOf(fields);
        genres = List.copyOf(genres);
    }

    /** Words alone. */
    public static Vocabulary of(Collection<String> words) {
        return new Vocabulary(words, Map.of(), List.of());
    }

    /** The kind of document: 方案 for 汉中市节能减排工作实施方案（2023—2025年）; null where its title does not say. */
    @Nullable
    String genre(@Nullable String title) {
        String bare = AFTER_TITLE.matcher(title == null ? "" : title).replaceAll("");
        String longest = null;
        for (String genre : genres) {
            if (bare.endsWith(genre) && (longest == null || genre.length() > longest.length())) {
                longest = genre;
            }
        }
        return longest;
    }
}
