package io.mubiao.rules;

/** Something wrong in a rule file: where, what, and what to do. */
public record Fault(Word.Origin at, String message) {
    @Override
    public String toString() {
        return at + ": " + message;
    }
}
