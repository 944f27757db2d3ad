package io.mubiao.index;

import java.io.IOException;

/** A question of more than {@link SearchRequest#LONGEST} characters, or whose words mean more than can be asked at once. */
public final class LongQuestionException extends IOException {
    private static final long serialVersionUID = 1L;

    public LongQuestionException() {
        super("a question has at most " + SearchRequest.LONGEST + " characters");
    }
}
