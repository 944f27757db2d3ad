package io.mubiao.web.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * Where the desk listens.
 *
 * @param host a name or address of this machine
 * @param port 0 for any that is free
 * @param password asked of everyone where it is not null
 */
public record Listening(String host, int port, @Nullable String password) {
    public static final int PORT = 7788;
    public static final String HERE = "127.0.0.1";

    /** Whether nobody but this machine can ask. */
    public boolean local() throws UnknownHostException {
        return InetAddress.getByName(host).isLoopbackAddress();
    }

    /** The host as it stands in an address: {@code [::1]}. */
    public String shown() throws UnknownHostException {
        return InetAddress.getByName(host) instanceof Inet6Address && !host.startsWith("[") ? "[" + host + "]" : host;
    }
}
