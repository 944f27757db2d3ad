/** What a reader says of a target: right, wrong or missing, kept as gold rows and never as a change of what was extracted. */
@NullMarked
package io.mubiao.web.judge;

import org.jspecify.annotations.NullMarked;
