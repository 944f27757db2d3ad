package io.mubiao.web.http;

import static io.mubiao.web.html.Html.*;

import io.javalin.http.Context;
import io.mubiao.web.html.Markup;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import java.util.List;
import java.util.stream.Stream;

/** What all pages have around them: the way to the other pages, the language, the style sheet. */
public final class Frame {
    private static final List<String> PAGES = List.of("search", "compare", "departments", "corpus", "explain");

    private final Assets assets;

    public Frame(Assets assets) {
        this.assets = assets;
    }

    /**
     * A page.
     *
     * @param page which of the pages of the head line it is, or belongs to
     * @param script the name of its module, such as {@code document.js}; empty where it needs none
     */
    public String page(Visit visit, String page, String title, String script, Part... main) {
        Wording words = visit.words();
        Tag head = el(
                "head",
                el("meta", at("charset", "utf-8")),
                el("meta", at("name", "viewport"), at("content", "width=device-width, initial-scale=1")),
                el("meta", at("name", "token"), at("content", visit.token())),
                el("title", text(title.isEmpty() ? words.of("name") : title + " · " + words.of("name"))),
                el("link", at("rel", "icon"), at("type", "image/svg+xml"), href(assets.address("icon.svg"))),
                el("link", at("rel", "stylesheet"), href(assets.address("desk.css"))),
                module("desk.js"),
                script.isEmpty() ? NOTHING : module(script));
        return Markup.page(el(
                "html",
                at("lang", words.language().equals("zh") ? "zh-CN" : "en"),
                head,
                el(
                        "body.page-" + page,
                        el("a.skip", href("#main"), text(words.of("skip"))),
                        banner(visit, page),
                        el("main", at("id", "main"), at("tabindex", "-1"), all(main)))));
    }

    /** Where a page finds a file of the program, such as {@code echarts.js}. */
    public String asset(String name) {
        return assets.address(name);
    }

    /** Sends a page. */
    public static void send(Context context, String page) {
        context.contentType("text/html; charset=utf-8").result(page);
    }

    /** Sends a page that was made before. */
    public static void send(Context context, byte[] page) {
        context.contentType("text/html; charset=utf-8").result(page);
    }

    private Part module(String name) {
        return el("script", at("type", "module"), at("src", assets.address(name)));
    }

    private static Part banner(Visit visit, String page) {
        Wording words = visit.words();
        Stream<Tag> links = PAGES.stream()
                .map(name -> el(
                        "a",
                        href(name.equals("search") ? "/" : "/" + name),
                        name.equals(page) ? at("aria-current", "page") : NOTHING,
                        text(words.of("page." + name))));
        String other = words.language().equals("zh") ? "en" : "zh";
        Address change = Address.of("/language/" + other).with("back", visit.here());
        return el(
                "header.banner",
                el("a.name", href("/"), el("span", at("aria-hidden", "true"), text("◎")), text(words.of("name"))),
                el("nav", at("aria-label", words.of("nav")), all(links)),
                el("a.programs", href("/api"), text(words.of("page.api"))),
                el(
                        "a.language",
                        href(change.toString()),
                        at("lang", other),
                        at("hreflang", other),
                        text(words.of("language.other"))));
    }
}
