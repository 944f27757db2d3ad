package io.mubiao.web.http;

/** A request that cannot be answered, with the status and the sentence that says why. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient Object[] words;

    /** @param key of the sentence in the bundle of words */
    public Refused(int status, String key, Object... words) {
        super(key, null, false, false);
        this.status = status;
        this.words = words.clone();
    }

    /** There is no such page, document or target. */
    public static Refused missing() {
        return new Refused(404, "error.missing");
    }

    public int status() {
        return status;
    }

    public String sentence(Wording words) {
        return words.of(String.valueOf(getMessage()), this.words);
    }
}
