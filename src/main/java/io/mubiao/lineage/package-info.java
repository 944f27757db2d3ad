/** The metadata of all documents come in, which of them each is made under goes out. */
@NullMarked
package io.mubiao.lineage;

import org.jspecify.annotations.NullMarked;
