package io.mubiao.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Closes several, all of them, whatever one of them says. */
final class Closing {
    private Closing() {}

    /** @throws IOException the first there was */
    static void all(List<? extends Closeable> open) throws IOException {
        IOException first = null;
        for (Closeable each : open) {
            try {
                each.close();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
