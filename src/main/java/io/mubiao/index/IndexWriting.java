package io.mubiao.index;

import io.mubiao.model.PlanDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Keeps the index: each document's entries are replaced as a whole, and nothing is seen by readers before {@link
 * #commit}. What was not committed when the program ended, however it ended, was not done.
 *
 * <pre>{@code
 * try (IndexWriting index = IndexWriting.open(output.resolve("index"), words)) {
 *     index.replace(document);
 *     index.commit();
 * }
 * }</pre>
 *
 * <p>Several threads may hand documents in; one process at a time may write.
 */
public final class IndexWriting implements AutoCloseable {
    private static final double MOST_MEGABYTES = 64;
    private static final double PART_OF_MEMORY = 12;

    private final Directory directory;
    private final IndexWriter writer;
    private final Set<String> documents;
    private final Vocabulary vocabulary;

    private IndexWriting(Directory directory, IndexWriter writer, Set<String> documents, Vocabulary vocabulary) {
        this.directory = directory;
        this.writer = writer;
        this.documents = documents;
        this.vocabulary = vocabulary;
    }

    /** With words alone; see {@link #open(Path, Vocabulary)}. */
    public static IndexWriting open(Path folder, Collection<String> words) throws IOException {
        return open(folder, Vocabulary.of(words));
    }

    /**
     * Opens or begins the index of a folder. One made with other words, by another version, or damaged is begun anew;
     * its old content stays readable until the first commit.
     */
    public static IndexWriting open(Path folder, Vocabulary vocabulary) throws IOException {
        Imprint imprint = Imprint.of(vocabulary.words());
        Directory directory = FSDirectory.open(folder);
        try {
            Set<String> documents = new TreeSet<>();
            boolean kept = readable(directory, imprint, documents);
            IndexWriterConfig config = new IndexWriterConfig(new PlanAnalyzer(imprint.segmentation()))
                    .setOpenMode(kept ? OpenMode.APPEND : OpenMode.CREATE)
                    .setRAMBufferSizeMB(bufferMegabytes())
                    .setCommitOnClose(false);
            IndexWriter writer = new IndexWriter(directory, config);
            writer.setLiveCommitData(imprint.commit().entrySet());
            return new IndexWriting(directory, writer, documents, vocabulary);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Whether it can be gone on with; then {@code documents} gets the ids of those it holds. */
    private static boolean readable(Directory directory, Imprint imprint, Set<String> documents) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            if (!imprint.equals(Imprint.of(reader.getIndexCommit().getUserData()))) {
                return false;
            }
            Terms terms = MultiTerms.getTerms(reader, Names.DOCUMENT);
            if (terms != null) {
                TermsEnum ids = terms.iterator();
                while (ids.next() != null) {
                    documents.add(ids.term().utf8ToString());
                }
            }
            return true;
        } catch (IOException e) {
            if (Damage.isThat(e)) {
                Damage.clear(directory);
            }
            return false;
        }
    }

    /** The ids of the documents it held when it was opened; none where it was begun anew, and all have to come again. */
    public Set<String> documents() {
        return Set.copyOf(documents);
    }

    /** Puts a document's entries in the place of those it had. */
    public void replace(PlanDocument document) throws IOException {
        writer.updateDocuments(id(document.id()), Entries.of(document, vocabulary));
    }

    /** Takes a document's entries out. */
    public void remove(String documentId) throws IOException {
        writer.deleteDocuments(id(documentId));
    }

    /** Writes down what was done so far, so that {@link #commit} ends with this, whatever is done in between. */
    public void prepare() throws IOException {
        writer.prepareCommit();
    }

    /** Makes all that was done so far, or until {@link #prepare}, lasting, and visible to readers opened from now on. */
    public void commit() throws IOException {
        writer.commit();
    }

    /** Ends without a commit. */
    @Override
    public void close() throws IOException {
        try (directory) {
            writer.close();
        }
    }

    /** The more is gathered before it is written down, the less has to be merged later. */
    private static double bufferMegabytes() {
        double part = Runtime.getRuntime().maxMemory() / PART_OF_MEMORY / (1 << 20);
        return Math.min(MOST_MEGABYTES, Math.max(IndexWriterConfig.DEFAULT_RAM_BUFFER_SIZE_MB, part));
    }

    private static Term id(String documentId) {
        return new Term(Names.DOCUMENT, documentId);
    }
}
