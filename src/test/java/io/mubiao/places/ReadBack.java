package io.mubiao.places;

import io.mubiao.model.Box;
import io.mubiao.model.Findings;
import io.mubiao.model.Layout;
import io.mubiao.model.Mention;
import io.mubiao.model.OcrUse;
import io.mubiao.model.Paragraph;
import io.mubiao.model.Place;
import io.mubiao.model.PlanText;
import io.mubiao.model.Target;
import io.mubiao.pipeline.Stages;
import io.mubiao.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reads what stands under the boxes of every target, number and paragraph back from the page, and compares it with its
 * quote: {@code docs/benchmark.md} says how to run it.
 *
 * <p>The arguments are PDFs and folders of them. What differs is printed; the exit status is 1 where less than 99.5 % of
 * the targets are the same.
 */
public final class ReadBack {
    private static final double ENOUGH = 0.995;

    private final Map<Integer, PrintedPage> pages = new HashMap<>();
    private final PDDocument document;
    private final List<String> differing = new ArrayList<>();
    private final Count targets = new Count();
    private final Count numbers = new Count();
    private final Count paragraphs = new Count();

    private static final class Count {
        private int same;
        private int all;

        void add(Count other) {
            same += other.same;
            all += other.all;
        }

        double share() {
            return all == 0 ? 1 : (double) same / all;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d of %d (%.2f %%)", same, all, 100 * share());
        }
    }

    private ReadBack(PDDocument document) {
        this.document = document;
    }

    public static void main(String[] args) throws Exception {
        Stages stages = Stages.of(RuleBook.load(Path.of("extractors")), OcrUse.NEVER);
        Count targets = new Count();
        Count numbers = new Count();
        Count paragraphs = new Count();
        for (Path file : files(args)) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                ReadBack back = new ReadBack(document);
                back.compare(stages, file);
                System.out.println(back.targets + " targets: " + file.getFileName());
                back.differing.forEach(System.out::println);
                targets.add(back.targets);
                numbers.add(back.numbers);
                paragraphs.add(back.paragraphs);
            }
        }
        System.out.println("targets    " + targets);
        System.out.println("numbers    " + numbers);
        System.out.println("paragraphs " + paragraphs);
        if (targets.share() < ENOUGH) {
            System.exit(1);
        }
    }

    private static List<Path> files(String[] places) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String place : places) {
            try (Stream<Path> found = Files.walk(Path.of(place))) {
                found.filter(file -> file.toString().endsWith(".pdf")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private void compare(Stages stages, Path file) throws Exception {
        Layout layout = stages.reading().apply(file);
        PlanText text = stages.clean().apply(layout);
        Findings found = stages.extract().apply(text, stages.outline().apply(text));
        for (Target target : found.targets()) {
            Place place = target.evidence().source();
            compare(targets, place.page(), place.quote(), place.boxes());
        }
        for (Mention mention : found.mentions()) {
            Mention.Spot spot = mention.spot();
            compare(numbers, spot.page(), mention.text(), text.places().boxes(spot.start(), spot.end()));
        }
        for (Paragraph paragraph : text.paragraphs()) {
            String words = paragraph.span().in(text.text());
            List<Box> boxes = text.places().boxes(paragraph.start(), paragraph.end());
            compare(paragraphs, paragraph.page(), words, boxes);
        }
    }

    private void compare(Count count, int page, String quote, List<Box> boxes) throws IOException {
        StringBuilder under = new StringBuilder();
        for (Box box : boxes) {
            if (!pages.containsKey(box.page())) {
                pages.put(box.page(), PrintedPage.of(document, box.page()));
            }
            under.append(pages.get(box.page()).under(box));
        }
        boolean same = !boxes.isEmpty() && boxes.get(0).page() == page && PrintedPage.same(quote, under.toString());
        count.all++;
        count.same += same ? 1 : 0;
        if (!same) {
            differing.add("  page " + page + " quote: " + quote + "\n          boxes: " + under);
        }
    }
}
