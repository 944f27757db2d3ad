/** Web pages: bytes come in, the article goes out as a flowing layout, without the site around it. */
@NullMarked
package io.mubiao.read.html;

import org.jspecify.annotations.NullMarked;
