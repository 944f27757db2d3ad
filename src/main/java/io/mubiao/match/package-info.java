/** Expressions over characters come in, programs go out that find them in time linear in the text, and automata that tell which of many expressions fit at a place in one pass. */
@NullMarked
package io.mubiao.match;

import org.jspecify.annotations.NullMarked;
