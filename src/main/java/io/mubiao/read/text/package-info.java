/** Plain text files: bytes in any encoding come in, a flowing layout goes out. */
@NullMarked
package io.mubiao.read.text;

import org.jspecify.annotations.NullMarked;
