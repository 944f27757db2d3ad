package io.mubiao.read.pdf;

/** What takes its place in the reading order of a page: a row of glyphs, a ruled table, or a frame with such in it. */
sealed interface Piece permits Row, TableText, Framed {
    Edges edges();
}
