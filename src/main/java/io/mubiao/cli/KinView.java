package io.mubiao.cli;

import io.mubiao.lineage.Ground;
import io.mubiao.lineage.Lineage;
import io.mubiao.model.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a document is made under, and what is made under it, a line each; an id where the other document is here.
 *
 * <pre>{@code
 * made under  陕西省“十四五”节能减排综合工作实施方案 · 陕政发〔2022〕25号 · 1ac9a5f06ccc65f2
 * }</pre>
 */
final class KinView {
    private final Texts texts;
    private final Map<String, Metadata> corpus;

    KinView(Texts texts, Map<String, Metadata> corpus) {
        this.texts = texts;
        this.corpus = corpus;
    }

    List<String> lines(String id) {
        Lineage lineage = Lineage.of(corpus);
        List<String> lines = new ArrayList<>();
        List<Ground> grounds = lineage.grounds(id);
        for (Ground ground : grounds) {
            lines.add(texts.of("show.under") + "  "
                    + joined(ground.basis().title(), ground.basis().docNumber(), ground.document()));
        }
        for (String other : lineage.above(id)) {
            if (grounds.stream().noneMatch(ground -> other.equals(ground.document()))) {
                lines.add(texts.of("show.under.further") + "  " + named(other));
            }
        }
        lineage.under(id).forEach(other -> lines.add(texts.of("show.over") + "  " + named(other)));
        return lines;
    }

    private String named(String id) {
        Metadata metadata = Objects.requireNonNull(corpus.get(id), "a document of the corpus");
        return joined(metadata.title(), metadata.issue().docNumber(), id);
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
