package io.mubiao.model;

import java.util.List;

/**
 * An area after GB/T 2260.
 *
 * @param code six digits; the nation is 100000
 * @param path the names from the province down, such as {@code ["陕西省", "汉中市"]}; empty for the nation
 */
public record Region(String code, String name, Level level, List<String> path) {
    public Region {
        path = List.copyOf(path);
    }

    /** The level of government. */
    public enum Level {
        NATION,
        PROVINCE,
        CITY,
        COUNTY
    }
}
