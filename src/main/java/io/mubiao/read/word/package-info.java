/**
 * The files of word processors: DOCX and ODT by StAX over their parts, DOC by POI. A file comes in, a flowing layout goes
 * out, with automatic numbers as the word processor shows them.
 */
@NullMarked
package io.mubiao.read.word;

import org.jspecify.annotations.NullMarked;
