package io.mubiao.web.explain;

import io.mubiao.memory.Kept;
import io.mubiao.model.Explanation;
import io.mubiao.model.Explanation.Sentence;
import io.mubiao.model.Metadata;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Source;
import io.mubiao.model.Target;
import io.mubiao.pipeline.Explaining;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.RuleFaultsException;
import io.mubiao.web.data.Originals;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why numbers were taken for what they were taken for: of a passage by itself, or of a target where it stands in its document,
 * for which the original is read once more. A scan is not: its passage is taken by itself.
 */
final class Reasons {
    /** In characters of documents. */
    private static final long MOST = 1_000_000;

    private final RuleBook book;
    private final Originals originals;
    private final Kept<String, Explanation> read = new Kept<>(MOST);
    private @Nullable Explaining explaining;

    Reasons(RuleBook book, Originals originals) {
        this.book = book;
        this.originals = originals;
    }

    /**
     * The sentences that were explained.
     *
     * @param whole whether all of the document around was known
     */
    record Told(List<Sentence> sentences, boolean whole) {
        Told {
            sentences = List.copyOf(sentences);
        }
    }

    /** @param issued the year in which it is taken to be issued; null for none */
    Told of(String passage, @Nullable Integer issued) throws IOException {
        byte[] bytes = passage.getBytes(StandardCharsets.UTF_8);
        Explanation told = explaining().issued(issued).apply(bytes);
        return new Told(
                told.sentences().stream()
                        .filter(sentence -> !sentence.text().isBlank())
                        .toList(),
                true);
    }

    Told of(PlanDocument document, Target target) throws IOException {
        int at = target.evidence().source().start();
        Optional<Path> original = document.source().form().textLayer() == Source.TextLayer.DIGITAL
                ? originals.of(document)
                : Optional.empty();
        if (original.isPresent()) {
            List<Sentence> there = whole(document, original.get()).sentences().stream()
                    .filter(sentence -> sentence.start() <= at
                            && at < sentence.start() + sentence.text().length())
                    .toList();
            if (!there.isEmpty()) {
                return new Told(there, true);
            }
        }
        return new Told(
                of(paragraph(document.text(), at), year(document.metadata())).sentences(), false);
    }

    private Explanation whole(PlanDocument document, Path original) throws IOException {
        String sum = document.source().file().sha256();
        Explanation known = read.find(sum);
        if (known == null) {
            known = explaining().apply(original);
            read.keep(sum, known, document.text().length());
        }
        return known;
    }

    private static String paragraph(String text, int at) {
        int end = text.indexOf('\n', at);
        return text.substring(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length() : end);
    }

    private static @Nullable Integer year(Metadata metadata) {
        String issued = metadata.issue().issuedOn();
        return issued == null ? null : Integer.valueOf(issued.substring(0, 4));
    }

    /** The rules are compiled when they are first asked for. */
    private synchronized Explaining explaining() {
        Explaining made = explaining;
        if (made == null) {
            try {
                made = new Explaining(book, null);
            } catch (RuleFaultsException e) {
                throw new IllegalStateException(e); // they were used to read the documents
            }
            explaining = made;
        }
        return made;
    }
}
