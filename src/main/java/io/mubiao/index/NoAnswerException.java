package io.mubiao.index;

import java.io.IOException;

/** An index that stands elsewhere gives no answer. */
public class NoAnswerException extends IOException {
    private static final long serialVersionUID = 1L;

    protected NoAnswerException(String message) {
        super(message);
    }
}
