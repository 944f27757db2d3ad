/** Text and outline come in, {@link io.mubiao.model.Findings} go out: words become marks, marks become matches, matches become targets, and every number gets its role. */
@NullMarked
package io.mubiao.extract;

import org.jspecify.annotations.NullMarked;
