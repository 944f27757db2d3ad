package io.mubiao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A promise with a year and no number, such as {@code 到2025年，城镇新建建筑全面执行绿色建筑标准}. */
public record Commitment(
        @Nullable String address, String text, int targetYear, List<Department> departments, Place source) {
    public Commitment {
        departments = List.copyOf(departments);
    }
}
