/**
 * The MCP server, for language models: messages of the Model Context Protocol come in as lines on standard input, answers
 * of {@code answer} go out as lines on standard output.
 *
 * <p>The protocol is that of the official Java SDK; the two streams are read and written here.
 */
@NullMarked
package io.mubiao.mcp;

import org.jspecify.annotations.NullMarked;
