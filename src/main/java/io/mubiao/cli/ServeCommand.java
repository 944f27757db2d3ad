package io.mubiao.cli;

import io.mubiao.web.Desk;
import io.mubiao.web.PortTakenException;
import io.mubiao.web.data.DeskSettings;
import io.mubiao.web.data.DeskSettings.Folders;
import io.mubiao.web.http.Listening;
import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The research desk in the browser, until it is stopped. */
@Command(name = "serve", sortOptions = false)
final class ServeCommand implements Callable<Integer> {
    private static final int MOST_PORT = 65_535;

    private final Session session;

    @Option(names = "--port", paramLabel = "N")
    private int port = Listening.PORT;

    @Option(names = "--no-open")
    private boolean noOpen;

    @Option(names = "--host", paramLabel = "HOST")
    private String host = Listening.HERE;

    @Option(names = "--corpus", paramLabel = "DIR")
    private @Nullable Path corpus;

    @Option(names = "--corrections", paramLabel = "DIR")
    private @Nullable Path corrections;

    @Mixin
    private IndexOption index = new IndexOption();

    @Mixin
    private OutputOption output = new OutputOption();

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > MOST_PORT) {
            throw new Refusal(Exit.USAGE, session.texts().of("usage.value", port, "--port"));
        }
        Folders folders = new Folders(
                session.output(output.folder()),
                corpus == null ? session.corpus() : folder(corpus),
                corrections == null ? session.names().root().resolve("corrections") : session.path(corrections),
                session.extractors());
        DeskSettings settings = new DeskSettings(
                session.names(),
                folders,
                index.live(session, folders.output().index()),
                session.rules(),
                listening(),
                this::heard);
        try (Desk desk = Desk.open(settings)) {
            session.say("serve.open", desk.address());
            if (!noOpen) {
                show(desk.address());
            }
            new CountDownLatch(1).await(); // until the process is ended
        } catch (PortTakenException e) {
            throw new Refusal(Exit.FAILED, session.texts().of("serve.taken", port));
        }
        return Exit.OK;
    }

    private Listening listening() {
        String password = System.getenv("MUBIAO_PASSWORD");
        Listening listening = new Listening(host, port, password == null || password.isBlank() ? null : password);
        try {
            if (!listening.local() && listening.password() == null) {
                throw new Refusal(Exit.USAGE, session.texts().of("serve.password", host));
            }
        } catch (UnknownHostException e) {
            throw new Refusal(Exit.USAGE, session.texts().of("usage.value", host, "--host"));
        }
        return listening;
    }

    private Path folder(Path given) {
        if (!Files.isDirectory(session.path(given))) {
            throw new Refusal(Exit.USAGE, session.texts().of("output.missing", given));
        }
        return session.path(given);
    }

    private void heard(Exception fault) {
        session.say("fault.internal", fault);
        if (System.getenv("MUBIAO_DEBUG") != null) {
            fault.printStackTrace(session.err());
        }
    }

    /** Shows the address in the user's browser; where there is none, the address was said. */
    private static void show(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : system.contains("mac") ? List.of("open", address) : List.of("xdg-open", address);
        boolean screen = system.contains("windows")
                || system.contains("mac")
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null;
        try {
            if (screen) {
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
            }
        } catch (IOException e) {
            // no such program here
        }
    }
}
