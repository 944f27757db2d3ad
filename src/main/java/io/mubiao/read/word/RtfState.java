package io.mubiao.read.word;

/** What holds inside a group of an RTF file until it ends. */
final class RtfState {
    /** Where the text of the group goes. */
    enum Goal {
        BODY,
        NOWHERE,
        FONTS,
        INSTRUCTION
    }

    /** What the end of the group ends. */
    enum Role {
        NONE,
        FIELD,
        LABEL,
        ASIDE
    }

    Goal goal = Goal.BODY;
    Role role = Role.NONE;
    int font = -1;
    int asianFont = -1;
    boolean asian;
    boolean bold;
    boolean unseen;
    double size = 12;
    int fallback = 1;

    /** A group inside begins with the same, and ends nothing yet. */
    RtfState inner() {
        RtfState inner = new RtfState();
        inner.goal = goal;
        inner.font = font;
        inner.asianFont = asianFont;
        inner.bold = bold;
        inner.unseen = unseen;
        inner.size = size;
        inner.fallback = fallback;
        return inner;
    }

    /** Back to plain characters. */
    void plain() {
        bold = false;
        unseen = false;
        size = 12;
        font = -1;
        asianFont = -1;
    }
}
