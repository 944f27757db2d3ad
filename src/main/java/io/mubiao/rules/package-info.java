/** The folder {@code extractors/} comes in, a checked {@link io.mubiao.rules.RuleBook} goes out; every fault is listed with file and line. */
@NullMarked
package io.mubiao.rules;

import org.jspecify.annotations.NullMarked;
