package io.mubiao.model;

/**
 * An area that is named in passing, such as {@code 610303 金台区}.
 *
 * @param code six digits after GB/T 2260; the nation is 100000
 */
public record Area(String code, String name) {}
