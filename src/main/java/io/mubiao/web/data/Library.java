package io.mubiao.web.data;

import io.mubiao.memory.Kept;
import io.mubiao.model.PlanDocument;
import io.mubiao.pipeline.Documents;
import io.mubiao.pipeline.OutputFolder;
import io.mubiao.web.http.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The documents of the output folder as they are now; those looked at last stay in memory. */
public final class Library {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8,64}");
    /** In bytes of JSON; what is made of them takes some times as much. */
    private static final long MOST_BYTES = 24_000_000;

    private static final int MOST_HEADS = 20_000;

    private final OutputFolder output;
    private final Documents documents;
    private final Kept<Version, PlanDocument> recent = new Kept<>(MOST_BYTES);

    private final Kept<Version, Boolean> paged = new Kept<>(MOST_HEADS);

    private record Version(String id, long modified, long bytes) {}

    public Library(OutputFolder output) {
        this.output = output;
        this.documents = new Documents(output);
    }

    /** The document of this id; refused as missing where there is none, whatever the id looks like. */
    public PlanDocument document(String id) throws IOException {
        Version version = version(id);
        PlanDocument known = recent.find(version);
        if (known == null) {
            known = documents.read(id);
            recent.keep(version, known, version.bytes());
        }
        return known;
    }

    /** Whether its original has pages; as if it had where the document is not there any more. */
    public boolean isPaged(String id) {
        try {
            Version version = version(id);
            Boolean known = paged.find(version);
            if (known == null) {
                known = documents.head(id).source().form().pages() != null;
                paged.keep(version, known);
            }
            return known;
        } catch (IOException | Refused e) {
            return true;
        }
    }

    /** Its JSON as it stands in the folder. */
    public byte[] json(String id) throws IOException {
        version(id);
        return documents.bytes(id);
    }

    public List<String> ids() throws IOException {
        return documents.ids();
    }

    public boolean isEmpty() {
        return !Files.isDirectory(output.documents());
    }

    private Version version(String id) throws IOException {
        if (!ID.matcher(id).matches()) {
            throw Refused.missing();
        }
        Path file = output.document(id);
        try {
            return new Version(id, Files.getLastModifiedTime(file).toMillis(), Files.size(file));
        } catch (NoSuchFileException e) {
            throw Refused.missing();
        }
    }
}
