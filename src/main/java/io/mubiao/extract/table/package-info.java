/**
 * Targets in tables: a table's cells come in, with the times that hold there, drafts of targets go out.
 *
 * <p>{@code TableTargets} reads the head, then each row by the columns it has found.
 */
@NullMarked
package io.mubiao.extract.table;

import org.jspecify.annotations.NullMarked;
