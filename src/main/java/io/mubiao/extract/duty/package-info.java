/** Who answers for what: sentences, headings and rows come in, the departments of tasks and targets go out. */
@NullMarked
package io.mubiao.extract.duty;

import org.jspecify.annotations.NullMarked;
