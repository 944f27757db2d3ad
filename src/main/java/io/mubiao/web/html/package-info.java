/**
 * Pages as values: tags, attributes and text go in, HTML comes out, with everything escaped that a document may hold.
 *
 * <p>There is no way to put markup of a string into a page, to write a script or style into it, or to link to anywhere but
 * this server.
 */
@NullMarked
package io.mubiao.web.html;

import org.jspecify.annotations.NullMarked;
