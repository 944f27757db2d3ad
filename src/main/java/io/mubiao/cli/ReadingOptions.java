package io.mubiao.cli;

import io.mubiao.model.OcrUse;
import io.mubiao.pipeline.Batch;
import io.mubiao.pipeline.Isolation;
import io.mubiao.pipeline.Stages;
import io.mubiao.rules.RuleBook;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How files are read: how many at once, as pictures or not, and what one of them may take. */
final class ReadingOptions {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,6})([mg])");
    private static final long LEAST_MEGABYTES = 64;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--ocr", paramLabel = "WHEN")
    private Ocr ocr = Ocr.auto;

    @Option(names = "--timeout", paramLabel = "SECONDS")
    private int timeout = Math.toIntExact(Isolation.LIMIT.toSeconds());

    @Option(names = "--memory", paramLabel = "SIZE")
    private @Nullable String memory;

    @Option(names = "--in-one-process")
    private boolean inOneProcess;

    /** When pages are read as pictures. */
    enum Ocr {
        auto,
        never,
        always
    }

    int jobs() {
        return jobs;
    }

    OcrUse ocr() {
        return OcrUse.valueOf(ocr.name().toUpperCase(Locale.ROOT));
    }

    /** The batch that reads so. */
    Batch batch(Session session, RuleBook book) {
        if (jobs < 1) {
            throw refused(session, jobs, "--jobs");
        }
        if (timeout < 1) {
            throw refused(session, timeout, "--timeout");
        }
        long bytes = memory == null ? Isolation.memory(jobs) : bytes(session, memory);
        return inOneProcess
                ? new Batch(book, stages(session, book))
                : new Batch(book, new Isolation(session.extractors(), Duration.ofSeconds(timeout), bytes));
    }

    /** The stages in this process; where the rules have faults, all of them are said. */
    Stages stages(Session session, RuleBook book) {
        return session.checked(() -> Stages.of(book, ocr()));
    }

    private static long bytes(Session session, String size) {
        Matcher parts = SIZE.matcher(size.toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            throw refused(session, size, "--memory");
        }
        long megabytes = Long.parseLong(parts.group(1)) * (parts.group(2).equals("g") ? 1024 : 1);
        if (megabytes < LEAST_MEGABYTES) {
            throw refused(session, size, "--memory");
        }
        return megabytes << 20;
    }

    private static Refusal refused(Session session, Object value, String option) {
        return new Refusal(Exit.USAGE, session.texts().of("usage.value", value, option));
    }
}
