package io.mubiao.pipeline;

import io.mubiao.model.Findings;
import io.mubiao.model.Hints;
import io.mubiao.model.Layout;
import io.mubiao.model.Line;
import io.mubiao.model.Look;
import io.mubiao.model.Metadata;
import io.mubiao.model.Outline;
import io.mubiao.model.Page;
import io.mubiao.model.Paragraph;
import io.mubiao.model.Places;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.PlanText;
import io.mubiao.model.Problem;
import io.mubiao.read.fault.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Stages that take a file's text as it is and find nothing in it; a file's own words say how it goes wrong. */
final class PlainStages {
    private static final Metadata.Issue NO_ISSUE = new Metadata.Issue(null, null, null);

    /** How many files were read. */
    final AtomicInteger read = new AtomicInteger();

    Stages stages() {
        return new Stages(
                this::layout,
                PlainStages::text,
                text -> new Outline(
                        new Metadata(null, NO_ISSUE, null, null, List.of(), List.of()),
                        List.of(),
                        List.of(),
                        List.of()),
                (text, outline) -> new Findings(List.of(), List.of(), List.of(), List.of(), List.of()),
                (id, source, text, outline, findings) ->
                        new PlanDocument(id, source, text.text(), outline, findings, text.problems()));
    }

    private Layout layout(Path file) throws UnreadableException, IOException {
        read.incrementAndGet();
        String text = Files.readString(file, StandardCharsets.UTF_8);
        switch (text) {
            case "有密码" -> throw new UnreadableException("encrypted", "The file opens only with a password.");
            case "变动" -> Files.writeString(file, "变动了", StandardCharsets.UTF_8);
            case "出错" -> throw new IllegalStateException("no such thing");
            case "太深" -> throw new StackOverflowError();
            case "太大" -> throw new OutOfMemoryError();
            default -> {}
        }
        List<Problem> problems =
                text.equals("缺页") ? List.of(Problem.error("no-text", "Page 2 has no text.", 2)) : List.of();
        Page page = new Page(1, 0, 0, null, List.of(Line.of(text)));
        return new Layout("text/plain", true, List.of(page), Hints.NONE, problems);
    }

    private static PlanText text(Layout layout) {
        String text = ((Line) layout.pages().get(0).blocks().get(0)).text();
        int[] pages = new int[text.length()];
        Arrays.fill(pages, 1);
        float[] none = {};
        return new PlanText(
                text,
                List.of(new Paragraph(0, text.length(), 1, Look.PLAIN, -1)),
                List.of(),
                new Places(pages, none, none, none, none),
                layout.hints(),
                layout.problems());
    }
}
