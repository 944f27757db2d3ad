package io.mubiao.web.data;

/** How large a page is, in points. */
public record PageSize(double width, double height) {}
