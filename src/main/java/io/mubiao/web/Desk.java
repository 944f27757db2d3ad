package io.mubiao.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import io.mubiao.web.data.DeskSettings;
import io.mubiao.web.data.Workplace;
import io.mubiao.web.http.ErrorPages;
import io.mubiao.web.http.Guard;
import io.mubiao.web.http.Listening;
import io.mubiao.web.http.Refused;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The research desk while it is open: {@code Desk.open(settings)} listens, {@code close()} ends.
 *
 * <p>Everything that comes in goes through the {@link Guard}; whatever goes wrong is answered by {@link ErrorPages}.
 */
public final class Desk implements AutoCloseable {
    /** Forms are small; files that are dropped come another way. */
    private static final long LARGEST_FORM = 1_000_000;
    /** In bytes: of more characters than are searched, so that it is told how many may be. */
    private static final int LONGEST_ADDRESS = 64 * 1024;

    /** Milliseconds for which the desk is not said to be open while its first page is prepared. */
    private static final long MOST_WAITING = 10_000;

    private final Javalin server;
    private final Workplace place;
    private final URI address;
    private final Rehearsal rehearsal;

    private Desk(Javalin server, Workplace place, URI address, Rehearsal rehearsal) {
        this.server = server;
        this.place = place;
        this.address = address;
        this.rehearsal = rehearsal;
    }

    /**
     * Opens the desk.
     *
     * @throws PortTakenException where another program listens there
     * @throws IOException where it would be open to others without a password
     */
    public static Desk open(DeskSettings settings) throws IOException {
        Listening listening = settings.listening();
        String password = listening.password();
        if (!listening.local() && (password == null || password.isBlank())) {
            throw new IOException("beyond this machine the desk needs a password");
        }
        Workplace place = new Workplace(
                settings.names(),
                settings.folders().output(),
                settings.index(),
                settings.folders().corpus());
        Guard guard = new Guard(listening);
        Routes routes = new Routes(settings, place, guard.token());
        Thread warming = new Thread(routes::warmUp, "warming up"); // while the server starts
        warming.setDaemon(true);
        warming.start();
        boolean local = listening.local();
        AtomicLong visits = new AtomicLong();
        Javalin server = Javalin.create(config -> {
            configure(config, settings, guard, routes);
            config.routes.before(context -> visits.incrementAndGet());
            if (local) { // nothing is sent far
                config.http.compressionStrategy = CompressionStrategy.NONE;
            }
        });
        try {
            server.start(listening.host(), listening.port());
        } catch (JavalinBindException e) {
            awaitEnd(warming);
            place.close();
            throw new PortTakenException(listening.shown() + ":" + listening.port());
        }
        awaitEnd(warming);
        URI address = URI.create("http://" + listening.shown() + ":" + server.port());
        return new Desk(server, place, address, Rehearsal.begin(new Rehearsal.Stage(address, password), place, visits));
    }

    private static void awaitEnd(Thread warming) {
        try {
            warming.join(MOST_WAITING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void configure(JavalinConfig config, DeskSettings settings, Guard guard, Routes routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_FORM;
        config.http.generateEtags = false;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(LONGEST_ADDRESS);
        });
        routes.limits(config.jetty.multipartConfig);
        ErrorPages errors = new ErrorPages(routes.frame(), settings.heard());
        config.routes.before(guard::before);
        routes.add(config.routes);
        config.routes.exception(Exception.class, errors::answer);
        config.routes.error(404, context -> {
            String type = context.res().getContentType();
            if (type == null || type.startsWith("text/plain")) { // no answer of ours: there is no such address
                errors.answer(Refused.missing(), context);
            }
        });
    }

    /** Where a browser finds it: {@code http://127.0.0.1:7788/}. */
    public String address() {
        return address + "/";
    }

    @Override
    public void close() throws IOException {
        rehearsal.close();
        server.stop();
        place.close();
    }
}
