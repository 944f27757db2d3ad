package io.mubiao.export;

import io.mubiao.compare.Comparison;
import io.mubiao.lineage.Lineage;
import io.mubiao.model.PlanDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What goes out, and where to.
 *
 * @param folder where the tables go
 * @param root what the paths of source files are relative to
 */
public record ExportRequest(Path folder, Path root, Corpus corpus, Comparing comparing, Provenance provenance) {

    /**
     * The documents by their ids, read when they are asked for.
     *
     * @param lineage which of them are made under which
     */
    public record Corpus(List<String> ids, Reading reading, Lineage lineage) {
        public Corpus {
            ids = List.copyOf(ids);
        }

        /** Documents of which it is not known which are made under which. */
        public Corpus(List<String> ids, Reading reading) {
            this(ids, reading, Lineage.of(Map.of()));
        }
    }

    /** Gives the document of an id. */
    @FunctionalInterface
    public interface Reading {
        PlanDocument read(String id) throws IOException;
    }

    /**
     * How documents are put side by side.
     *
     * @param most how many indicators: those that most documents set
     */
    public record Comparing(int most, Side side) {}

    /** Puts documents side by side for these indicators. */
    @FunctionalInterface
    public interface Side {
        Comparison apply(List<PlanDocument> documents, List<String> indicators);
    }

    /**
     * What the tables were made with.
     *
     * @param version of the program, such as {@code 0.1.0}
     * @param builds which rules and build made the documents, such as {@code 1f0c-9a2b}; one where all were made alike
     */
    public record Provenance(String version, List<String> builds, @Nullable Scores scores) {
        public Provenance {
            builds = List.copyOf(builds);
        }
    }

    /**
     * How good the results are.
     *
     * @param file what it is called, such as {@code evaluation.json}
     * @param about where the scores come from
     */
    public record Scores(String file, String about, String text) {}
}
