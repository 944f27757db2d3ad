/** Documents and gold answers come in, precision, recall and F1 go out, by field and by document. */
@NullMarked
package io.mubiao.evaluate;

import org.jspecify.annotations.NullMarked;
