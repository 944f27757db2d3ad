package io.mubiao.index.words;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** Reads all that a field says, one field after another. */
final class FieldText {
    private char[] buffer = new char[8192];

    String read(Reader input) throws IOException {
        int filled = 0;
        for (int read = input.read(buffer); read >= 0; read = input.read(buffer, filled, buffer.length - filled)) {
            filled += read;
            buffer = filled < buffer.length ? buffer : Arrays.copyOf(buffer, 2 * filled);
        }
        return new String(buffer, 0, filled);
    }
}
