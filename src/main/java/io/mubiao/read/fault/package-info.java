/** What readers say of a file of which nothing can be read. */
@NullMarked
package io.mubiao.read.fault;

import org.jspecify.annotations.NullMarked;
