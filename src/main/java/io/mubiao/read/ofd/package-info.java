/**
 * An OFD file (GB/T 33190, the fixed layout of Chinese offices) comes in, its {@link io.mubiao.model.Layout} goes out: what
 * its pages draw is gathered as glyphs and rulings, and read as a PDF's are.
 */
@NullMarked
package io.mubiao.read.ofd;

import org.jspecify.annotations.NullMarked;
