package io.mubiao.model;

/** Years from start to end, both included: 2021 to 2025 for 十四五. */
public record Period(int start, int end) {}
