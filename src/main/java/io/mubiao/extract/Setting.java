package io.mubiao.extract;

/**
 * What surrounds a sentence.
 *
 * @param sets false in a document that sets no targets of its own unless it names a deadline (a rule, a notice)
 * @param looksBack true in a section that tells what was achieved
 * @param aims true in a section of aims, where the year of one sentence holds for the next of its paragraph
 */
record Setting(boolean sets, boolean looksBack, boolean aims) {}
