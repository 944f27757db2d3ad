package io.mubiao.model;

import org.jspecify.annotations.Nullable;

/**
 * A numbered row of a division-of-tasks table.
 *
 * @param number as printed, such as {@code 1}
 * @param address such as {@code 附件1/1}
 * @param row the whole row
 * @param task what is to be done
 */
public record NumberedRow(String number, String address, Span row, Span task, Holders holders) {

    /** The cells that name who is held to the row: 牵头单位, 责任单位, 配合单位; null where there is no such column. */
    public record Holders(@Nullable Span leads, @Nullable Span responsibles, @Nullable Span cooperators) {}
}
