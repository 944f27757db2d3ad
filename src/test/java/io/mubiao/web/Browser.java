package io.mubiao.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A Chromium without a window, told what to do by its DevTools protocol. */
final class Browser implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE = 60;
    private static final Map<String, Integer> KEYS =
            Map.of("Tab", 9, "Enter", 13, "Escape", 27, "ArrowDown", 40, "End", 35);

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> open = new ConcurrentHashMap<>();
    /** What the console called an error, and what no one caught. */
    final List<String> errors = new CopyOnWriteArrayList<>();

    private Browser(Process process, URI page) throws Exception {
        this.process = process;
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, new Ear())
                .get(PATIENCE, TimeUnit.SECONDS);
        for (String domain : List.of("Page", "Runtime", "Log")) {
            call(domain + ".enable", Map.of());
        }
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 1280, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    }

    /** The program, where it is installed. */
    static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Browser start(Path folder) throws Exception {
        Process process = new ProcessBuilder(
                        program().orElseThrow().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + folder,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path told = folder.resolve("DevToolsActivePort");
        for (int i = 0; i < PATIENCE * 10 && !(Files.exists(told) && Files.size(told) > 0); i++) {
            Thread.sleep(100);
        }
        String port = Files.readAllLines(told, StandardCharsets.UTF_8).get(0);
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
                                .PUT(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        return new Browser(
                process,
                URI.create(
                        JSON.readTree(page.body()).get("webSocketDebuggerUrl").asText()));
    }

    private final class Ear implements WebSocket.Listener {
        private final StringBuilder heard = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            heard.append(part);
            if (last) {
                try {
                    take(JSON.readTree(heard.toString()));
                } catch (IOException e) {
                    errors.add(e.toString());
                }
                heard.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    private void take(JsonNode message) {
        CompletableFuture<JsonNode> asked =
                message.has("id") ? open.remove(message.get("id").asInt()) : null;
        if (asked != null) {
            asked.complete(message);
            return;
        }
        JsonNode told = message.path("params");
        switch (message.path("method").asText()) {
            case "Runtime.exceptionThrown" -> errors.add(told.toString());
            case "Runtime.consoleAPICalled" -> {
                if (told.path("type").asText().equals("error")) {
                    errors.add(told.toString());
                }
            }
            case "Log.entryAdded" -> {
                if (told.path("entry").path("level").asText().equals("error")) {
                    errors.add(told.toString());
                }
            }
            default -> {}
        }
    }

    private JsonNode call(String method, Map<String, ?> parameters) throws Exception {
        ObjectNode message = JSON.createObjectNode();
        int id = calls.incrementAndGet();
        message.put("id", id).put("method", method).set("params", JSON.valueToTree(parameters));
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        open.put(id, answer);
        socket.sendText(message.toString(), true).get(PATIENCE, TimeUnit.SECONDS);
        JsonNode got = answer.get(PATIENCE, TimeUnit.SECONDS);
        if (got.has("error")) {
            throw new IllegalStateException(method + ": " + got.get("error"));
        }
        return got.path("result");
    }

    /** Goes to a page and waits until it is there. */
    void open(String address) throws Exception {
        run("document.documentElement.dataset.old = 'yes'");
        call("Page.navigate", Map.of("url", address));
        ready();
    }

    /** Waits for the page that a click or key leads to. */
    void ready() throws Exception {
        await("document.readyState === 'complete' && !document.documentElement.dataset.old");
    }

    /** Marks the page, so that {@link #ready} waits for the next one. */
    void leaving() throws Exception {
        run("document.documentElement.dataset.old = 'yes'");
    }

    void await(String condition) throws Exception {
        for (int i = 0; i < PATIENCE * 10; i++) {
            try {
                if (run("!!(" + condition + ")").asBoolean()) {
                    return;
                }
            } catch (IllegalStateException e) {
                // between two pages there is none to ask
            }
            Thread.sleep(100);
        }
        throw new AssertionError("this does not come true: " + condition + " at " + run("location.href"));
    }

    /** The value of an expression, or of what it promises. */
    JsonNode run(String script) throws Exception {
        JsonNode result =
                call("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(result.get("exceptionDetails").toString());
        }
        return result.path("result").path("value");
    }

    String text(String selector) throws Exception {
        return run("document.querySelector(" + JSON.writeValueAsString(selector) + ").innerText")
                .asText();
    }

    void click(String selector) throws Exception {
        run("document.querySelector(" + JSON.writeValueAsString(selector)
                + ").dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))");
    }

    /** A key: a letter, or a name such as {@code Tab}. */
    void key(String key) throws Exception {
        boolean letter = key.length() == 1;
        String text = letter ? key : key.equals("Enter") ? "\r" : "";
        int code = letter ? Character.toUpperCase(key.charAt(0)) : KEYS.get(key);
        for (String type : List.of(text.isEmpty() ? "rawKeyDown" : "keyDown", "keyUp")) {
            call(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            type,
                            "key",
                            key,
                            "code",
                            key,
                            "text",
                            type.equals("keyUp") ? "" : text,
                            "windowsVirtualKeyCode",
                            code));
        }
    }

    /** The mouse goes to a place of the window and presses there. */
    void press(double x, double y) throws Exception {
        for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
            call(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            x,
                            "y",
                            y,
                            "button",
                            "left",
                            "clickCount",
                            type.equals("mouseMoved") ? 0 : 1));
        }
    }

    void type(String text) throws Exception {
        call("Input.insertText", Map.of("text", text));
    }

    /** How the page is shown: {@code screen} or {@code print}. */
    void media(String media) throws Exception {
        call("Emulation.setEmulatedMedia", Map.of("media", media));
    }

    void picture(Path file) throws Exception {
        String png = call("Page.captureScreenshot", Map.of("format", "png"))
                .path("data")
                .asText();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, Base64.getDecoder().decode(png));
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }
}
