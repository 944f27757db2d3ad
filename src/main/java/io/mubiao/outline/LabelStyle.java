package io.mubiao.outline;

/** The ways in which headings are numbered, outermost first as plans usually nest them. */
enum LabelStyle {
    /** 第一篇, 第一部分 */
    PART,
    /** 第一章 */
    CHAPTER,
    /** 第一节 */
    SECTION,
    /** 第一条 */
    ARTICLE,
    /** Ⅰ、 */
    ROMAN,
    /** 一、 */
    CHINESE,
    /** 任务一： */
    TASK,
    /** （一） */
    CHINESE_BRACKETED,
    /** 1. */
    ARABIC,
    /** 1.1 */
    DECIMAL_2,
    /** 1.1.1 */
    DECIMAL_3,
    /** 1.1.1.1 */
    DECIMAL_4,
    /** （1） */
    ARABIC_BRACKETED,
    /** 1） */
    ARABIC_HALF_BRACKETED,
    /** ① */
    CIRCLED;

    boolean isDecimal() {
        return this == DECIMAL_2 || this == DECIMAL_3 || this == DECIMAL_4;
    }

    /** Whether the word itself says that it is a heading: 章, 节, 条. */
    boolean isNamed() {
        return compareTo(ARTICLE) <= 0;
    }
}
