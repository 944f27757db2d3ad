package io.mubiao.bench;

import io.mubiao.index.IndexWriting;
import io.mubiao.pipeline.Documents;
import io.mubiao.pipeline.IndexWords;
import io.mubiao.pipeline.OutputFolder;
import io.mubiao.rules.RuleBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Makes a large index of the documents of an output folder, without reading their files again: that folder comes in, the one
 * of the index, how many of the documents to take, and how often the index of these is to be put into it: {@code 2000 20} of
 * made plans gives more than a million targets.
 */
public final class LargeIndex {
    private LargeIndex() {}

    public static void main(String[] arguments) throws Exception {
        Documents documents = new Documents(new OutputFolder(Path.of(arguments[0])));
        Path folder = Path.of(arguments[1]);
        Path once = folder.resolveSibling(folder.getFileName() + "-once");
        List<String> ids = documents.ids();
        long taken = Math.min(Long.parseLong(arguments[2]), ids.size());
        long start = System.nanoTime();
        try (IndexWriting index = IndexWriting.open(once, IndexWords.of(RuleBook.load(Path.of("extractors"))))) {
            ids.subList(0, (int) taken).parallelStream().forEach(id -> put(index, documents, id));
            index.commit();
        }
        multiply(once, folder, Integer.parseInt(arguments[3]));
        System.out.printf(Locale.ROOT, "%.0f s%n", (System.nanoTime() - start) / 1e9);
    }

    private static void put(IndexWriting index, Documents documents, String id) {
        try {
            index.replace(documents.read(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each time as one segment, as a large index has some twenty or thirty. */
    private static void multiply(Path once, Path folder, int times) throws IOException {
        try (Directory part = FSDirectory.open(once);
                Directory whole = FSDirectory.open(folder)) {
            Map<String, String> imprint = SegmentInfos.readLatestCommit(part).getUserData();
            try (IndexWriter writer = new IndexWriter(part, new IndexWriterConfig())) {
                writer.forceMerge(1);
            }
            IndexWriterConfig unmerged = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
            try (IndexWriter writer = new IndexWriter(whole, unmerged)) {
                for (int i = 0; i < times; i++) {
                    writer.addIndexes(part);
                }
                writer.setLiveCommitData(imprint.entrySet());
                writer.commit();
            }
        }
    }
}
