/** The page that says why: a passage, or a target of a document, comes in; the marks, rules and near misses of its numbers go out. */
@NullMarked
package io.mubiao.web.explain;

import org.jspecify.annotations.NullMarked;
