package io.mubiao.pipeline;

import io.mubiao.pipeline.FileOutcome.Status;
import io.mubiao.pipeline.Journal.Seen;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One outcome for every file of a run: a content's own for the file it is named by, the same told of each copy. */
final class Outcomes {
    private final Set<String> met;
    private final Map<String, FileOutcome> byPath = new LinkedHashMap<>();

    /** @param met the keys of the files of this run */
    Outcomes(Set<String> met) {
        this.met = met;
    }

    void add(FileOutcome outcome) {
        byPath.put(outcome.path(), outcome);
    }

    /** @param namesBefore under which the content was known */
    FileOutcome add(Content content, Made made, List<String> namesBefore) {
        for (Seen holder : content.holders()) {
            if (met.contains(holder.key())) {
                add(
                        holder.path().equals(content.path())
                                ? first(holder, made, namesBefore)
                                : copy(holder, content, made, namesBefore));
            }
        }
        return first(content.holders().get(0), made, namesBefore);
    }

    private static FileOutcome first(Seen holder, Made made, List<String> namesBefore) {
        boolean moved =
                made.status() == Status.UNCHANGED && made.code() == null && !namesBefore.contains(holder.path());
        return new FileOutcome(
                holder.path(),
                made.status(),
                moved ? "moved" : made.code(),
                moved ? "The same content as before under another name." : made.message(),
                made.document(),
                made.seconds());
    }

    private static FileOutcome copy(Seen holder, Content content, Made made, List<String> namesBefore) {
        if (made.status() == Status.FAILED) {
            return first(holder, made.took(0), namesBefore);
        }
        boolean fresh = made.status() == Status.UNCHANGED && !namesBefore.contains(holder.path());
        return new FileOutcome(
                holder.path(),
                fresh ? Status.DONE : made.status(),
                "copy",
                "The same content as " + content.path() + ".",
                made.document(),
                0);
    }

    List<FileOutcome> sorted() {
        return byPath.values().stream()
                .sorted(Comparator.comparing(FileOutcome::path))
                .toList();
    }
}
