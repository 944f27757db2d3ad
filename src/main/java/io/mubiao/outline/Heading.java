package io.mubiao.outline;

/** A heading in its place in the tree: {@code 三/（一）} at level 2. */
record Heading(String address, int level, String label, String title, int start) {}
