/**
 * What programs are told: a question with named parameters comes in, JSON text goes out, the same for the commands'
 * {@code --format json}, for the REST API of the desk, and for the tools of the MCP server.
 *
 * <p>{@code Operations} lists what can be asked and with which parameters; whatever describes an operation to others is
 * made of that list.
 */
@NullMarked
package io.mubiao.answer;

import org.jspecify.annotations.NullMarked;
