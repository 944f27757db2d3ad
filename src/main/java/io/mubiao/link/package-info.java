/** Findings come in, the finished {@link io.mubiao.model.PlanDocument} goes out, with canonical indicators and departments. */
@NullMarked
package io.mubiao.link;

import org.jspecify.annotations.NullMarked;
