package io.mubiao.model;

/** A rectangle on a page: pages count from 1, lengths are PDF points, the origin is the page's top left corner. */
public record Box(int page, double x, double y, double width, double height) {}
