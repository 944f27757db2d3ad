/**
 * Word files: DOCX by StAX over its parts, DOC by POI. A file comes in, a flowing layout goes out, with Word's automatic
 * numbers as Word shows them.
 */
@NullMarked
package io.mubiao.read.word;

import org.jspecify.annotations.NullMarked;
