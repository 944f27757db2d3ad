package io.mubiao.model;

import org.jspecify.annotations.Nullable;

/**
 * A body held to something.
 *
 * @param name as printed, such as {@code 市生态环境局金台分局}
 * @param canonical its function, such as {@code 生态环境}; null until linked, or where none is known
 * @param inherited true where an earlier place says that it holds here too
 */
public record Department(String name, @Nullable String canonical, Role role, boolean inherited) {
    /** 牵头, 负责 or 配合. */
    public enum Role {
        LEAD,
        RESPONSIBLE,
        COOPERATOR
    }
}
