package io.mubiao.cluster.spark;

import java.io.ByteArrayOutputStream;

/**
 * A document's JSON as one line: the same bytes without the line breaks of its layout and the blanks that begin a line, of
 * which none is within a text.
 */
final class Lines {
    private Lines() {}

    static byte[] of(byte[] json) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(json.length);
        boolean begins = true;
        for (byte each : json) {
            if (each == '\n') {
                begins = true;
            } else if (!begins || each != ' ') {
                begins = false;
                line.write(each);
            }
        }
        return line.toByteArray();
    }
}
