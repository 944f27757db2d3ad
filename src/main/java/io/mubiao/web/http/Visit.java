package io.mubiao.web.http;

import io.javalin.http.Context;
import java.util.Locale;

/**
 * One request for a page.
 *
 * @param here the address asked for, to come back to
 * @param token what forms that change something have to carry
 */
public record Visit(Wording words, String here, Parameters parameters, String token) {
    static final String LANGUAGE = "language";

    /** The visit of a request. */
    public static Visit of(Context context, String token) {
        String query = context.queryString();
        return new Visit(
                wording(context),
                query == null ? context.path() : context.path() + "?" + query,
                new Parameters(context.queryParamMap()),
                token);
    }

    /** The language that was chosen before. */
    static Wording wording(Context context) {
        String chosen = context.cookie(LANGUAGE);
        return Wording.in(chosen == null ? "" : chosen);
    }

    /** In which language a program is answered: English where it asks for it, else Chinese. */
    public static Locale programLocale(Context context) {
        String asked = context.header("Accept-Language");
        return asked != null && asked.toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : Locale.CHINESE;
    }
}
