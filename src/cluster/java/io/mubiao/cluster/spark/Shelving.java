package io.mubiao.cluster.spark;

import io.mubiao.export.ParquetTables;
import io.mubiao.write.DocumentJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSError;
import org.apache.hadoop.fs.FileSystem;
import scala.Tuple2;

/**
 * Documents come in, sorted by the place where they belong; files of them are put aside: JSON Lines, and the tables as
 * Parquet. A file is named by its content: whoever writes it once more writes the same.
 */
final class Shelving implements AutoCloseable {
    private static final long LARGEST = 256L << 20;
    private static final int NAME_DIGITS = 16;

    private final Configuration configuration;
    private final String aside;
    private final String program;
    private final Path room = Rooms.ofTask();
    private final List<Shelved> done = new ArrayList<>();
    private final DocumentJson json = new DocumentJson();

    /**
     * @param aside a folder that no other attempt at the same writes to
     * @param program the version of the program
     */
    Shelving(Configuration configuration, String aside, String program) throws IOException {
        this.configuration = configuration;
        this.aside = aside;
        this.program = program;
    }

    List<Shelved> apply(Iterator<Tuple2<String, Made>> made) throws IOException {
        List<Made> held = new ArrayList<>();
        String place = "";
        long bytes = 0;
        while (made.hasNext()) {
            Tuple2<String, Made> next = made.next();
            String key = next._1();
            String belongs = key.substring(0, key.lastIndexOf('/'));
            if (!belongs.equals(place) || bytes > LARGEST) {
                put(place, held);
                held.clear();
                bytes = 0;
            }
            place = belongs;
            held.add(next._2());
            bytes += next._2().line().length;
        }
        put(place, held);
        return done;
    }

    private void put(String place, List<Made> held) throws IOException {
        if (place.isEmpty()) {
            held.forEach(made -> done.add(new Shelved(made.sha256(), made.piece(), null, "", made.left())));
            return;
        }
        String file = place + "/" + write(held);
        try {
            putAside(file);
        } catch (IOException | FSError e) {
            throw Why.notWritten(aside, e);
        }
        held.forEach(made -> done.add(new Shelved(made.sha256(), made.piece(), file, aside, Set.of())));
    }

    private void putAside(String file) throws IOException {
        FileSystem files = Places.of(new org.apache.hadoop.fs.Path(aside), configuration);
        files.setWriteChecksum(false);
        for (Part part : Part.values()) {
            files.copyFromLocalFile(
                    true,
                    true,
                    new org.apache.hadoop.fs.Path(room.resolve(part.local()).toUri()),
                    new org.apache.hadoop.fs.Path(aside + "/" + part.of(file)));
        }
    }

    /** Writes a file of each part here, and says by what name these are known. */
    private String write(List<Made> held) throws IOException {
        MessageDigest digest = Digests.sha256();
        Path lines = room.resolve(Part.DOCUMENTS.local());
        try (OutputStream out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(lines)), digest);
                ParquetTables tables = new ParquetTables(room, program)) {
            for (Made made : held) {
                out.write(made.line());
                out.write('\n');
                tables.add(json.read(made.line()));
            }
        } catch (IOException e) {
            throw Why.notWritten(room.toString(), e);
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, NAME_DIGITS);
    }

    @Override
    public void close() {
        Rooms.clear(room);
    }
}
