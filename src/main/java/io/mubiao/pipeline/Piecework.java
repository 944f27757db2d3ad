package io.mubiao.pipeline;

import io.mubiao.model.Source.Fingerprint;
import io.mubiao.pipeline.Journal.Archive;
import io.mubiao.pipeline.Journal.Seen;
import java.io.Closeable;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Documents one by one, for who keeps the books elsewhere: a file in, its JSON out, or why there is none. A batch reads
 * in the same way: in a process that can be killed, under the same limits.
 */
public final class Piecework implements Closeable {
    private static final double NANOS = 1e9;
    /** So many pictures of pages are read where the file is; to hand one of them on costs reading the file twice more. */
    private static final int FEW = 2;

    private final Workers workers;
    private final Path room;
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
        this.room = room;
        WorkerCommand command = new WorkerCommand(Worker.class, program.toString(), isolation, versions.ocr(), room);
        workers = new Workers(isolation, command, versions.rules(), room);
    }

    /**
     * What came of a file: the document's bytes, none where there is no document.
     *
     * @param left the pages whose pictures are to be read before there can be one
     */
    @SuppressWarnings("ArrayRecordComponent") // megabytes, made once and handed on
    public record Finished(Piece piece, byte[] json, Set<Integer> left) implements Serializable {
        private static final long serialVersionUID = 1;

        public Finished {
            left = Set.copyOf(left);
        }
    }

    /** So many are going to come. */
    public void expect(int files) {
        workers.expect(files, Runtime.getRuntime().availableProcessors());
    }

    /**
     * The document; of one with more than a few pages that are pictures, which these are.
     *
     * @param names of all files with this content, as results show them
     * @throws IOException where nothing can be made at all, as under rules that are not those of the versions
     */
    public Finished apply(Path file, Fingerprint fingerprint, List<String> names) throws IOException {
        return made(file, content(fingerprint, names), Share.upTo(FEW));
    }

    /** What stands in the pictures of these pages, by page: for {@link #together}, to which those count that are there. */
    public Map<Integer, byte[]> pictures(Path file, Fingerprint fingerprint, Set<Integer> pages) throws IOException {
        Heard heard = new Heard();
        workers.apply(file, content(fingerprint, List.of("")), Share.of(pages), heard);
        return heard.read();
    }

    /** The document, of whose pictures these were read elsewhere. What of them is not there, is read here. */
    public Finished together(Path file, Fingerprint fingerprint, List<String> names, Map<Integer, byte[]> pictures)
            throws IOException {
        Path known = Files.createTempFile(room, "pictures", "");
        try {
            PictureBytes.write(pictures, known);
            return made(file, content(fingerprint, names), Share.after(known));
        } finally {
            Files.deleteIfExists(known);
        }
    }

    /**
     * What an archive holds, which is unpacked into a folder; null where the file is no archive, or a document that is one inside.
     *
     * @param name as results show it
     */
    public @Nullable Opened unpack(Path file, Fingerprint fingerprint, String name, Path into) throws IOException {
        Seen seen = holders(fingerprint, List.of(name)).get(0);
        Archive archive = Archives.opened(workers, versions, seen, file, into);
        return archive == null ? null : new Opened(archive.unpacked(), archive.version());
    }

    private Finished made(Path file, Content content, Share share) throws IOException {
        long start = System.nanoTime();
        Heard heard = new Heard();
        Product product = workers.apply(file, content, share, heard);
        Made made = product.made().took((System.nanoTime() - start) / NANOS);
        return new Finished(Piece.of(made, versions), product.json(), heard.left());
    }

    private static Content content(Fingerprint fingerprint, List<String> names) {
        return new Content(fingerprint, holders(fingerprint, names));
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
