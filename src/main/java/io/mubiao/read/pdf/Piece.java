package io.mubiao.read.pdf;

/** What takes its place in the reading order of a page: a row of glyphs or a ruled table. */
sealed interface Piece permits Row, Lattice {
    Edges edges();
}
