package io.mubiao.compare;

import java.util.List;

/**
 * What to put side by side.
 *
 * @param indicators ids, names or other names, such as {@code 秸秆综合利用率}; none: those that most documents set
 * @param most how many indicators at most where none, or a word that fits several, is given
 */
public record CompareRequest(List<String> indicators, Filters filters, int most) {
    private static final int FIT_ON_A_SCREEN = 8;

    public CompareRequest {
        indicators = List.copyOf(indicators);
    }

    public CompareRequest(List<String> indicators, Filters filters) {
        this(indicators, filters, FIT_ON_A_SCREEN);
    }

    /** @param regions as in the filters */
    public CompareRequest(List<String> indicators, List<String> regions) {
        this(indicators, Filters.ofRegions(regions), FIT_ON_A_SCREEN);
    }

    /** @param regions as in the filters */
    public CompareRequest(List<String> indicators, List<String> regions, int most) {
        this(indicators, Filters.ofRegions(regions), most);
    }
}
