package io.mubiao.bench;

import io.mubiao.clean.Cleaner;
import io.mubiao.extract.Extractor;
import io.mubiao.link.Linker;
import io.mubiao.model.Findings;
import io.mubiao.model.Outline;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.PlanText;
import io.mubiao.model.Source;
import io.mubiao.outline.Outliner;
import io.mubiao.read.Reader;
import io.mubiao.read.fault.UnreadableException;
import io.mubiao.rules.RuleBook;
import io.mubiao.write.DocumentJson;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How many characters a second one core takes from clean text to finished JSON, once warm, and where the time goes.
 *
 * <p>Given are the number of rounds, and files or folders of plans. They are read and cleaned once; then the stages behind run
 * over all of them, round after round. Counted is the CPU time of the one thread that works, in the round of middle speed
 * among the second half. As a yardstick of the machine, each round also looks for numbers in the texts by one plain pattern
 * of {@code java.util.regex}.
 */
public final class ExtractionSpeed {
    private static final List<String> STAGES = List.of("outline", "extract", "link", "write");
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]+(?:[.．][0-9０-９]+)?[%％个万亿]?");
    private static final double NANOS = 1e9;

    private final Cleaner cleaner;
    private final Outliner outliner;
    private final Extractor extractor;
    private final Linker linker;
    private final List<PlanText> texts = new ArrayList<>();

    /** So that nothing is done in vain, and left out for that. */
    private long written;

    private ExtractionSpeed(RuleBook book) throws Exception {
        cleaner = new Cleaner(book);
        outliner = new Outliner(book);
        extractor = new Extractor(book);
        linker = new Linker(book);
    }

    public static void main(String[] arguments) throws Exception {
        int wanted = Integer.parseInt(arguments[0]);
        ExtractionSpeed speed = new ExtractionSpeed(RuleBook.load(Path.of("extractors")));
        for (String path : Arrays.asList(arguments).subList(1, arguments.length)) {
            speed.read(Path.of(path));
        }
        List<long[]> rounds = new ArrayList<>();
        List<Long> yardsticks = new ArrayList<>();
        while (rounds.size() < wanted) {
            rounds.add(speed.round());
            yardsticks.add(speed.yardstick());
        }
        speed.tell(rounds, yardsticks);
    }

    private void read(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                try {
                    texts.add(cleaner.apply(new Reader().apply(file)));
                } catch (UnreadableException e) {
                    System.err.println(file + ": " + e.getMessage());
                }
            }
        }
    }

    /** The nanoseconds of each stage over all texts. */
    private long[] round() {
        long[] spent = new long[STAGES.size()];
        for (PlanText text : texts) {
            long start = now();
            Outline outline = outliner.apply(text);
            long outlined = now();
            Findings findings = extractor.apply(text, outline);
            long extracted = now();
            PlanDocument document = linker.apply("plan", source(), text, outline, findings);
            long linked = now();
            written += new DocumentJson().write(document).length;
            long done = now();
            spent[0] += outlined - start;
            spent[1] += extracted - outlined;
            spent[2] += linked - extracted;
            spent[3] += done - linked;
        }
        return spent;
    }

    private long yardstick() {
        long start = now();
        for (PlanText text : texts) {
            written += NUMBER.matcher(text.text()).results().count();
        }
        return now() - start;
    }

    private void tell(List<long[]> rounds, List<Long> yardsticks) {
        List<long[]> warm = rounds.subList(rounds.size() / 2, rounds.size());
        long[] middle = warm.stream()
                .sorted((a, b) -> Long.compare(sum(a), sum(b)))
                .toList()
                .get(warm.size() / 2);
        long characters = texts.stream().mapToLong(t -> t.text().length()).sum();
        System.out.printf(Locale.ROOT, "%d texts, %d characters, %d rounds%n", texts.size(), characters, rounds.size());
        for (int i = 0; i < STAGES.size(); i++) {
            tell(STAGES.get(i), middle[i], characters, sum(middle));
        }
        tell("all", sum(middle), characters, sum(middle));
        long yardstick = yardsticks.subList(rounds.size() / 2, rounds.size()).stream()
                .sorted()
                .toList()
                .get(warm.size() / 2);
        System.out.printf(Locale.ROOT, "all is %.1f times the yardstick%n", (double) sum(middle) / yardstick);
    }

    private static void tell(String stage, long nanos, long characters, long all) {
        System.out.printf(
                Locale.ROOT,
                "%-8s %12.0f characters a second  %5.1f %% of the time%n",
                stage,
                characters * NANOS / nanos,
                100.0 * nanos / all);
    }

    private static long sum(long[] spent) {
        return Arrays.stream(spent).sum();
    }

    private static Source source() {
        return new Source(
                "plan",
                new Source.Fingerprint("0".repeat(64), 0),
                new Source.Form("text/plain", null, Source.TextLayer.DIGITAL),
                List.of());
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
