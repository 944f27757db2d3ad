package io.mubiao.model;

import org.jspecify.annotations.Nullable;

/**
 * What a target has from elsewhere than its own words: its target year from {@code 到2025年} two sentences before, or from the
 * head of its column.
 *
 * @param source where it is said; null where it is the one year that the whole plan is for
 */
public record Inherited(Field field, @Nullable Place source) {
    /** What can be had from elsewhere. */
    public enum Field {
        INDICATOR("indicator"),
        SCOPE("scope"),
        UNIT("unit"),
        TIER("tier"),
        BASE_YEAR("baseYear"),
        TARGET_YEAR("targetYear");

        private final String called;

        Field(String called) {
            this.called = called;
        }

        /** The field's name in a target's JSON. */
        public String called() {
            return called;
        }
    }
}
