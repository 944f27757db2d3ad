package io.mubiao.pipeline;

import io.mubiao.model.Source.Fingerprint;
import io.mubiao.pipeline.FileOutcome.Status;
import io.mubiao.pipeline.Journal.Result;
import io.mubiao.pipeline.Journal.Seen;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a content came to, for who keeps the books elsewhere.
 *
 * @param document its id; null where it failed
 * @param version under which it stands, see {@link Versions#hold}; nothing where another try may do better
 */
public record Piece(
        Status status,
        @Nullable String code,
        @Nullable String message,
        @Nullable String document,
        String version,
        double seconds)
        implements Serializable {
    private static final long serialVersionUID = 1;

    static Piece of(Made made, Versions versions) {
        String version = made.lasting() ? versions.of(made) : "";
        return new Piece(made.status(), made.code(), made.message(), made.document(), version, made.seconds());
    }

    /** A file that cannot be had now. */
    public static Piece unreadable(String code, String message) {
        return new Piece(Status.FAILED, code, message, null, "", 0);
    }

    /** The same as something that was known before. */
    public Piece known() {
        Made known = Made.known(new Result("", version, document, code, message));
        return new Piece(known.status(), code, message, document, version, 0);
    }

    /** What is to be said of each file that holds the content; {@code before} are the names it was known by. */
    public List<FileOutcome> outcomes(Fingerprint fingerprint, List<String> names, List<String> before) {
        List<Seen> holders = Piecework.holders(fingerprint, names);
        Outcomes outcomes = new Outcomes(new HashSet<>(names));
        Made made = new Made(status, code, message, document, Made.Holds.NOT, seconds);
        outcomes.add(new Content(fingerprint, holders), made, before);
        return outcomes.sorted();
    }
}
