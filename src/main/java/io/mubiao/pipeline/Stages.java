package io.mubiao.pipeline;

import io.mubiao.clean.Cleaner;
import io.mubiao.extract.Extractor;
import io.mubiao.link.Linker;
import io.mubiao.model.Findings;
import io.mubiao.model.Layout;
import io.mubiao.model.OcrUse;
import io.mubiao.model.Outline;
import io.mubiao.model.Page;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.PlanText;
import io.mubiao.model.Source;
import io.mubiao.outline.Outliner;
import io.mubiao.read.Reader;
import io.mubiao.read.fault.UnreadableException;
import io.mubiao.read.ocr.Portion;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.RuleFaultsException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** The way of one document: read → clean → outline → extract → link. Each stage may be used by many threads at once. */
public record Stages(
        Reading reading,
        Function<Layout, PlanText> clean,
        Function<PlanText, Outline> outline,
        BiFunction<PlanText, Outline, Findings> extract,
        Linking linking) {

    /** A file in, its layout out. */
    @FunctionalInterface
    public interface Reading {
        Layout apply(Path file) throws UnreadableException, IOException;
    }

    /** Everything known of a document in, the finished document out. */
    @FunctionalInterface
    public interface Linking {
        PlanDocument apply(String id, Source source, PlanText text, Outline outline, Findings findings);
    }

    /**
     * Those of the program, under these rules; pages without usable text are read as pictures.
     *
     * @throws RuleFaultsException where a stage cannot use its rules
     */
    public static Stages of(RuleBook book) throws RuleFaultsException {
        return of(book, OcrUse.AUTO);
    }

    /** As above, with a say in which pages are read as pictures. */
    public static Stages of(RuleBook book, OcrUse ocr) throws RuleFaultsException {
        return of(book, ocr, Portion.ALL);
    }

    /** @param portion of a file's pictures, which is to be read here */
    static Stages of(RuleBook book, OcrUse ocr, Portion portion) throws RuleFaultsException {
        Linker linker = new Linker(book);
        PlanSigns signs = new PlanSigns(book);
        return new Stages(
                new Reader(ocr, portion)::apply,
                new Cleaner(book)::apply,
                new Outliner(book)::apply,
                new Extractor(book)::apply,
                (id, source, text, outline, findings) ->
                        signs.apply(linker.apply(id, source, text, outline, findings)));
    }

    PlanDocument apply(Path file, Content content) throws UnreadableException, IOException {
        Layout layout = reading.apply(file);
        PlanText printed = clean.apply(layout);
        PlanText text = AsPrinted.simplified(printed);
        Outline tree = outline.apply(text);
        Findings findings = extract.apply(text, tree);
        Source source = new Source(content.path(), content.fingerprint(), form(layout), content.copies());
        return AsPrinted.apply(linking.apply(content.id(), source, text, tree, findings), printed);
    }

    private static Source.Form form(Layout layout) {
        long pictures = layout.pages().stream().filter(Page::isScan).count();
        Source.TextLayer layer = pictures == 0
                ? Source.TextLayer.DIGITAL
                : pictures == layout.pages().size() ? Source.TextLayer.OCR : Source.TextLayer.MIXED;
        Integer pages = layout.flowing() ? null : layout.pages().size();
        List<Source.PageConfidence> confidences = layout.pages().stream()
                .flatMap(page -> Stream.ofNullable(page.scan())
                        .map(scan -> new Source.PageConfidence(page.number(), scan.confidence())))
                .toList();
        return new Source.Form(layout.mediaType(), pages, layer, confidences);
    }
}
