package io.mubiao.model;

/** What stands on a page, in reading order: a line of text or a grid of cells. */
public sealed interface Block permits Line, Grid {}
