/** What pages are made of: documents with a bounded memory, the index as it is now, the original files and their pages as pictures. */
@NullMarked
package io.mubiao.web.data;

import org.jspecify.annotations.NullMarked;
