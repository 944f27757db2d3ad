package io.mubiao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise with a year and no number, such as {@code 到2025年，城镇新建建筑全面执行绿色建筑标准}.
 *
 * @param indicators the ids of the listed indicators it is about; empty until linked
 */
public record Commitment(
        @Nullable String address,
        String text,
        int targetYear,
        List<Department> departments,
        Place source,
        List<String> indicators) {
    public Commitment {
        departments = List.copyOf(departments);
        indicators = List.copyOf(indicators);
    }

    /** As it was found, before it is linked. */
    public Commitment(
            @Nullable String address, String text, int targetYear, List<Department> departments, Place source) {
        this(address, text, targetYear, departments, source, List.of());
    }
}
