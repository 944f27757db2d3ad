package io.mubiao.model;

import org.jspecify.annotations.Nullable;

/**
 * A number of the text and what it is: the ledger holds every run of Arabic digits once, and every Chinese numeral that
 * counts something.
 *
 * @param target the id of the target that it belongs to, if any
 */
public record Mention(
        String text, @Nullable String unit, Role role, @Nullable String address, Spot spot, @Nullable String target) {

    /** Where it stands. */
    public record Spot(int start, int end, int page) {}

    /** What a number is taken for. */
    public enum Role {
        TARGET,
        BASELINE,
        ACHIEVED,
        CONDITION,
        COUNT,
        DATE,
        DOCNUMBER,
        LABEL,
        OTHER
    }
}
