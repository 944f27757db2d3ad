package io.mubiao.web.data;

import io.mubiao.lineage.Lineage;
import io.mubiao.model.Metadata;
import io.mubiao.pipeline.Documents;
import io.mubiao.pipeline.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Which documents are made under which, of the folder as it is. A folder of many documents is read beside while pages go out;
 * until that is done they say what was known before, or nothing.
 */
public final class Kin {
    /** So many are read while a visitor waits. */
    private static final int AT_ONCE = 300;

    private final OutputFolder output;
    private final Documents documents;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile @Nullable Known known;

    public Kin(OutputFolder output) {
        this.output = output;
        this.documents = new Documents(output);
    }

    /**
     * What was read.
     *
     * @param changed when the folder had changed last
     * @param untitled the names of those that have no title
     */
    public record Known(long changed, Map<String, Metadata> documents, Map<String, String> untitled, Lineage lineage) {
        public Known {
            documents = Map.copyOf(documents);
            untitled = Map.copyOf(untitled);
        }
    }

    /** Null as long as nothing is known. */
    public @Nullable Known now() throws IOException {
        long changed = Files.getLastModifiedTime(output.documents()).toMillis();
        Known last = known;
        if (last != null && last.changed == changed) {
            return last;
        }
        if (documents.ids().size() <= AT_ONCE) {
            try {
                known = read(changed);
            } catch (NoSuchFileException e) {
                return last; // a run took it away while it was read
            }
        } else if (reading.compareAndSet(false, true)) {
            Thread beside = new Thread(() -> readBeside(changed), "reading who is made under whom");
            beside.setDaemon(true);
            beside.start();
        }
        return known;
    }

    private void readBeside(long changed) {
        try {
            known = read(changed);
        } catch (IOException e) {
            // the next visit tries again
        } finally {
            reading.set(false);
        }
    }

    private Known read(long changed) throws IOException {
        Map<String, Metadata> metadata = documents.metadata();
        Map<String, String> untitled = new HashMap<>();
        for (Map.Entry<String, Metadata> each : metadata.entrySet()) {
            if (each.getValue().title() == null) {
                untitled.put(each.getKey(), documents.head(each.getKey()).name());
            }
        }
        return new Known(changed, metadata, untitled, Lineage.of(metadata));
    }
}
