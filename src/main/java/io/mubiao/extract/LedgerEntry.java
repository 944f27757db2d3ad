package io.mubiao.extract;

import io.mubiao.model.Mention;
import org.jspecify.annotations.Nullable;

/** What a number was taken for: its run in the clean text, its unit, its role, and the index of its target, -1 for none. */
record LedgerEntry(int start, int end, @Nullable String unit, Mention.Role role, int target) {}
