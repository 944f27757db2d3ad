package io.mubiao.web.http;

import io.javalin.http.Context;
import io.javalin.security.BasicAuthCredentials;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask for what.
 *
 * <p>A page of somewhere else can make a browser send requests to this machine. It is told apart by what it cannot
 * change: the {@code Host} it believes to talk to (another name that leads here, as in DNS rebinding), the {@code Origin}
 * it comes from, and the token of this run, which only our own pages know.
 */
public final class Guard {
    /** The bytes that one request may bring. */
    public static final long LARGEST = 500_000_000;

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=()",
            "Cache-Control", "no-store");

    private final Listening listening;
    private final String token;
    private final Set<String> names;

    public Guard(Listening listening) throws UnknownHostException, SocketException {
        this.listening = listening;
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        token = HexFormat.of().formatHex(random);
        names = names(listening);
    }

    /** What forms have to carry. */
    public String token() {
        return token;
    }

    /** Lets a request in, or refuses it. */
    public void before(Context context) {
        HEADERS.forEach(context::header);
        if (!isOurs(context.header("Host"), context.req().getLocalPort())) {
            throw new Refused(421, "error.host");
        }
        String origin = context.header("Origin");
        if (origin != null
                && !(origin.startsWith("http://")
                        && isOurs(origin.substring(7), context.req().getLocalPort()))) {
            throw new Refused(403, "error.origin");
        }
        if (isElsewhere(context.header("Sec-Fetch-Site")) && !"navigate".equals(context.header("Sec-Fetch-Mode"))) {
            throw new Refused(403, "error.origin");
        }
        authenticate(context);
        String method = context.req().getMethod();
        if (!READING.contains(method)) {
            if (!method.equals("POST")) {
                throw new Refused(405, "error.method");
            }
            long length = context.req().getContentLengthLong();
            if (length < 0 || length > LARGEST) {
                throw new Refused(length < 0 ? 411 : 413, "error.size");
            }
            String given = context.header("X-Mubiao-Token");
            if (!same(token, given == null ? context.formParam("token") : given)) {
                throw new Refused(403, "error.token");
            }
        }
    }

    /**
     * Whether a browser says that a page of somewhere else asks, as for a picture, which has no {@code Origin}. It may lead here
     * by a link, but not have us work unseen.
     */
    private static boolean isElsewhere(@Nullable String site) {
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private void authenticate(Context context) {
        String password = listening.password();
        if (password != null) {
            BasicAuthCredentials given = context.basicAuthCredentials();
            if (given == null || !same(password, given.getPassword())) {
                context.header("WWW-Authenticate", "Basic realm=\"Mubiao\", charset=\"UTF-8\"");
                throw new Refused(401, "error.password");
            }
        }
    }

    private boolean isOurs(@Nullable String host, int port) {
        if (host == null) {
            return false;
        }
        String small = host.toLowerCase(Locale.ROOT);
        String end = ":" + port;
        String name = small.endsWith(end) ? small.substring(0, small.length() - end.length()) : port == 80 ? small : "";
        return names.contains(name);
    }

    /** What this machine may be called: beyond the loopback, each of its addresses too. */
    private static Set<String> names(Listening listening) throws UnknownHostException, SocketException {
        Set<String> names = new TreeSet<>(Set.of("127.0.0.1", "localhost", "[::1]"));
        if (!listening.local()) {
            names.add(listening.shown().toLowerCase(Locale.ROOT));
            names.add(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
            for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                for (InetAddress address : Collections.list(each.getInetAddresses())) {
                    String bare = address.getHostAddress().replaceAll("%.*", "");
                    names.add(bare.contains(":") ? "[" + bare + "]" : bare);
                }
            }
        }
        return names;
    }

    private static boolean same(String wanted, @Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        wanted.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
