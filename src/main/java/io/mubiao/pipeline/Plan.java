package io.mubiao.pipeline;

import io.mubiao.pipeline.BatchRequest.Redo;
import io.mubiao.pipeline.Journal.Result;
import java.util.List;
import java.util.Map;

/** Decides what is to be done about a content, by what is known of it. */
final class Plan {
    private final Journal before;
    private final Map<String, List<String>> namesBefore;
    private final Shelf shelf;
    private final Versions versions;
    private final Redo redo;

    Plan(Journal before, Shelf shelf, Versions versions, Redo redo) {
        this.before = before;
        this.namesBefore = Journal.namesByContent(before.files().values());
        this.shelf = shelf;
        this.versions = versions;
        this.redo = redo;
    }

    /** What is to be done. */
    enum Step {
        KEEP,
        RENAME,
        MAKE
    }

    /** @param met whether a file of this run holds the content; else it is only kept */
    Step apply(Content content, boolean met) {
        Result known = before.results().get(content.fingerprint().sha256());
        if (known == null || (known.document() != null && !shelf.holds(known.document()))) {
            return met ? Step.MAKE : Step.KEEP;
        }
        if (met && (isWanted(known) || !versions.hold(known.version()))) {
            return Step.MAKE;
        }
        List<String> names = names(content);
        if (known.document() == null || names.equals(content.names())) {
            return Step.KEEP;
        }
        return !met || ending(names.get(0)).equals(ending(content.path())) ? Step.RENAME : Step.MAKE;
    }

    private boolean isWanted(Result known) {
        return redo == Redo.ALL || (redo == Redo.FAILED && (known.document() == null || known.code() != null));
    }

    Redo redo() {
        return redo;
    }

    /** Whether nothing is to be read of a content that is met. */
    boolean stands(String sha256) {
        Result known = before.results().get(sha256);
        return known != null
                && (known.document() == null || shelf.holds(known.document()))
                && !isWanted(known)
                && versions.hold(known.version());
    }

    /** The names that the content had before. */
    List<String> names(Content content) {
        return namesBefore.getOrDefault(content.fingerprint().sha256(), List.of(""));
    }

    /** A file may be read another way under another ending. */
    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
