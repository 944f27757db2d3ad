package io.mubiao.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/** An address that can be read: wholly, or its head alone: Javalin by itself gives an empty one to whatever is asked, also where there is nothing. */
public final class Reading {
    private Reading() {}

    /** Gives what the handler answers at that path. */
    public static void at(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }
}
