/** The page of the corpus: what was read with which result, files dropped onto it, and a batch while it runs. */
@NullMarked
package io.mubiao.web.corpus;

import org.jspecify.annotations.NullMarked;
