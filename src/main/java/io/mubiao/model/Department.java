package io.mubiao.model;

import org.jspecify.annotations.Nullable;

/**
 * A body held to something.
 *
 * @param name as printed, such as {@code 市生态环境局金台分局}
 * @param canonical its function, such as {@code 生态环境}; null until linked, or where none is known
 * @param inherited true where an earlier place says that it holds here too
 * @param seat whose it is; null until linked, or where neither is known
 */
public record Department(String name, @Nullable String canonical, Role role, boolean inherited, @Nullable Seat seat) {

    /** Before its level and area are known. */
    public Department(String name, @Nullable String canonical, Role role, boolean inherited) {
        this(name, canonical, role, inherited, null);
    }

    /**
     * Whose it is, and where: {@code 市生态环境局金台分局} is a body of the city for 金台区.
     *
     * @param level the level of government it belongs to
     * @param area the area it acts for; null where that is not one area (各县区政府)
     */
    public record Seat(Region.@Nullable Level level, @Nullable Area area) {}

    /** 牵头, 负责 or 配合. */
    public enum Role {
        LEAD,
        RESPONSIBLE,
        COOPERATOR
    }
}
