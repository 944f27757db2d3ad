package io.mubiao.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;

/** An index whose files are cut, missing or of another Lucene; all that it held stands in the documents' JSON too. */
final class Damage {
    private Damage() {}

    /** Whether the files are at fault, rather than the disk or the permission to read them. */
    static boolean isThat(IOException fault) {
        return fault instanceof CorruptIndexException
                || fault instanceof IndexFormatTooOldException
                || fault instanceof IndexFormatTooNewException
                || fault instanceof EOFException
                || fault instanceof FileNotFoundException
                || fault instanceof NoSuchFileException;
    }

    /** Takes the commits away, from which Lucene would otherwise try to go on; it clears away the rest of its own. */
    static void clear(Directory directory) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                lock.ensureValid();
                if (file.startsWith(IndexFileNames.SEGMENTS)) {
                    directory.deleteFile(file);
                }
            }
        }
    }
}
