package io.mubiao.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The files that pages need: style, scripts, the icon, charts. Only these few are served, from the program's own jar and
 * WebJars; their addresses change with their content, so that a browser may keep them.
 */
public final class Assets {
    private static final String WEBJARS = "META-INF/resources/webjars/";
    private static final String ECHARTS = "echarts.js";
    private static final Map<String, String> FILES = files(
            "desk.css",
            "desk.js",
            "document.js",
            "corpus.js",
            "compare.js",
            "charts.js",
            "departments.js",
            "dots.js",
            "heat.js",
            "keys.js",
            "legend.js",
            "search.js",
            "icon.svg");
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "svg", "image/svg+xml");
    private static final String KEEP = "public, max-age=31536000, immutable";

    private final Map<String, String> marks = new TreeMap<>();

    public Assets() throws IOException {
        for (String name : FILES.keySet()) {
            if (!name.equals(ECHARTS)) { // its folder tells its version
                CRC32 sum = new CRC32();
                sum.update(bytes(name));
                marks.put(name, Long.toHexString(sum.getValue()));
            }
        }
    }

    private static Map<String, String> files(String... own) {
        Map<String, String> files = new TreeMap<>();
        for (String name : own) {
            files.put(name, "web/" + name);
        }
        files.put(ECHARTS, WEBJARS + "echarts/5.3.1/dist/echarts.esm.min.js");
        return Map.copyOf(files);
    }

    /** Where a page finds the file. */
    public String address(String name) {
        return "/assets/" + name + "?v=" + marks.getOrDefault(name, "1");
    }

    /** Sends the file. */
    public void send(Context context, String name) throws IOException {
        if (!FILES.containsKey(name)) {
            throw Refused.missing();
        }
        context.contentType(TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
        context.header("Cache-Control", context.queryParam("v") == null ? "no-cache" : KEEP);
        context.result(bytes(name));
    }

    private static byte[] bytes(String name) throws IOException {
        String file = FILES.getOrDefault(name, name);
        try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("the program lacks its file " + file);
            }
            return in.readAllBytes();
        }
    }
}
