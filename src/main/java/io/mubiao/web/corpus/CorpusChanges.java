package io.mubiao.web.corpus;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import io.mubiao.model.OcrUse;
import io.mubiao.web.corpus.LastRun.FileLine;
import io.mubiao.web.data.DeskSettings;
import io.mubiao.web.http.Parameters;
import io.mubiao.web.http.Refused;
import io.mubiao.web.http.Visit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the page of the corpus can set going: files are added, one is tried again, and how far it is. */
public final class CorpusChanges {
    private final DeskSettings settings;
    private final Runs runs;
    private final Uploads uploads;

    public CorpusChanges(DeskSettings settings, Runs runs) {
        this.settings = settings;
        this.runs = runs;
        this.uploads = new Uploads(settings.folders().corpus());
    }

    /** Files that were dropped or chosen; then they are read. */
    public void add(Context context) throws IOException {
        List<UploadedFile> files = context.uploadedFiles("files").stream()
                .filter(file -> !file.filename().isBlank())
                .toList();
        if (files.isEmpty()) {
            throw new Refused(400, "upload.none");
        }
        for (UploadedFile file : files) { // all of them, or none
            uploads.check(file.filename(), file.size());
        }
        for (UploadedFile file : files) {
            try (InputStream content = file.content()) {
                uploads.store(file.filename(), content);
            }
        }
        begin(context, List.of(), ocr(context));
    }

    /** What changed in the corpus is read. */
    public void read(Context context) {
        begin(context, List.of(), ocr(context));
    }

    /** The run ends; what it has done stays. */
    public void stop(Context context) {
        runs.stop();
        context.redirect("/corpus", HttpStatus.SEE_OTHER);
    }

    /** A file of the last report is done again. */
    public void again(Context context) throws IOException {
        String wanted = new Parameters(context.formParamMap()).text("path", "");
        LastRun last = LastRun.read(settings.folders().output().problems()).orElseThrow(Refused::missing);
        FileLine line = last.files().stream()
                .filter(each -> each.path().equals(wanted))
                .findFirst()
                .orElseThrow(Refused::missing);
        Path file = runs.file(line).orElseThrow(() -> new Refused(404, "corpus.gone", line.name()));
        begin(context, List.of(file), runs.ocr());
    }

    private OcrUse ocr(Context context) {
        String said = new Parameters(context.formParamMap()).text("ocr", CorpusPage.word(runs.ocr()));
        return Stream.of(OcrUse.values())
                .filter(use -> CorpusPage.word(use).equals(said))
                .findFirst()
                .orElseThrow(() -> new Refused(400, "error.parameter", "ocr", said.length() > 20 ? "…" : said));
    }

    private void begin(Context context, List<Path> again, OcrUse ocr) {
        runs.start(again, ocr);
        context.redirect("/corpus", HttpStatus.SEE_OTHER);
    }

    /** {@code {"phase": "running", "planned": 12, "finished": 3, "said": "…"}}. */
    public void progress(Context context) {
        Runs.State state = runs.state();
        context.json(Map.of(
                "phase",
                CorpusPage.word(state.phase()),
                "planned",
                state.planned(),
                "finished",
                state.finished(),
                "said",
                CorpusPage.said(Visit.of(context, "").words(), state)));
    }
}
