/** The only place where the stages meet: a batch of files, what became of each, and the report. */
@NullMarked
package io.mubiao.pipeline;

import org.jspecify.annotations.NullMarked;
