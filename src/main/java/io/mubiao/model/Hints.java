package io.mubiao.model;

import org.jspecify.annotations.Nullable;

/** What a file says of itself outside its text, such as a web page's metadata table; null where it says nothing. */
public record Hints(
        @Nullable String title, @Nullable String docNumber, @Nullable String issuer, @Nullable String issuedOn) {
    public static final Hints NONE = new Hints(null, null, null, null);
}
