package io.mubiao.index;

import java.io.IOException;

/** There is no index to read, or another version of the program made it: it has to be made (anew). */
public final class NoIndexException extends IOException {
    private static final long serialVersionUID = 1L;

    NoIndexException(String message) {
        super(message);
    }
}
