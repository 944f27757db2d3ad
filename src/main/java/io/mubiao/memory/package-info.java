/** What was made once stays for whoever wants it next, up to a weight, and is not made twice at the same time. */
@NullMarked
package io.mubiao.memory;

import org.jspecify.annotations.NullMarked;
