package io.mubiao.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mubiao.extract.Extractor;
import io.mubiao.index.IndexReading;
import io.mubiao.index.IndexWriting;
import io.mubiao.index.SearchRequest;
import io.mubiao.model.Findings;
import io.mubiao.model.Layout;
import io.mubiao.model.Line;
import io.mubiao.model.OcrUse;
import io.mubiao.model.Outline;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.PlanText;
import io.mubiao.model.Source;
import io.mubiao.pipeline.Stages;
import io.mubiao.read.archive.Unpacking;
import io.mubiao.read.pdf.PdfFaults;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.RuleFaultsException;
import io.mubiao.write.DocumentJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is tried with bytes that may be anything, by name: {@code pdf} takes them for a PDF, {@code query} for a question. */
final class Trials {
    /** Files whose kind is told by more than their name. */
    static final List<String> FILES =
            List.of("pdf", "doc", "html", "mht", "rtf", "txt", "fodt", "xml", "docx", "odt", "ofd");

    static final List<String> OTHERS = List.of("archive", "pages", "rules", "rulebook", "query");

    private static final Path EXTRACTORS = Path.of("extractors");

    private final Path work;
    private final Stages stages;
    private final Seeds seeds;
    private final DocumentJson json = new DocumentJson();

    /** @param work an empty folder */
    Trials(Path work) throws RuleFaultsException {
        this.work = work;
        RuleBook book = RuleBook.load(EXTRACTORS);
        stages = Stages.of(book, OcrUse.NEVER);
        seeds = new Seeds(book, stages);
    }

    /** One of them: throws what must not be thrown, or what {@link Guided} knows to be right. */
    interface Trial {
        void apply(byte[] input) throws Exception;
    }

    Seeds seeds() {
        return seeds;
    }

    Trial of(String name) throws Exception {
        return switch (name) {
            case "pdf" -> pdf();
            case "docx", "odt", "ofd" -> parted(name);
            case "archive" -> archive();
            case "pages" -> input -> shaped(DrawnLayout.of(new String(input, UTF_8)));
            case "rules" -> input -> understood(new String(input, UTF_8));
            case "rulebook" -> rulebook();
            case "query" -> query();
            default -> file(name);
        };
    }

    private Trial file(String ending) {
        Path file = work.resolve("plan." + ending);
        return input -> {
            Files.write(file, input);
            shaped(stages.reading().apply(file));
        };
    }

    private Trial pdf() {
        Path file = work.resolve("plan.pdf");
        return input -> {
            Files.write(file, input);
            try {
                PdfFaults.look(file);
            } catch (RuntimeException e) {
                if (Guided.isOurs(e)) {
                    throw e;
                }
            }
            shaped(stages.reading().apply(file));
        };
    }

    /** The first byte says which part of a whole file the others take the place of. */
    private Trial parted(String ending) throws Exception {
        Parts whole = Parts.of(seeds.file(ending));
        Path file = work.resolve("plan." + ending);
        return input -> {
            if (input.length > 0) {
                Files.write(file, whole.with(input));
                shaped(stages.reading().apply(file));
            }
        };
    }

    private Trial archive() {
        Path file = work.resolve("plans.zip");
        Path into = work.resolve("unpacked");
        return input -> {
            Files.write(file, input);
            Unpacking.of(file, "plans.zip", into);
            try (Stream<Path> all = Files.walk(into)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        };
    }

    private Trial rulebook() throws Exception {
        Path folder = work.resolve("rules");
        List<Path> files;
        try (Stream<Path> all = Files.walk(EXTRACTORS)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            Path copy = folder.resolve(EXTRACTORS.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        Path changed = folder.resolve("targets").resolve("rules.yaml");
        return input -> {
            Files.write(changed, input);
            try {
                new Extractor(RuleBook.load(folder));
            } catch (RuleFaultsException e) {
                // as documented: it says which
            }
        };
    }

    private Trial query() throws Exception {
        Path folder = Files.createDirectories(work.resolve("index"));
        try (IndexWriting writing = IndexWriting.open(folder, List.of("节能", "综合利用率", "煤炭消费"))) {
            writing.replace(seeds.plan());
            writing.commit();
        }
        IndexReading index = IndexReading.open(folder);
        return input -> index.search(SearchRequest.of(new String(input, UTF_8)));
    }

    private PlanText shaped(Layout layout) {
        PlanText text = stages.clean().apply(layout);
        stages.outline().apply(text);
        return text;
    }

    private void understood(String text) throws Exception {
        List<Line> lines = text.lines().map(Line::of).toList();
        PlanDocument plan = made(stages, DrawnLayout.flowing(lines));
        plan.findings().targets().forEach(target -> {
            var source = target.evidence().source();
            if (!plan.text().substring(source.start(), source.end()).equals(source.quote())) {
                throw new IllegalStateException("the quote does not stand there: " + target);
            }
        });
        plan.findings().mentions().forEach(mention -> {
            if (!plan.text()
                    .substring(mention.spot().start(), mention.spot().end())
                    .equals(mention.text())) {
                throw new IllegalStateException("the number does not stand there: " + mention);
            }
        });
        json.read(json.write(plan));
    }

    static PlanDocument made(Stages stages, Layout layout) {
        PlanText text = stages.clean().apply(layout);
        Outline outline = stages.outline().apply(text);
        Findings findings = stages.extract().apply(text, outline);
        Source source = new Source(
                "plan.txt",
                new Source.Fingerprint("0", 1),
                new Source.Form("text/plain", null, Source.TextLayer.DIGITAL),
                List.of());
        return stages.linking().apply("0123456789abcdef", source, text, outline, findings);
    }
}
