package io.mubiao.extract;

/**
 * What surrounds a sentence.
 *
 * @param sets false in a document that sets no targets of its own unless it names a deadline (a rule, a notice)
 * @param looksBack true in a section that tells what was achieved
 */
record Setting(boolean sets, boolean looksBack) {}
