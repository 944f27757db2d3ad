/**
 * The research desk: the results of an output folder come in, pages for a browser on this machine go out.
 *
 * <p>{@code Desk} serves them. Pages are values of {@code web.html}; {@code web.http} lets requests in and says what
 * language they speak; {@code web.data} reads documents, index and pages of sources; each further package is one page.
 */
@NullMarked
package io.mubiao.web;

import org.jspecify.annotations.NullMarked;
