package io.mubiao.answer;

import java.util.Locale;

/** A question that has no answer, with the sentence that says why and what would be one. */
public final class Unanswerable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient Object[] words;

    /** Whose fault it is. */
    public enum Reason {
        /** It was asked wrongly. */
        WRONG,
        /** There is no such document, target or place. */
        MISSING,
        /** Nothing was ingested yet, or what was cannot be read. */
        NOT_READY
    }

    /** @param key of the sentence in the bundle of words */
    Unanswerable(Reason reason, String key, Object... words) {
        super(key, null, false, false);
        this.reason = reason;
        this.words = words.clone();
    }

    static Unanswerable wrong(String key, Object... words) {
        return new Unanswerable(Reason.WRONG, key, words);
    }

    /** A value that has parts of its own. */
    public static Unanswerable nested(String parameter) {
        return wrong("wrong.nested", parameter);
    }

    static Unanswerable missing(String key, Object... words) {
        return new Unanswerable(Reason.MISSING, key, words);
    }

    public Reason reason() {
        return reason;
    }

    /** In Chinese or English. */
    public String sentence(Locale locale) {
        return Sentences.in(locale).of(String.valueOf(getMessage()), words);
    }
}
