package io.mubiao.compare;

import java.util.List;

/**
 * What to put side by side.
 *
 * @param indicators ids, names or other names, such as {@code 秸秆综合利用率}; none: those that most documents set
 * @param regions codes or names, such as {@code 610000} or {@code 陕西省}, with the areas below them; none: all
 * @param most how many indicators at most where none, or a word that fits several, is given
 */
public record CompareRequest(List<String> indicators, List<String> regions, int most) {
    private static final int FIT_ON_A_SCREEN = 8;

    public CompareRequest {
        indicators = List.copyOf(indicators);
        regions = List.copyOf(regions);
    }

    public CompareRequest(List<String> indicators, List<String> regions) {
        this(indicators, regions, FIT_ON_A_SCREEN);
    }
}
