/**
 * The names of what is counted: a sentence's marks come in, the name of a number's indicator goes out, as it stands there or put
 * together from what several share.
 */
@NullMarked
package io.mubiao.extract.subject;

import org.jspecify.annotations.NullMarked;
