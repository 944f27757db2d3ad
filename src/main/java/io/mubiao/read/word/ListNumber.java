package io.mubiao.read.word;

import java.util.Map;

/**
 * A paragraph's place in a list.
 *
 * @param series the list whose numbers it continues: lists of one series count on together
 * @param instance the list itself: its first use sets the overridden starts
 * @param level from 0
 * @param levels those of the list
 * @param starts overridden first numbers, by level
 */
record ListNumber(
        String series, String instance, int level, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {

    /** Nine levels are all that Word has. */
    static final int LEVELS = 9;

    int start(int ofLevel) {
        Integer overridden = starts.get(ofLevel);
        ListLevel defined = levels.get(ofLevel);
        return overridden != null ? overridden : defined == null ? 1 : defined.start();
    }
}
