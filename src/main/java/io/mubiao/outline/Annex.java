package io.mubiao.outline;

/**
 * An annex where it stands.
 *
 * @param first the paragraph that holds its mark
 * @param body the first paragraph after its title
 */
record Annex(String label, String title, int first, int body) {}
