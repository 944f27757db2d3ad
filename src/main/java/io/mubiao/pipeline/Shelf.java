package io.mubiao.pipeline;

import io.mubiao.index.IndexReading;
import io.mubiao.index.IndexWriting;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Source;
import io.mubiao.rules.RuleBook;
import io.mubiao.write.DocumentJson;
import io.mubiao.write.WholeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * Where finished documents stand: as JSON, and in the index, which is opened when the first of them changes.
 *
 * <p>What is put comes to its place with the next {@link #commit}: first all JSON files, then the index that finds them.
 */
final class Shelf implements AutoCloseable {
    private final OutputFolder output;
    private final RuleBook book;
    private final Documents documents;
    private final DocumentJson json = new DocumentJson();
    private final Set<String> put = ConcurrentHashMap.newKeySet();
    private final WholeFiles files = new WholeFiles();
    /** Held by those who put a document, shut while it is drawn which of them the next commit holds. */
    private final ReadWriteLock door = new ReentrantReadWriteLock();

    private @Nullable IndexWriting index;

    Shelf(OutputFolder output, RuleBook book) {
        this.output = output;
        this.book = book;
        this.documents = new Documents(output);
    }

    boolean holds(String id) {
        return Files.isRegularFile(output.document(id));
    }

    /** Puts a document in, or in the place of its older self. */
    void put(Product product) throws IOException {
        PlanDocument made = product.document();
        put(made == null ? json.read(product.json()) : made, product.json());
    }

    private void put(PlanDocument document, byte[] bytes) throws IOException {
        IndexWriting open = index();
        door.readLock().lock();
        try {
            files.add(output.document(document.id()), bytes);
            open.replace(document);
            put.add(document.id());
        } finally {
            door.readLock().unlock();
        }
    }

    /** Gives a document that stands here its new names. */
    void rename(Content content) throws IOException {
        PlanDocument old = documents.read(content.id());
        Source source =
                new Source(content.path(), old.source().file(), old.source().form(), content.copies());
        PlanDocument renamed =
                new PlanDocument(old.id(), source, old.text(), old.outline(), old.findings(), old.problems());
        put(renamed, json.write(renamed));
    }

    /**
     * Takes away every document but these, and says which; of these, what the index lacks is put in: all of them where it is
     * missing, damaged or of another version.
     */
    List<String> keepOnly(Set<String> ids) throws IOException {
        List<String> gone =
                documents.ids().stream().filter(id -> !ids.contains(id)).toList();
        boolean indexed = ids.isEmpty() || IndexReading.isReadable(output.index());
        if (index != null || !gone.isEmpty() || !indexed) {
            index(ids);
            commit();
        }
        for (String id : gone) {
            Files.deleteIfExists(output.document(id));
        }
        return gone;
    }

    private void index(Set<String> ids) throws IOException {
        IndexWriting open = index();
        Set<String> dead = new TreeSet<>(open.documents());
        dead.addAll(put);
        Set<String> lacking = new TreeSet<>(ids);
        lacking.removeAll(dead);
        dead.removeAll(ids);
        for (String id : lacking) {
            open.replace(documents.read(id));
        }
        for (String id : dead) {
            open.remove(id);
        }
    }

    /** What was put and taken since the last time has its place, and can now be found. */
    synchronized void commit() throws IOException {
        if (index != null) {
            WholeFiles.settle(prepared(index));
            index.commit();
        }
    }

    /** The files of all documents that the next commit of the index will hold. */
    private Map<Path, Path> prepared(IndexWriting open) throws IOException {
        door.writeLock().lock();
        try {
            open.prepare();
            return files.take();
        } finally {
            door.writeLock().unlock();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        try (files) {
            if (index != null) {
                index.close();
            }
        }
    }

    private synchronized IndexWriting index() throws IOException {
        IndexWriting open = index;
        if (open == null) {
            Files.createDirectories(output.index());
            open = IndexWriting.open(output.index(), IndexWords.of(book));
            index = open;
        }
        return open;
    }
}
