package io.mubiao.model;

/** Which pages are read as pictures: those without usable text, none, or all. */
public enum OcrUse {
    AUTO,
    NEVER,
    ALWAYS
}
