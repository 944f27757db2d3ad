package io.mubiao.compare;

import java.util.List;

/**
 * What to follow down the levels.
 *
 * @param region a code or name
 * @param indicators as in {@link CompareRequest}; none: those of the region's own plans that most plans above and below set
 * @param periods as in {@link Filters}
 */
public record CascadeRequest(String region, List<String> indicators, List<String> periods, int most) {
    public CascadeRequest {
        indicators = List.copyOf(indicators);
        periods = List.copyOf(periods);
    }
}
