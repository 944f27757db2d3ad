package io.mubiao.web;

import io.mubiao.model.OcrUse;
import io.mubiao.pipeline.Batch;
import io.mubiao.pipeline.BatchRequest;
import io.mubiao.pipeline.Names;
import io.mubiao.pipeline.OutputFolder;
import io.mubiao.pipeline.Silence;
import io.mubiao.pipeline.Stages;
import io.mubiao.rules.RuleBook;
import io.mubiao.web.data.DeskSettings;
import io.mubiao.web.data.DeskSettings.Folders;
import io.mubiao.web.http.Listening;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A desk over a corpus of a real PDF and a few short plans of our own, on a free port. */
final class OpenDesk implements AutoCloseable {
    static final String HOSTILE =
            """
            榆林市<script>alert(1)</script>节能工作方案

            一、主要目标
            到2025年，全市秸秆综合利用率达到91%以上，<img src=x onerror=alert(2)>森林覆盖率达到36%。（市发展改革委牵头，市林业局负责）
            二、保障措施
            2025年底前，各县区全部建立节能台账[链接](javascript:alert(3))。（市统计局负责）
            """;

    final Path root;
    final Path corpus;
    final Path corrections;
    final OutputFolder output;
    final RuleBook book;
    final Desk desk;
    final List<Exception> heard = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();

    private OpenDesk(Path root, String password, Map<String, String> texts) throws Exception {
        this.root = root;
        corpus = Files.createDirectories(root.resolve("corpus"));
        corrections = root.resolve("corrections");
        output = new OutputFolder(root.resolve("output"));
        RuleBook book = RuleBook.load(Path.of("extractors"));
        Files.writeString(corpus.resolve("榆林市.txt"), HOSTILE, StandardCharsets.UTF_8);
        for (var text : texts.entrySet()) {
            Files.writeString(corpus.resolve(text.getKey()), text.getValue(), StandardCharsets.UTF_8);
        }
        for (Path sample : samples()) {
            Files.copy(sample, corpus.resolve(sample.getFileName()));
        }
        this.book = book;
        ingest();
        desk = Desk.open(new DeskSettings(
                new Names(root, root),
                new Folders(output, corpus, corrections, Path.of("extractors")),
                book,
                new Listening(Listening.HERE, 0, password),
                heard::add));
    }

    /** Reads what is new in the corpus. */
    void ingest() throws Exception {
        ingest(BatchRequest.Redo.CHANGED);
    }

    /** Reads the corpus. */
    void ingest(BatchRequest.Redo redo) throws Exception {
        Names names = new Names(root, root);
        new Batch(book, Stages.of(book, OcrUse.AUTO))
                .apply(new BatchRequest(List.of(corpus), output, names, 2, redo, OcrUse.AUTO), new Silence());
    }

    static OpenDesk in(Path root) throws Exception {
        return new OpenDesk(root, null, Map.of());
    }

    /** With these further files in its corpus. */
    static OpenDesk with(Path root, Map<String, String> texts) throws Exception {
        return new OpenDesk(root, null, texts);
    }

    static OpenDesk in(Path root, String password) throws Exception {
        return new OpenDesk(root, password, Map.of());
    }

    private static List<Path> samples() throws IOException {
        try (var files = Files.list(Path.of("corpus"))) {
            return files.filter(file -> file.toString().contains("金台区")).toList();
        }
    }

    /** The id of the one document whose JSON holds these words. */
    String id(String words) throws IOException {
        try (var files = Files.list(output.documents())) {
            for (Path file : files.toList()) {
                if (Files.readString(file, StandardCharsets.UTF_8).contains(words)) {
                    return file.getFileName().toString().replace(".json", "");
                }
            }
        }
        throw new IllegalArgumentException("no document says " + words);
    }

    String address(String path) throws IOException {
        return desk.address() + path.substring(1);
    }

    HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** A request as no browser would write it. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", URI.create(desk.address()).getPort());
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    HttpResponse<byte[]> bytes(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(address(path))).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<String> post(String path, Map<String, String> form, String... headers) throws Exception {
        List<String> pairs = new ArrayList<>();
        form.forEach(
                (name, value) -> pairs.add(name + "=" + java.net.URLEncoder.encode(value, StandardCharsets.UTF_8)));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** A file as a form sends it. */
    HttpResponse<String> upload(String name, String content) throws Exception {
        return upload(List.of(name), content);
    }

    /** Files of the same content. */
    HttpResponse<String> upload(List<String> names, String content) throws Exception {
        String edge = "----edge";
        StringBuilder body = new StringBuilder();
        for (String name : names) {
            body.append("--" + edge + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n");
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(address("/corpus/files")))
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .header("X-Mubiao-Token", token())
                .POST(HttpRequest.BodyPublishers.ofString(body + "--" + edge + "--\r\n", StandardCharsets.UTF_8))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** What our own pages send with a change. */
    String token() throws Exception {
        String page = get("/").body();
        String before = "<meta name=\"token\" content=\"";
        int at = page.indexOf(before) + before.length();
        return page.substring(at, page.indexOf('"', at));
    }

    @Override
    public void close() throws IOException {
        desk.close();
    }
}
