package io.mubiao.pipeline;

import io.mubiao.model.Source.Fingerprint;
import io.mubiao.pipeline.Journal.Seen;
import java.io.Closeable;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;

/**
 * Documents one by one, for who keeps the books elsewhere: a file in, its JSON out, or why there is none. A batch reads
 * in the same way: in a process that can be killed, under the same limits.
 */
public final class Piecework implements Closeable {
    private static final double NANOS = 1e9;

    private final Workers workers;
    private final Versions versions;

    /**
     * @param isolation the folder of the rules among it
     * @param program the program's jar, with its libraries beside it
     * @param room a folder for what is put aside meanwhile
     * @throws IOException where the program there is another one than that of the versions
     */
    public Piecework(Isolation isolation, Versions versions, Path program, Path room) throws IOException {
        String found = Program.version(program);
        if (!found.equals(versions.program())) {
            throw new IOException(program + " is another program (" + found + ") than the one that asks ("
                    + versions.program() + ")");
        }
        this.versions = versions;
        WorkerCommand command = new WorkerCommand(Worker.class, program.toString(), isolation, versions.ocr(), room);
        workers = new Workers(isolation, command, versions.rules(), room);
    }

    /** What came of a file: the document's bytes, none where there is no document. */
    @SuppressWarnings("ArrayRecordComponent") // megabytes, made once and handed on
    public record Finished(Piece piece, byte[] json) implements Serializable {
        private static final long serialVersionUID = 1;
    }

    /** So many are going to come. */
    public void expect(int files) {
        workers.expect(files, Runtime.getRuntime().availableProcessors());
    }

    /**
     * @param names of all files with this content, as results show them
     * @throws IOException where nothing can be made at all, as under rules that are not those of the versions
     */
    public Finished apply(Path file, Fingerprint fingerprint, List<String> names) throws IOException {
        long start = System.nanoTime();
        Product product = workers.apply(file, new Content(fingerprint, holders(fingerprint, names)));
        Made made = product.made().took((System.nanoTime() - start) / NANOS);
        return new Finished(Piece.of(made, versions), product.json());
    }

    static List<Seen> holders(Fingerprint fingerprint, List<String> names) {
        return names.stream()
                .map(name -> new Seen(name, name, fingerprint.bytes(), 0, 0, fingerprint.sha256()))
                .toList();
    }

    @Override
    public void close() {
        workers.close();
    }
}
