package io.mubiao.index;

import io.mubiao.compare.Facts;
import io.mubiao.index.words.Segmentation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** Answers from the index as it was committed when this was opened; threads may share it. */
public final class IndexReading implements IndexAnswers, AutoCloseable {
    private final Directory directory;
    private final DirectoryReader reader;
    private final Imprint imprint;
    private final Segmentation segmentation;
    private final ReaderAnswers answers;

    private IndexReading(Directory directory, DirectoryReader reader, Imprint imprint, Segmentation segmentation) {
        this.directory = directory;
        this.reader = reader;
        this.imprint = imprint;
        this.segmentation = segmentation;
        this.answers = new ReaderAnswers(reader, segmentation);
    }

    /**
     * Opens the index of a folder.
     *
     * @throws NoIndexException where there is none, or one that is damaged or of another version
     */
    public static IndexReading open(Path folder) throws IOException {
        return open(folder, (IndexReading) null);
    }

    /** Whether there is an index in the folder that questions can be put to. */
    public static boolean isReadable(Path folder) throws IOException {
        try {
            open(folder).close();
            return true;
        } catch (NoIndexException e) {
            return false;
        }
    }

    /** As above; the segmenter of an earlier reading is used again where the words are still the same. */
    static IndexReading open(Path folder, @Nullable IndexReading earlier) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoIndexException("there is no index in " + folder);
        }
        Directory directory = FSDirectory.open(folder);
        try {
            return open(folder, directory, earlier);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static IndexReading open(Path folder, Directory directory, @Nullable IndexReading earlier)
            throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            throw new NoIndexException("there is no index in " + folder);
        }
        DirectoryReader reader;
        try {
            reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            if (Damage.isThat(e)) {
                throw new NoIndexException("the index in " + folder + " cannot be read: " + e.getMessage());
            }
            throw e;
        }
        Imprint imprint = Imprint.of(reader.getIndexCommit().getUserData());
        if (!imprint.format().equals(Imprint.FORMAT)) {
            reader.close();
            throw new NoIndexException("the index in " + folder + " was made by another version");
        }
        Segmentation segmentation =
                earlier != null && earlier.imprint.equals(imprint) ? earlier.segmentation : imprint.segmentation();
        return new IndexReading(directory, reader, imprint, segmentation);
    }

    @Override
    public SearchResult search(SearchRequest request) throws IOException {
        return answers.search(request);
    }

    @Override
    public long each(SearchRequest request, Taking taking) throws IOException {
        return answers.each(request, taking);
    }

    @Override
    public Workload workload(String area) throws IOException {
        return answers.workload(area);
    }

    @Override
    public Facts facts() throws IOException {
        return answers.facts();
    }

    DirectoryReader reader() {
        return reader;
    }

    /** Whether nothing was committed since this was opened. */
    boolean isCurrent() throws IOException {
        return reader.isCurrent();
    }

    /** Keeps this open until {@link #release}; false where it was closed already. */
    boolean hold() {
        return reader.tryIncRef();
    }

    void release() throws IOException {
        reader.decRef();
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            reader.close();
        }
    }
}
