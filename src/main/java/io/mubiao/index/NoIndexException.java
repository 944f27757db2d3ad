package io.mubiao.index;

import java.io.IOException;

/** There is no index that can be read: none, a damaged one, or one of another version. It has to be made (anew). */
public final class NoIndexException extends IOException {
    private static final long serialVersionUID = 1L;

    NoIndexException(String message) {
        super(message);
    }
}
