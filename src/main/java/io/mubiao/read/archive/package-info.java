/** Archives come in; the files that they hold go out, unpacked under names of our own, with what kept others from it. */
@NullMarked
package io.mubiao.read.archive;

import org.jspecify.annotations.NullMarked;
