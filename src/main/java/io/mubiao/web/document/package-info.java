/** The page of one document: its outline, the original with its targets drawn in, its records and its ledger of numbers. */
@NullMarked
package io.mubiao.web.document;

import org.jspecify.annotations.NullMarked;
