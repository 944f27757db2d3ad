/** Documents and JSON, in both directions, exactly as {@code docs/} describes; files are written whole or not at all. */
@NullMarked
package io.mubiao.write;

import org.jspecify.annotations.NullMarked;
