package io.mubiao.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One client on one connection that it keeps: {@code get("/search?q=能耗")} gives the status once all of the answer was
 * read. It does nothing with the answer, so that what is measured is the server.
 */
final class PlainClient implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;
    private final String host;

    PlainClient(URI address) throws IOException {
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        host = address.getHost() + ":" + address.getPort();
    }

    int get(String path) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        int status = Integer.parseInt(line().split(" ")[1]);
        long length = 0;
        boolean pieces = false;
        for (String head = line(); !head.isEmpty(); head = line()) {
            String small = head.toLowerCase(Locale.ROOT);
            if (small.startsWith("content-length:")) {
                length = Long.parseLong(small.substring(15).strip());
            }
            pieces |= small.startsWith("transfer-encoding:") && small.endsWith("chunked");
        }
        if (!pieces) {
            in.skipNBytes(length);
            return status;
        }
        do {
            length = Long.parseLong(line(), 16);
            in.skipNBytes(length);
            line();
        } while (length > 0);
        return status;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server ended");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
