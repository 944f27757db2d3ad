/** The command line: it parses options, prints results, and decides nothing. */
@NullMarked
package io.mubiao.cli;

import org.jspecify.annotations.NullMarked;
